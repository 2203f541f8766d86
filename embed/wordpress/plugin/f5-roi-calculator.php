<?php
/**
 * Plugin Name:       F5 Cost & ROI Calculator
 * Description:       What a role costs: a U.S. hire, or F5. A block and the shortcode [f5_roi], with the answer in the page for readers without script.
 * Version:           %VERSION%
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            F5 Hiring Solutions
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       f5-roi-calculator
 * Domain Path:       /languages
 * Update URI:        false
 */

defined( 'ABSPATH' ) || exit;

define( 'F5_ROI_VERSION', '%VERSION%' );
define( 'F5_ROI_FILE', __FILE__ );

foreach ( array( 'catalog', 'values', 'settings', 'snapshot', 'scripts', 'place', 'block', 'shortcode', 'links', 'optimizers' ) as $f5_roi_part ) {
	require_once __DIR__ . '/includes/' . $f5_roi_part . '.php';
}
if ( is_admin() ) {
	require_once __DIR__ . '/includes/settings-page.php';
}
