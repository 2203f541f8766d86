<?php
/**
 * The calculator's module, with version and hash, on the pages that have a calculator and on no others.
 */

defined( 'ABSPATH' ) || exit;

const F5_ROI_MODULE = 'f5-roi-calculator';

/**
 * Address of a file of the calculator: the plugin's own copy, or the one of the CDN that was set.
 *
 * @param string $name
 * @return string
 */
function f5_roi_file_url( $name ) {
	$cdn = f5_roi_setting( 'cdn' );
	$folder = '' === $cdn ? plugins_url( 'calculator/', F5_ROI_FILE ) : trailingslashit( $cdn );
	return $folder . F5_ROI_VERSION . '/' . $name;
}

/**
 * Adds the module to this page. Its folder names the version: with a query the module would load twice, since its other parts
 * import it without one.
 */
function f5_roi_enqueue() {
	$url = f5_roi_file_url( 'f5-roi-calculator.js' );
	wp_enqueue_style( F5_ROI_MODULE, f5_roi_file_url( 'reserve.css' ), array(), null );
	// The editor's frames take over no modules, only scripts that are made modules below.
	$in_editor = is_admin() || ( defined( 'REST_REQUEST' ) && REST_REQUEST );
	if ( function_exists( 'wp_enqueue_script_module' ) && ! $in_editor ) {
		wp_enqueue_script_module( F5_ROI_MODULE, $url, array(), null );
	} else {
		wp_enqueue_script( F5_ROI_MODULE, $url, array(), null, true );
	}
}

/**
 * The hash of the module, as the build wrote it.
 *
 * @return string
 */
function f5_roi_hash() {
	$file   = dirname( F5_ROI_FILE ) . '/calculator/' . F5_ROI_VERSION . '/integrity.json';
	$hashes = is_readable( $file ) ? json_decode( (string) file_get_contents( $file ), true ) : array();
	return isset( $hashes['f5-roi-calculator.js'] ) ? (string) $hashes['f5-roi-calculator.js'] : '';
}

/**
 * Hash for the tag that WordPress writes for a module.
 *
 * @param array $attributes
 * @return array
 */
function f5_roi_module_attributes( $attributes ) {
	if ( isset( $attributes['id'] ) && F5_ROI_MODULE . '-js-module' === $attributes['id'] ) {
		$attributes['integrity']   = f5_roi_hash();
		$attributes['crossorigin'] = 'anonymous';
	}
	return $attributes;
}
add_filter( 'wp_script_attributes', 'f5_roi_module_attributes' );

/**
 * The same for WordPress before 6.5 and in the editor: a tag that is made a module.
 *
 * @param string $tag
 * @param string $handle
 * @param string $src
 * @return string
 */
function f5_roi_module_tag( $tag, $handle, $src ) {
	if ( F5_ROI_MODULE !== $handle ) {
		return $tag;
	}
	// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- this is the filter of an enqueued script.
	return sprintf( '<script type="module" src="%s" id="%s-js" integrity="%s" crossorigin="anonymous"></script>' . "\n", esc_url( $src ), esc_attr( $handle ), esc_attr( f5_roi_hash() ) );
}
add_filter( 'script_loader_tag', 'f5_roi_module_tag', 10, 3 );

/** Adds the module early where the posts of a page are known to need it: the place is then free before anything is painted. */
function f5_roi_enqueue_early() {
	global $wp_query;
	foreach ( (array) $wp_query->posts as $post ) {
		$content = is_object( $post ) && isset( $post->post_content ) ? $post->post_content : '';
		$pasted  = '' !== f5_roi_setting( 'page' ) && false !== strpos( $content, f5_roi_setting( 'page' ) );
		if ( $pasted || has_block( 'f5-roi/calculator', $content ) || has_shortcode( $content, 'f5_roi' ) ) {
			f5_roi_enqueue();
			return;
		}
	}
}
add_action( 'wp_enqueue_scripts', 'f5_roi_enqueue_early' );
