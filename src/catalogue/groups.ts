/** The groups of inputs, in the order of the form. */
export const GROUP_LABELS = {
  positions: 'Roles',
  pay: 'Pay',
  levies: 'Employer payroll taxes',
  benefits: 'Benefits',
  overhead: 'Workspace and equipment',
  recruiting: 'Recruiting and onboarding',
  delay: 'Delay and ramp-up',
  'mis-hire': 'Mis-hire',
  f5: 'F5',
  finance: 'Finance',
} as const;

export type InputGroup = keyof typeof GROUP_LABELS;
export type AssumptionGroup = Exclude<InputGroup, 'positions' | 'levies'>;
