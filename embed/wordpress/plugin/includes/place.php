<?php
/**
 * One calculator in a page: the element with the answer inside, which stays if the script never runs.
 */

defined( 'ABSPATH' ) || exit;

/**
 * HTML of one calculator. Feeds, mail, excerpts and AMP pages, which run no script of ours, get the answer alone.
 *
 * @param array  $given   What the author wrote, by name of the block's attributes.
 * @param string $wrapper Attributes of the element around it, escaped.
 * @param string $page    Address that opens the same calculator; the post's own if empty.
 * @return string
 */
function f5_roi_place( $given, $wrapper = '', $page = '' ) {
	$read    = f5_roi_read( $given );
	$used    = $read['used'];
	$address = '' === $page ? f5_roi_page() : $page;
	$answer  = f5_roi_snapshot( $used, $address );
	if ( is_feed() || doing_filter( 'get_the_excerpt' ) || ( function_exists( 'amp_is_request' ) && amp_is_request() ) ) {
		return $answer;
	}
	f5_roi_enqueue();
	$attributes = '';
	foreach ( f5_roi_fields() as $name => $field ) {
		if ( '' !== $field[1] && isset( $used[ $name ] ) ) {
			$attributes .= sprintf( ' %s="%s"', $field[1], esc_attr( 'flag' === $field[0] ? '' : $used[ $name ] ) );
		}
	}
	$style = isset( $used['accent'] ) ? sprintf( ' style="--f5-roi-accent:%s"', esc_attr( $used['accent'] ) ) : '';
	return sprintf(
		'<div%s>%s<f5-roi-calculator%s%s>%s%s</f5-roi-calculator></div>',
		'' === $wrapper ? '' : ' ' . $wrapper,
		f5_roi_note( $read['unused'] ),
		$attributes,
		$style,
		f5_roi_config(),
		$answer
	);
}

/**
 * The page that the answer links to: the full page, or the post that the calculator stands in.
 *
 * @return string
 */
function f5_roi_page() {
	$page = f5_roi_setting( 'page' );
	if ( '' !== $page ) {
		return $page;
	}
	$own = get_permalink();
	return $own ? $own : home_url( '/' );
}

/**
 * The operator's file, as data that no policy forbids and no request can lose.
 *
 * @return string
 */
function f5_roi_config() {
	$content = json_decode( f5_roi_setting( 'file' ) );
	if ( ! is_object( $content ) || array() === get_object_vars( $content ) ) {
		return '';
	}
	return '<script type="application/json">' . wp_json_encode( $content, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) . '</script>';
}

/**
 * Tells whoever can change the page what was not used; visitors do not see it.
 *
 * @param string[] $unused Texts by name.
 * @return string
 */
function f5_roi_note( $unused ) {
	if ( array() === $unused || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$lines = '';
	foreach ( $unused as $name => $text ) {
		/* translators: 1: a value, 2: name of an attribute, such as state. */
		$words  = sprintf( __( 'F5 calculator: “%1$s” is no %2$s that can be used, so it was left out. Visitors do not see this line.', 'f5-roi-calculator' ), mb_substr( $text, 0, 40 ), f5_roi_shortcode_name( $name ) );
		$lines .= '<p><em>' . esc_html( $words ) . '</em></p>';
	}
	return $lines;
}
