/** A line of the results, in dollars over the horizon. Only cash lines differ by side; `short` is their name in the receipt. */
export type Line =
  | { readonly ledger: 'cash'; readonly side: 'us' | 'f5'; readonly label: string; readonly short: string }
  | { readonly ledger: 'capacity' | 'risk'; readonly side: 'both'; readonly label: string };

/** The record behind `LINES`, in reading order. */
const RECORD = {
  basePay: { ledger: 'cash', side: 'us', label: 'Base salary and bonus', short: 'Base salary' },
  payrollTaxes: { ledger: 'cash', side: 'us', label: 'Employer payroll taxes', short: 'Payroll taxes' },
  benefits: { ledger: 'cash', side: 'us', label: 'Benefits', short: 'Benefits' },
  overhead: { ledger: 'cash', side: 'us', label: 'Workspace and software', short: 'Workspace' },
  recruiting: { ledger: 'cash', side: 'us', label: 'Recruiting', short: 'Recruiting' },
  onboarding: { ledger: 'cash', side: 'us', label: 'Onboarding and equipment', short: 'Onboarding, laptop' },
  weeklyRate: { ledger: 'cash', side: 'f5', label: 'F5 weekly rate', short: 'F5 weekly rate' },
  coordination: {
    ledger: 'cash',
    side: 'f5',
    label: 'Extra coordination time',
    short: 'Your time to coordinate',
  },
  setup: {
    ledger: 'cash',
    side: 'f5',
    label: 'Interviews and onboarding',
    short: 'Your interviews, training',
  },
  delayStart: { ledger: 'capacity', side: 'both', label: 'Work lost while the seat is empty' },
  delayRampUp: { ledger: 'capacity', side: 'both', label: 'Work lost while ramping up' },
  delayOutput: { ledger: 'capacity', side: 'both', label: 'Work lost to lower output' },
  misHireCash: { ledger: 'risk', side: 'both', label: 'Mis-hire: expected cash' },
  misHireDelay: { ledger: 'risk', side: 'both', label: 'Mis-hire: expected lost work' },
} as const;

export type LineKey = keyof typeof RECORD;

export const LINES: Readonly<Record<LineKey, Line>> = RECORD;

type Of<Part> = { [K in LineKey]: (typeof RECORD)[K] extends Part ? K : never }[LineKey];

export type UsCashLine = Of<{ ledger: 'cash'; side: 'us' }>;
export type F5CashLine = Of<{ ledger: 'cash'; side: 'f5' }>;
export type CapacityLine = Of<{ ledger: 'capacity' }>;
export type RiskLine = Of<{ ledger: 'risk' }>;
