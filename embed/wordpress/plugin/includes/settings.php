<?php
/**
 * What an administrator set for the whole site.
 */

defined( 'ABSPATH' ) || exit;

const F5_ROI_SETTINGS = 'f5_roi_settings';

/** Start of the names of the options that hold the answers with the operator's own prices, a role each. */
const F5_ROI_OWN = 'f5_roi_own_';

/**
 * One setting: `file`, the operator's file as text; `page`, address of the full page; `cdn`, where the calculator's own files
 * come from if not from this plugin; `own`, the mark of the answers that were calculated with the file, and of that file `role` and
 * `state`, with which it starts, and `title`, its heading.
 *
 * @param string $name
 * @return string
 */
function f5_roi_setting( $name ) {
	$settings = get_option( F5_ROI_SETTINGS );
	if ( is_array( $settings ) && isset( $settings[ $name ] ) ) {
		return (string) $settings[ $name ];
	}
	return 'page' === $name ? f5_roi_default( 'page' ) : '';
}

/**
 * True if the answers that the server has are those of the calculator: there is no file of the operator, or they were
 * calculated with it by this version.
 *
 * @return bool
 */
function f5_roi_answers_hold() {
	$file = f5_roi_setting( 'file' );
	return '' === $file || f5_roi_mark( $file ) === f5_roi_setting( 'own' );
}

/**
 * Tells answers that were calculated with this file by this version from all others.
 *
 * @param string $file
 * @return string
 */
function f5_roi_mark( $file ) {
	return md5( F5_ROI_VERSION . "\n" . $file );
}

/**
 * What is wrong with the text of an operator's file; the rest is checked in the browser, by the calculator's own code.
 *
 * @param string $file
 * @return string Empty if nothing is.
 */
function f5_roi_file_problem( $file ) {
	if ( strlen( $file ) > 65536 ) {
		return __( 'The file is longer than 64 kB.', 'f5-roi-calculator' );
	}
	if ( '' === $file ) {
		return '';
	}
	$content = json_decode( $file );
	if ( JSON_ERROR_NONE !== json_last_error() ) {
		/* translators: %s: what is wrong, in English, such as "Syntax error". */
		return sprintf( __( 'The file is not JSON: %s.', 'f5-roi-calculator' ), json_last_error_msg() );
	}
	return is_object( $content ) ? '' : __( 'The file has to be an object: { … }.', 'f5-roi-calculator' );
}
