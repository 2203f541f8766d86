import type { AssumptionGroup as EditionGroup } from '../../../edition/types.ts';

/** The groups of the panel: those of the edition, and employer payroll taxes, which are levies. */
export type AssumptionGroup = EditionGroup | 'taxes';

export const ASSUMPTION_GROUPS: readonly { readonly id: AssumptionGroup; readonly label: string }[] = [
  { id: 'pay', label: 'Pay' },
  { id: 'taxes', label: 'Employer payroll taxes' },
  { id: 'benefits', label: 'Benefits' },
  { id: 'overhead', label: 'Workspace and equipment' },
  { id: 'recruiting', label: 'Recruiting and onboarding' },
  { id: 'delay', label: 'Delay and ramp-up' },
  { id: 'mis-hire', label: 'Mis-hire' },
  { id: 'f5', label: 'F5' },
  { id: 'finance', label: 'Finance' },
];
