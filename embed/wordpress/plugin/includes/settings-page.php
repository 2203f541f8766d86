<?php
/**
 * The page of settings, under Settings.
 */

defined( 'ABSPATH' ) || exit;

const F5_ROI_PAGE = 'f5-roi-calculator';

function f5_roi_add_page() {
	$hook = add_options_page(
		__( 'F5 cost & ROI calculator', 'f5-roi-calculator' ),
		__( 'F5 calculator', 'f5-roi-calculator' ),
		'manage_options',
		F5_ROI_PAGE,
		'f5_roi_show_page'
	);
	add_action( 'load-' . $hook, 'f5_roi_save' );
}
add_action( 'admin_menu', 'f5_roi_add_page' );

/**
 * The checks of the browser, with the same code as the command.
 *
 * @param string $hook
 */
function f5_roi_enqueue_checks( $hook ) {
	if ( 'settings_page_' . F5_ROI_PAGE === $hook ) {
		wp_enqueue_script( 'f5-roi-settings', plugins_url( 'settings.js', F5_ROI_FILE ), array(), F5_ROI_VERSION, true );
	}
}
add_action( 'admin_enqueue_scripts', 'f5_roi_enqueue_checks' );

/**
 * A link to the settings in the list of plugins.
 *
 * @param string[] $links
 * @return string[]
 */
function f5_roi_add_link( $links ) {
	$url = admin_url( 'options-general.php?page=' . F5_ROI_PAGE );
	return array_merge( array( sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html__( 'Settings', 'f5-roi-calculator' ) ) ), $links );
}
add_filter( 'plugin_action_links_' . plugin_basename( F5_ROI_FILE ), 'f5_roi_add_link' );

/** Takes what was sent; a file that cannot be used changes nothing, and stays on the page to be corrected. */
function f5_roi_save() {
	if ( ! isset( $_POST['f5_roi_file'] ) ) {
		// PHP drops all of what is more than it takes.
		if ( array() === $_POST && isset( $_SERVER['CONTENT_LENGTH'] ) && (int) $_SERVER['CONTENT_LENGTH'] > 0 ) {
			/* translators: %s: a size, such as 2M. */
			add_settings_error( F5_ROI_PAGE, 'size', sprintf( __( 'Nothing was saved: the answers for readers without script are more than this server takes. Its post_max_size is %s; 8M is enough.', 'f5-roi-calculator' ), ini_get( 'post_max_size' ) ) );
		}
		return;
	}
	check_admin_referer( 'f5_roi_save' );
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( esc_html__( 'You may not change these settings.', 'f5-roi-calculator' ) );
	}
	// phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- JSON, checked below and encoded anew on its way out.
	$file    = str_replace( "\r\n", "\n", trim( (string) wp_unslash( $_POST['f5_roi_file'] ) ) );
	$problem = f5_roi_file_problem( $file );
	if ( '' !== $problem ) {
		add_settings_error( F5_ROI_PAGE, 'file', $problem . ' ' . __( 'Nothing was saved.', 'f5-roi-calculator' ) );
		return;
	}
	$settings = array( 'file' => $file );
	foreach ( array( 'page', 'cdn' ) as $name ) {
		$address = isset( $_POST[ 'f5_roi_' . $name ] ) ? trim( sanitize_text_field( wp_unslash( $_POST[ 'f5_roi_' . $name ] ) ) ) : '';
		$clean   = esc_url_raw( $address, array( 'http', 'https' ) );
		if ( '' !== $address && '' === $clean ) {
			/* translators: %s: what was typed. */
			add_settings_error( F5_ROI_PAGE, $name, sprintf( __( '“%s” is not an address of the web. Nothing was saved.', 'f5-roi-calculator' ), $address ) );
			return;
		}
		$settings[ $name ] = $clean;
	}
	// phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- JSON, taken apart in f5_roi_keep_own.
	$own = isset( $_POST['f5_roi_own'] ) ? json_decode( (string) wp_unslash( $_POST['f5_roi_own'] ), true ) : null;
	update_option( F5_ROI_SETTINGS, array_merge( $settings, f5_roi_keep_own( $file, $own ) ) );
	add_settings_error( F5_ROI_PAGE, 'saved', __( 'Saved.', 'f5-roi-calculator' ), 'success' );
}

/**
 * Stores the answers that the browser calculated with the operator's file, a role each.
 *
 * @param string $file
 * @param mixed  $own `file` that they were calculated with, its `role`, `state` and `title`, `answers` by role and state.
 * @return string[] Settings.
 */
function f5_roi_keep_own( $file, $own ) {
	foreach ( array_keys( f5_roi_names( 'roles' ) ) as $role ) {
		delete_option( F5_ROI_OWN . $role );
	}
	if ( '' === $file || ! is_array( $own ) || ! isset( $own['file'], $own['role'], $own['state'], $own['answers'] ) || $own['file'] !== $file || ! is_array( $own['answers'] ) ) {
		return array();
	}
	foreach ( $own['answers'] as $role => $answers ) {
		if ( null === f5_roi_known( 'roles', (string) $role ) || ! is_array( $answers ) ) {
			return array();
		}
		$clean = array();
		foreach ( $answers as $state => $html ) {
			$clean[ (string) $state ] = is_string( $html ) ? wp_kses( $html, f5_roi_snapshot_tags() ) : '';
		}
		update_option( F5_ROI_OWN . $role, $clean, false );
	}
	return array(
		'own'   => f5_roi_mark( $file ),
		'role'  => (string) f5_roi_known( 'roles', (string) $own['role'] ),
		'state' => (string) f5_roi_known( 'states', (string) $own['state'] ),
		'title' => isset( $own['title'] ) && is_string( $own['title'] ) ? $own['title'] : '',
	);
}

/**
 * What the form shows: what was sent a moment ago, or what is in force.
 *
 * @param string $name
 * @return string
 */
function f5_roi_typed( $name ) {
	// phpcs:ignore WordPress.Security -- shown again, escaped, to whoever sent it; what is saved was checked before.
	return isset( $_POST[ 'f5_roi_' . $name ] ) ? (string) wp_unslash( $_POST[ 'f5_roi_' . $name ] ) : f5_roi_setting( $name );
}

function f5_roi_show_page() {
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'F5 cost & ROI calculator', 'f5-roi-calculator' ); ?></h1>
		<p><?php esc_html_e( 'Add the block “F5 calculator” to a page, or write a shortcode:', 'f5-roi-calculator' ); ?> <code>[f5_roi role="bookkeeper" state="TX"]</code></p>
		<form method="post" enctype="multipart/form-data" id="f5-roi-settings">
			<?php wp_nonce_field( 'f5_roi_save' ); ?>
			<input type="hidden" name="f5_roi_own" value="">
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="f5_roi_file"><?php esc_html_e( 'Your file', 'f5-roi-calculator' ); ?></label></th>
					<td>
						<textarea id="f5_roi_file" name="f5_roi_file" rows="16" class="large-text code" spellcheck="false" aria-describedby="f5-roi-about f5-roi-checks"><?php echo esc_textarea( f5_roi_typed( 'file' ) ); ?></textarea>
						<div id="f5-roi-checks" role="status"></div>
						<p class="description" id="f5-roi-about"><?php esc_html_e( 'Optional. Your prices, roles, button, brand and terms, as in f5-roi.json: JSON that the builder writes. It is checked as you type.', 'f5-roi-calculator' ); ?></p>
						<?php if ( ! f5_roi_answers_hold() ) : ?>
							<p><strong><?php esc_html_e( 'Readers without script get no figures, since those with your file are not stored for this version. Save once more to calculate them.', 'f5-roi-calculator' ); ?></strong></p>
						<?php endif; ?>
					</td>
				</tr>
				<?php
				f5_roi_show_address( 'page', __( 'Full page', 'f5-roi-calculator' ), __( 'Where the calculator’s full page stands. The answer without script links to it, and a link to it that is pasted into a post becomes a calculator. Without it, the answer links to the post it stands in.', 'f5-roi-calculator' ) );
				f5_roi_show_address( 'cdn', __( 'Files from elsewhere', 'f5-roi-calculator' ), __( 'Optional. The address of the folder cdn/ on a server of yours. Without it, the calculator’s files come from this site.', 'f5-roi-calculator' ) );
				?>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

/**
 * A row with a field for an address.
 *
 * @param string $name
 * @param string $label
 * @param string $about
 */
function f5_roi_show_address( $name, $label, $about ) {
	$id = 'f5_roi_' . $name;
	printf(
		'<tr><th scope="row"><label for="%1$s">%2$s</label></th><td><input type="url" id="%1$s" name="%1$s" value="%3$s" class="regular-text code" placeholder="https://" aria-describedby="%1$s_about"><p class="description" id="%1$s_about">%4$s</p></td></tr>',
		esc_attr( $id ),
		esc_html( $label ),
		esc_attr( f5_roi_typed( $name ) ),
		esc_html( $about )
	);
}
