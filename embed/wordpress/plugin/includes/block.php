<?php
/**
 * The block: its markup is written anew at each view, so that nothing of it is stored in posts.
 */

defined( 'ABSPATH' ) || exit;

function f5_roi_register_block() {
	load_plugin_textdomain( 'f5-roi-calculator', false, dirname( plugin_basename( F5_ROI_FILE ) ) . '/languages' );
	register_block_type( dirname( F5_ROI_FILE ) . '/block', array( 'render_callback' => 'f5_roi_render_block' ) );
	wp_set_script_translations( 'f5-roi-calculator-editor-script', 'f5-roi-calculator', dirname( F5_ROI_FILE ) . '/languages' );
}
add_action( 'init', 'f5_roi_register_block' );

/**
 * @param array $attributes
 * @return string
 */
function f5_roi_render_block( $attributes ) {
	return f5_roi_place( $attributes, get_block_wrapper_attributes() );
}

/**
 * Lets the answer's sentence into excerpts, which are all that many feeds have.
 *
 * @param string[] $blocks
 * @return string[]
 */
function f5_roi_allow_in_excerpts( $blocks ) {
	$blocks[] = 'f5-roi/calculator';
	return $blocks;
}
add_filter( 'excerpt_allowed_blocks', 'f5_roi_allow_in_excerpts' );

/** The module in the editor, where the block shows the calculator itself. */
function f5_roi_enqueue_in_editor() {
	if ( is_admin() ) {
		f5_roi_enqueue();
	}
}
add_action( 'enqueue_block_assets', 'f5_roi_enqueue_in_editor' );

/** What the block's panel offers, for whoever may write posts. */
function f5_roi_register_route() {
	register_rest_route(
		'f5-roi/v1',
		'/catalog',
		array(
			'methods'             => 'GET',
			'callback'            => 'f5_roi_catalog_response',
			'permission_callback' => 'f5_roi_can_write',
		)
	);
}
add_action( 'rest_api_init', 'f5_roi_register_route' );

/** @return bool */
function f5_roi_can_write() {
	return current_user_can( 'edit_posts' );
}

/** @return WP_REST_Response */
function f5_roi_catalog_response() {
	return rest_ensure_response(
		array(
			'roles'  => f5_roi_names( 'roles' ),
			'states' => f5_roi_names( 'states' ),
			'file'   => f5_roi_setting( 'file' ),
		)
	);
}
