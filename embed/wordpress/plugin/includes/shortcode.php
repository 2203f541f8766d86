<?php
/**
 * The shortcode: [f5_roi role="bookkeeper" state="TX"].
 */

defined( 'ABSPATH' ) || exit;

/**
 * @param array|string $given
 * @return string
 */
function f5_roi_shortcode( $given ) {
	$pairs = is_array( $given ) ? $given : array();
	// A word without a value, as in [f5_roi no_cta], comes under a number.
	$words   = array_filter( $pairs, 'is_int', ARRAY_FILTER_USE_KEY );
	$by_name = array();
	foreach ( array_keys( f5_roi_fields() ) as $name ) {
		$short = f5_roi_shortcode_name( $name );
		if ( isset( $pairs[ $short ] ) ) {
			// The editor writes & as an entity.
			$by_name[ $name ] = html_entity_decode( (string) $pairs[ $short ], ENT_QUOTES, 'UTF-8' );
		} elseif ( in_array( $short, $words, true ) ) {
			$by_name[ $name ] = true;
		}
	}
	return f5_roi_place( $by_name, 'class="f5-roi-place"' );
}
add_shortcode( 'f5_roi', 'f5_roi_shortcode' );
