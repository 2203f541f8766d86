<?php
/**
 * A pasted link of the full page becomes a calculator that opens with the link's scenario. The discovery of WordPress' own would
 * ask the page for its one static answer, which has none.
 */

defined( 'ABSPATH' ) || exit;

/** Names that the full page's address can have, beside those of the element. */
const F5_ROI_QUERY = array(
	'role'   => 'role',
	'state'  => 'state',
	'people' => 'people',
	'rate'   => 'rate',
	'months' => 'months',
);

function f5_roi_register_links() {
	$page = f5_roi_setting( 'page' );
	if ( '' !== $page ) {
		$folder = preg_replace( '#(?:[^/]*\.html)?(?:[?\#].*)?$#', '', $page );
		wp_embed_register_handler( 'f5-roi', '~^' . preg_quote( untrailingslashit( $folder ), '~' ) . '/?(?:index\.html|roles/(?<role>[a-z0-9-]+)\.html)?(?<rest>[?#].*)?$~i', 'f5_roi_embed' );
	}
}
add_action( 'init', 'f5_roi_register_links' );

/**
 * @param string[] $match
 * @param array    $attr
 * @param string   $url
 * @return string
 */
function f5_roi_embed( $match, $attr, $url ) {
	$given = f5_roi_values_in( $url );
	if ( isset( $match['role'] ) && '' !== $match['role'] ) {
		$given['role'] = $match['role'];
	}
	return f5_roi_place( $given, 'class="f5-roi-place"', $url );
}

/**
 * What an address of the full page opens with, by name of the block's attributes.
 *
 * @param string $url
 * @return array
 */
function f5_roi_values_in( $url ) {
	parse_str( (string) wp_parse_url( $url, PHP_URL_QUERY ), $query );
	$given = array();
	foreach ( F5_ROI_QUERY as $short => $name ) {
		if ( isset( $query[ $short ] ) ) {
			$given[ $name ] = $query[ $short ];
		}
	}
	foreach ( f5_roi_fields() as $name => $field ) {
		if ( isset( $query[ $field[1] ] ) && 'state' !== $field[1] ) {
			$given[ $name ] = '' === $query[ $field[1] ] ? true : $query[ $field[1] ];
		}
	}
	// The address of a frame names a scenario so.
	if ( isset( $given['state'] ) && 1 === preg_match( '/^\d+\./', (string) $given['state'] ) ) {
		$given['scenario'] = $given['state'];
		unset( $given['state'] );
	}
	if ( 1 === preg_match( '/[?#&]f5roi=([^&#]+)/', $url, $found ) ) {
		$given['scenario'] = $found[1];
	}
	return $given;
}

/**
 * Takes back what the paragraphs of the classic editor do to a calculator that came before them.
 *
 * @param string $content
 * @return string
 */
function f5_roi_without_paragraphs( $content ) {
	$content = preg_replace( '~(<f5-roi-calculator[^>]*>(?:<script[^>]*>[^<]*</script>)?)\s*</p>~', '$1', $content );
	return preg_replace( '~<p>\s*</f5-roi-calculator>~', '</f5-roi-calculator>', (string) $content );
}
add_filter( 'the_content', 'f5_roi_without_paragraphs', 12 );
