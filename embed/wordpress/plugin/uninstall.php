<?php
/**
 * Removes what the plugin stored, on every site of a network.
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

function f5_roi_forget() {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- no function of WordPress deletes options by the start of their names.
	$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s", $wpdb->esc_like( 'f5_roi_' ) . '%' ) );
	array_map( 'delete_option', $names );
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $f5_roi_site ) {
		switch_to_blog( $f5_roi_site );
		f5_roi_forget();
		restore_current_blog();
	}
} else {
	f5_roi_forget();
}
