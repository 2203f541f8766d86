/** A line of the results, in dollars over the horizon. Only cash lines differ by side. */
export type Line =
  | { readonly ledger: 'cash'; readonly side: 'us' | 'f5'; readonly label: string }
  | { readonly ledger: 'capacity' | 'risk'; readonly side: 'both'; readonly label: string };

/** The record behind `LINES`, in reading order. */
const RECORD = {
  basePay: { ledger: 'cash', side: 'us', label: 'Base salary and bonus' },
  payrollTaxes: { ledger: 'cash', side: 'us', label: 'Employer payroll taxes' },
  benefits: { ledger: 'cash', side: 'us', label: 'Benefits' },
  overhead: { ledger: 'cash', side: 'us', label: 'Workspace and software' },
  recruiting: { ledger: 'cash', side: 'us', label: 'Recruiting' },
  onboarding: { ledger: 'cash', side: 'us', label: 'Onboarding and equipment' },
  weeklyRate: { ledger: 'cash', side: 'f5', label: 'F5 weekly rate' },
  coordination: { ledger: 'cash', side: 'f5', label: 'Extra coordination time' },
  setup: { ledger: 'cash', side: 'f5', label: 'Interviews and onboarding' },
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
