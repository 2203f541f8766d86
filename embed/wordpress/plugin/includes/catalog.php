<?php
/**
 * What the build wrote beside the plugin: roles, states, and the answers without script.
 */

defined( 'ABSPATH' ) || exit;

/**
 * A JSON file of the folder `data`, read once a request.
 *
 * @param string $name Name without its ending.
 * @return array Empty if there is no such file.
 */
function f5_roi_data( $name ) {
	static $read = array();
	if ( ! isset( $read[ $name ] ) ) {
		$file          = dirname( F5_ROI_FILE ) . '/data/' . $name . '.json';
		$known         = 1 === preg_match( '/^[a-z0-9-]+$/', $name ) && is_readable( $file );
		$content       = $known ? json_decode( (string) file_get_contents( $file ), true ) : null;
		$read[ $name ] = is_array( $content ) ? $content : array();
	}
	return $read[ $name ];
}

/**
 * Roles by id, or states by code, with their names in English.
 *
 * @param string $list `roles` or `states`.
 * @return string[]
 */
function f5_roi_names( $list ) {
	$catalog = f5_roi_data( 'catalog' );
	return isset( $catalog[ $list ] ) ? $catalog[ $list ] : array();
}

/**
 * A default of the calculator: `role`, `state`, `people`, `months`, or the `page` that was named at build.
 *
 * @param string $name
 * @return string
 */
function f5_roi_default( $name ) {
	$catalog = f5_roi_data( 'catalog' );
	return isset( $catalog['defaults'][ $name ] ) ? (string) $catalog['defaults'][ $name ] : '';
}
