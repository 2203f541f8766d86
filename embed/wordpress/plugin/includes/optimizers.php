<?php
/**
 * Keeps optimizers from merging, minifying or delaying the calculator's module: it finds its other parts beside itself, and its
 * hash is in the page.
 */

defined( 'ABSPATH' ) || exit;

/**
 * @param mixed $excluded A list, or words with commas between them.
 * @return mixed The same with the calculator's files.
 */
function f5_roi_exclude( $excluded ) {
	if ( is_string( $excluded ) ) {
		return '' === trim( $excluded ) ? 'f5-roi-calculator' : $excluded . ', f5-roi-calculator';
	}
	return array_merge( is_array( $excluded ) ? $excluded : array(), array( 'f5-roi-calculator' ) );
}

function f5_roi_register_exclusions() {
	$hooks = array(
		'rocket_delay_js_exclusions',
		'rocket_exclude_defer_js',
		'rocket_minify_excluded_external_js',
		'litespeed_optimize_js_excludes',
		'litespeed_optm_js_defer_exc',
		'litespeed_optm_gm_js_exc',
		'autoptimize_filter_js_exclude',
	);
	foreach ( $hooks as $hook ) {
		add_filter( $hook, 'f5_roi_exclude' );
	}
	add_filter( 'rocket_exclude_js', 'f5_roi_exclude_path' );
}
add_action( 'plugins_loaded', 'f5_roi_register_exclusions' );

/**
 * WP Rocket wants the path of a file that it may not minify.
 *
 * @param string[] $excluded
 * @return string[]
 */
function f5_roi_exclude_path( $excluded ) {
	$excluded[] = (string) wp_parse_url( plugins_url( 'calculator/', F5_ROI_FILE ), PHP_URL_PATH ) . '(.*).js';
	return $excluded;
}
