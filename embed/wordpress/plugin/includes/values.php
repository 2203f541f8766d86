<?php
/**
 * What an author can say about one calculator, in the block or in the shortcode, and how it is read.
 */

defined( 'ABSPATH' ) || exit;

/**
 * Attributes of the block; the shortcode's are the same in small letters with underscores. By name: kind of value, and
 * attribute of the element.
 *
 * @return array[]
 */
function f5_roi_fields() {
	return array(
		'role'      => array( 'role', 'preset-role' ),
		'state'     => array( 'state', 'preset-state' ),
		'people'    => array( 'number', 'preset-headcount' ),
		'rate'      => array( 'number', 'preset-rate' ),
		'salary'    => array( 'number', 'preset-salary' ),
		'months'    => array( 'number', 'horizon' ),
		'scenario'  => array( 'link', 'state' ),
		'view'      => array( 'widget analysis', 'view' ),
		'theme'     => array( 'auto light dark', 'theme' ),
		'urlSync'   => array( 'hash query none', 'url-sync' ),
		'shareBase' => array( 'address', 'share-base' ),
		'ctaUrl'    => array( 'address', 'cta-url' ),
		'ctaLabel'  => array( 'words', 'cta-label' ),
		'noCta'     => array( 'flag', 'no-cta' ),
		'dataLayer' => array( 'flag', 'data-layer' ),
		'accent'    => array( 'color', '' ),
	);
}

/**
 * Name of a field in the shortcode: `ctaLabel` is `cta_label`.
 *
 * @param string $name
 * @return string
 */
function f5_roi_shortcode_name( $name ) {
	return strtolower( (string) preg_replace( '/[A-Z]/', '_$0', $name ) );
}

/**
 * Splits what an author wrote into values that can be used and names of those that cannot.
 *
 * @param array $given By name of the block's attributes.
 * @return array `used` by name, and `unused`, texts by name.
 */
function f5_roi_read( $given ) {
	$used   = array();
	$unused = array();
	foreach ( f5_roi_fields() as $name => $field ) {
		$value = isset( $given[ $name ] ) ? $given[ $name ] : '';
		if ( ! is_scalar( $value ) || '' === trim( (string) $value ) || false === $value ) {
			continue;
		}
		$text = trim( true === $value ? 'true' : (string) $value );
		$read = f5_roi_value( $field[0], $text );
		if ( null === $read ) {
			$unused[ $name ] = $text;
		} elseif ( '' !== $read ) {
			$used[ $name ] = $read;
		}
	}
	return array(
		'used'   => $used,
		'unused' => $unused,
	);
}

/**
 * One value in the calculator's own spelling.
 *
 * @param string $kind Kind of a field, or the words that it can be.
 * @param string $text Not empty.
 * @return string|null Null if it cannot be used, empty if it says nothing.
 */
function f5_roi_value( $kind, $text ) {
	switch ( $kind ) {
		case 'role':
			return f5_roi_known( 'roles', $text );
		case 'state':
			return f5_roi_known( 'states', $text );
		case 'number':
			// The calculator reads "$120k" as well, and says what it cannot use.
			return 1 === preg_match( '/^[$\d][\w$,.% ]{0,20}$/', $text ) ? $text : null;
		case 'link':
			$found = preg_match( '/(?:f5roi=|^)(\d+\.[\w.~-]+)/', rawurldecode( $text ), $match );
			return 1 === $found ? $match[1] : null;
		case 'address':
			$address = esc_url_raw( $text, array( 'http', 'https' ) );
			return '' === $address ? null : $address;
		case 'words':
			return mb_substr( sanitize_text_field( $text ), 0, 80 );
		case 'flag':
			return in_array( strtolower( $text ), array( 'false', 'no', '0', 'off' ), true ) ? '' : 'true';
		case 'color':
			return sanitize_hex_color( '#' === $text[0] ? $text : '#' . $text );
		default:
			$word = strtolower( $text );
			return in_array( $word, explode( ' ', $kind ), true ) ? $word : null;
	}
}

/**
 * The id of a role or the code of a state, from itself or its name, in capitals or not.
 *
 * @param string $list `roles` or `states`.
 * @param string $text
 * @return string|null
 */
function f5_roi_known( $list, $text ) {
	$plain = strtolower( str_replace( '_', '-', $text ) );
	foreach ( f5_roi_names( $list ) as $id => $name ) {
		if ( strtolower( $id ) === $plain || strtolower( $name ) === strtolower( $text ) || strtolower( $id ) === str_replace( ' ', '-', $plain ) ) {
			return (string) $id;
		}
	}
	return null;
}
