<?php
/**
 * The answer without script: what readers without script, search engines, feeds and mail get. Figures stand in it only
 * where they are known to be those that the calculator shows.
 */

defined( 'ABSPATH' ) || exit;

/** The page that the answers of the build link to, until the real one takes its place. */
const F5_ROI_NO_PAGE = '/f5-roi-page/';

/**
 * HTML of the answer to a role in a state; without figures where the server does not know them.
 *
 * @param string[] $used Values of one calculator.
 * @param string   $page Address that opens the calculator.
 * @return string
 */
function f5_roi_snapshot( $used, $page ) {
	$role  = isset( $used['role'] ) ? $used['role'] : f5_roi_start( 'role' );
	$state = isset( $used['state'] ) ? $used['state'] : f5_roi_start( 'state' );
	$html  = f5_roi_answers_hold() && f5_roi_is_plain( $used ) ? f5_roi_known_answer( $role, $state ) : '';
	if ( '' === $html ) {
		return f5_roi_invitation( $used, $role, $state, $page );
	}
	$html  = str_replace( F5_ROI_NO_PAGE, esc_url( strtok( $page, '#' ) ), $html );
	$title = '' === f5_roi_setting( 'file' ) ? '' : f5_roi_setting( 'title' );
	if ( '' !== $title ) {
		$heading = '<h2>' . esc_html( $title ) . '</h2>';
		$html    = preg_replace_callback(
			'/<h2>.*?<\/h2>/',
			static function () use ( $heading ) {
				return $heading;
			},
			$html,
			1
		);
	}
	return wp_kses( $html, f5_roi_snapshot_tags() );
}

/**
 * The role or the state that a calculator opens with if its author names none.
 *
 * @param string $name `role` or `state`.
 * @return string
 */
function f5_roi_start( $name ) {
	$own = '' === f5_roi_setting( 'file' ) ? '' : f5_roi_setting( $name );
	return '' === $own ? f5_roi_default( $name ) : $own;
}

/**
 * True if nothing but role and state was chosen: the answers on the server are to these.
 *
 * @param string[] $used
 * @return bool
 */
function f5_roi_is_plain( $used ) {
	return array() === array_intersect( array( 'people', 'months', 'rate', 'salary', 'scenario' ), array_keys( $used ) );
}

/**
 * The answer with the operator's own prices, or the one that the build wrote.
 *
 * @param string $role
 * @param string $state
 * @return string Empty if neither is known.
 */
function f5_roi_known_answer( $role, $state ) {
	$own     = '' === f5_roi_setting( 'file' ) ? false : get_option( F5_ROI_OWN . $role );
	$answers = is_array( $own ) ? $own : f5_roi_data( 'answers-' . $role );
	return isset( $answers[ $state ] ) ? (string) $answers[ $state ] : '';
}

/**
 * What stands in place of figures that the server does not know.
 *
 * @param string[] $used
 * @param string   $role
 * @param string   $state
 * @param string   $page
 * @return string
 */
function f5_roi_invitation( $used, $role, $state, $page ) {
	$roles  = f5_roi_names( 'roles' );
	$states = f5_roi_names( 'states' );
	$named  = isset( $used['role'] ) && ! isset( $used['scenario'] ) && isset( $roles[ $role ], $states[ $state ] );
	$words  = $named
		/* translators: 1: a role, 2: a state of the U.S. */
		? sprintf( __( 'What does this role cost: a U.S. hire, or F5? (%1$s, %2$s)', 'f5-roi-calculator' ), $roles[ $role ], $states[ $state ] )
		: __( 'What does a role cost: a U.S. hire, or F5?', 'f5-roi-calculator' );
	return sprintf(
		'<p>%s <a href="%s">%s</a></p>',
		esc_html( $words ),
		esc_url( $page ),
		esc_html__( 'Open the calculator', 'f5-roi-calculator' )
	);
}

/**
 * Everything that an answer may hold.
 *
 * @return array[]
 */
function f5_roi_snapshot_tags() {
	$kept = array( 'translate' => true );
	return array(
		'div'     => array(
			'data-f5-roi-snapshot' => true,
			'lang'                 => true,
		),
		'h2'      => array(),
		'p'       => array(),
		'a'       => array( 'href' => true ),
		'strong'  => array(),
		'span'    => $kept,
		'small'   => array(),
		'table'   => array(),
		'caption' => array(),
		'thead'   => array(),
		'tbody'   => array(),
		'tr'      => array(),
		'th'      => array( 'scope' => true ),
		'td'      => $kept,
	);
}
