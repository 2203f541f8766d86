/** Name and unit of each step of the formulas. Loaded with the first explanation. */
import type { Unit } from '../catalogue/field.ts';
import { NAMES } from '../catalogue/fields.ts';
import { LEDGER_LABELS } from '../catalogue/ledger-labels.ts';
import { LINES, type LineKey } from '../catalogue/lines.ts';
import { mapped } from '../catalogue/mapped.ts';
import { SIDE_LABELS } from '../catalogue/sides.ts';
import type { Total } from './team.ts';

export type { Unit } from '../catalogue/field.ts';

export interface Name {
  readonly label: string;
  readonly unit: Unit;
}

/** Name of a step, and what of its place in the plan belongs to it: whose it is, in which course of events, which year. */
export interface StepName extends Name {
  readonly of?: 'person' | 'first' | 'next' | 'course' | 'stays' | 'leaves' | 'gap' | 'year' | 'lens';
  /** What its index counts, if not years. */
  readonly counts?: 'month';
}

const TOTALS: Readonly<Record<Total, Name>> = {
  ...mapped(LEDGER_LABELS, (label) => ({ label, unit: 'USD' as const })),
  full: { label: 'Cash, lost work and mis-hire risk', unit: 'USD' },
  workedMonths: { label: 'Months in the role', unit: 'months' },
  deliveredMonths: { label: 'Months of full output delivered', unit: 'months' },
  runRate: { label: 'Recurring cost of a full first year', unit: 'USD/year' },
};

const LINE_NAMES: Readonly<Record<LineKey, Name>> = mapped(LINES, ({ label }) => ({ label, unit: 'USD' }));

const MONTHS: Readonly<Record<string, Name>> = {
  cashMonth: { label: 'Cash in month', unit: 'USD' },
  fullMonth: { label: 'All three ledgers in month', unit: 'USD' },
  cashToMonth: { label: 'Cash to the end of month', unit: 'USD' },
  fullToMonth: { label: 'All three ledgers to the end of month', unit: 'USD' },
};

/** Results and steps by key; keys of one side start with `us.` or `f5.`. */
export const STEP_NAMES: Readonly<Record<string, StepName>> = {
  ...prefixed('us', `${SIDE_LABELS.us}: `, { ...LINE_NAMES, ...TOTALS, ...MONTHS }),
  ...prefixed('f5', `${SIDE_LABELS.f5}: `, { ...LINE_NAMES, ...TOTALS, ...MONTHS }),
  ...prefixed('difference', 'Difference: ', { ...LINE_NAMES, ...TOTALS }),
  'cash.savings': { label: 'Cash saving', unit: 'USD' },
  'cash.savingsShare': { label: 'Cash saving as a share of the U.S. cost', unit: 'share' },
  'cash.roi': { label: 'Return on F5 spend, cash', unit: 'ratio' },
  'cash.npv': { label: 'Net present value of the cash saving', unit: 'USD' },
  'cash.savingsToMonth': { label: 'Cash saved to the end of month', unit: 'USD' },
  'full.savingsToMonth': { label: 'Saved, all three ledgers, to the end of month', unit: 'USD' },
  'full.savings': { label: 'All-in saving', unit: 'USD' },
  'full.savingsShare': { label: 'All-in saving as a share of the U.S. cost', unit: 'share' },
  'full.roi': { label: 'Return on F5 cost, delay and mis-hires counted', unit: 'ratio' },
  'full.npv': { label: 'Net present value, delay and mis-hires counted', unit: 'USD' },
  headcount: NAMES.headcount,
  usWeekly: { label: 'A week of work, U.S. hire', unit: 'USD/week' },
  f5Weekly: { label: 'A week of work, F5', unit: 'USD/week' },
  'breakEven.cashRateMultiple': { label: 'Break-even multiple of the weekly rate, cash', unit: 'ratio' },
  'breakEven.rateMultiple': { label: 'Break-even multiple of the weekly rate', unit: 'ratio' },
  expectedRate: { label: 'Weekly rate paid, with the chance of a mis-hire', unit: 'USD' },
  'breakEven.output': { label: 'Break-even relative output', unit: 'ratio' },
  'position.us.cash': { label: 'U.S. hire, cash', unit: 'USD' },
  'position.us.full': { label: 'U.S. hire, delay and mis-hires counted', unit: 'USD' },
  'position.f5.cash': { label: 'F5, cash', unit: 'USD' },
  'position.f5.full': { label: 'F5, delay and mis-hires counted', unit: 'USD' },
  'position.cash.savings': { label: 'cash saving', unit: 'USD' },
  'position.full.savings': { label: 'all-in saving', unit: 'USD' },
  growth: { label: 'Pay growth', unit: 'ratio' },
  wages: { label: 'Wages', unit: 'USD', of: 'person' },
  payrollTaxes: { ...LINE_NAMES.payrollTaxes, of: 'person' },
  levy: { label: 'Levy', unit: 'USD', of: 'year' },
  benefits: { ...LINE_NAMES.benefits, of: 'person' },
  overhead: { ...LINE_NAMES.overhead, of: 'person' },
  rateGrowth: { label: 'Growth of the weekly rate', unit: 'ratio' },
  weeks: { label: 'Weeks worked', unit: 'weeks', of: 'person' },
  rateYear: { label: 'Weekly rate paid', unit: 'USD', of: 'person' },
  coordinationYear: { label: 'Coordination time', unit: 'USD', of: 'person' },
  monthsInYear: { label: 'Months worked', unit: 'months', of: 'person' },
  horizon: NAMES.horizonMonths,
  ownHorizon: { label: 'Horizon of the role', unit: 'months' },
  personYear: { label: 'Recurring cost', unit: 'USD', of: 'person' },
  monthlyCost: { label: 'Recurring cost of a month worked', unit: 'USD', of: 'person' },
  workedMonth: { label: 'Part worked', unit: 'months', of: 'person', counts: 'month' },
  vacantMonth: { label: 'Part without anybody', unit: 'months', of: 'gap', counts: 'month' },
  recruitingDue: oneOff('Recruiting at the first day of the U.S. hire'),
  onboardingDue: oneOff('Onboarding and equipment at the first day of the U.S. hire'),
  severanceDue: oneOff('Severance at the exit of the U.S. mis-hire'),
  recruitingAgain: oneOff('Recruiting of the U.S. replacement'),
  setupDue: oneOff('Interviews and onboarding at the first day of the F5 worker'),
  setupAgain: oneOff('Interviews and onboarding of the F5 replacement'),
  setupPerStart: { label: 'Interviews and onboarding per start of an F5 worker', unit: 'USD' },
  onboardingAgain: oneOff('Onboarding of the U.S. replacement'),
  spellMonths: { label: 'Months in the role', unit: 'months', of: 'person' },
  spellRampLoss: { label: 'Output lost in ramp-up', unit: 'months', of: 'person' },
  rampMonthsInside: { label: 'Ramp-up months worked', unit: 'months', of: 'person', counts: 'month' },
  rampLossToMonth: { label: 'Output lost so far in ramp-up', unit: 'months', of: 'person', counts: 'month' },
  recruitingPerHire: { label: 'Recruiting per U.S. hire', unit: 'USD/hire' },
  onboardingPerSeat: { label: 'Onboarding and equipment per U.S. hire', unit: 'USD' },
  severance: { label: 'Severance of a U.S. mis-hire', unit: 'USD' },
  exit: { label: 'Exit', unit: 'months', of: 'first' },
  secondDay: { label: 'First day', unit: 'months', of: 'next' },
  usFirstDay: { label: 'First day of the U.S. hire', unit: 'months' },
  f5FirstDay: { label: 'First day of the F5 worker', unit: 'months' },
  usRunRate: { label: 'A full first year of one U.S. employee', unit: 'USD/year' },
  f5RunRate: { label: 'A full first year of one F5 worker', unit: 'USD/year' },
  value: { label: 'Value of a month of full output', unit: 'USD/month' },
  workedMonths: { label: 'Months in the role', unit: 'months', of: 'stays' },
  vacantMonths: { label: 'Months with an empty seat', unit: 'months', of: 'course' },
  rampLoss: { label: 'Months of output lost in ramp-up', unit: 'months', of: 'course' },
  outputLoss: { label: 'Months of output lost to lower output', unit: 'months', of: 'course' },
  goodCash: { label: 'Cash', unit: 'USD', of: 'stays' },
  badCash: { label: 'Cash', unit: 'USD', of: 'leaves' },
  goodLost: { label: 'Months of work lost', unit: 'months', of: 'stays' },
  badLost: { label: 'Months of work lost', unit: 'months', of: 'leaves' },
  goodCashMonth: { label: 'Cash', unit: 'USD', of: 'stays', counts: 'month' },
  badCashMonth: { label: 'Cash', unit: 'USD', of: 'leaves', counts: 'month' },
  goodLostMonth: { label: 'Work lost', unit: 'months', of: 'stays', counts: 'month' },
  badLostMonth: { label: 'Work lost', unit: 'months', of: 'leaves', counts: 'month' },
  discountedMonth: { label: 'Present value of the saving', unit: 'USD', of: 'lens', counts: 'month' },
  monthlyDiscount: { label: 'Discount factor of a month', unit: 'ratio' },
};

/** A one-off cost, by the month in which it is due. */
function oneOff(label: string): StepName {
  return { label, unit: 'USD', counts: 'month' };
}

function prefixed(side: string, words: string, names: Readonly<Record<string, Name>>): Record<string, Name> {
  return Object.fromEntries(
    Object.entries(names).map(([id, name]) => [
      `${side}.${id}`,
      { ...name, label: words + afterSide(name.label) },
    ]),
  );
}

/** "Base salary" after its side: "base salary"; "F5 weekly rate" does not say F5 twice. */
function afterSide(label: string): string {
  const bare = label.replace(/^F5 /, '');
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}
