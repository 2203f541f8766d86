/** Name and unit of each step of the formulas. Loaded with the first explanation. */
import type { Unit } from '../catalogue/field.ts';
import { NAMES } from '../catalogue/fields.ts';
import { LEDGER_LABELS, SIDE_LABELS } from '../catalogue/ledgers.ts';
import { LINES, type LineKey } from '../catalogue/lines.ts';
import { mapped } from '../catalogue/mapped.ts';
import type { Total } from './team.ts';

export type { Unit } from '../catalogue/field.ts';

export interface Name {
  readonly label: string;
  readonly unit: Unit;
}

const TOTALS: Readonly<Record<Total, Name>> = {
  ...mapped(LEDGER_LABELS, (label) => ({ label, unit: 'USD' as const })),
  full: { label: 'Cash, lost work and mis-hire risk', unit: 'USD' },
  workedMonths: { label: 'Months in the seat', unit: 'months' },
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
export const STEP_NAMES: Readonly<Record<string, Name>> = {
  ...prefixed('us', `${SIDE_LABELS.us}: `, { ...LINE_NAMES, ...TOTALS, ...MONTHS }),
  ...prefixed('f5', `${SIDE_LABELS.f5}: `, { ...LINE_NAMES, ...TOTALS, ...MONTHS }),
  ...prefixed('difference', 'Difference: ', { ...LINE_NAMES, ...TOTALS }),
  'cash.savings': { label: 'Cash saving', unit: 'USD' },
  'cash.savingsShare': { label: 'Cash saving as a share of the U.S. cost', unit: 'share' },
  'cash.roi': { label: 'Return on F5 spend, cash', unit: 'ratio' },
  'cash.npv': { label: 'Net present value of the cash saving', unit: 'USD' },
  'cash.savingsToMonth': { label: 'Cash saved to the end of month', unit: 'USD' },
  'full.savingsToMonth': { label: 'Saved, all three ledgers, to the end of month', unit: 'USD' },
  'full.savings': { label: 'Saving with delay and mis-hires counted', unit: 'USD' },
  'full.savingsShare': { label: 'Full saving as a share of the U.S. cost', unit: 'share' },
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
  'position.full.savings': { label: 'saving with delay and mis-hires counted', unit: 'USD' },
  growth: { label: 'Pay growth', unit: 'ratio' },
  wages: { label: 'Wages', unit: 'USD' },
  payrollTaxes: LINE_NAMES.payrollTaxes,
  levy: { label: 'Levy', unit: 'USD' },
  benefits: LINE_NAMES.benefits,
  overhead: LINE_NAMES.overhead,
  rateGrowth: { label: 'Growth of the weekly rate', unit: 'ratio' },
  weeks: { label: 'Weeks worked', unit: 'weeks' },
  rateYear: { label: 'Weekly rate paid', unit: 'USD' },
  coordinationYear: { label: 'Coordination time', unit: 'USD' },
  monthsInYear: { label: 'Months worked', unit: 'months' },
  horizon: NAMES.horizonMonths,
  ownHorizon: { label: 'Horizon of the position', unit: 'months' },
  firstPersonYear: { label: 'Recurring cost of the first person', unit: 'USD' },
  replacementYear: { label: 'Recurring cost of the replacement', unit: 'USD' },
  monthlyCost: { label: 'Recurring cost of a month worked', unit: 'USD' },
  workedMonth: { label: 'Part worked of month', unit: 'months' },
  vacantMonth: { label: 'Part without anybody of month', unit: 'months' },
  oneOffMonth: { label: 'One-off cost in month', unit: 'USD' },
  recruitingDue: { label: 'Recruiting at the first day', unit: 'USD' },
  onboardingDue: { label: 'Onboarding and equipment at the first day', unit: 'USD' },
  severanceDue: { label: 'Severance at the exit', unit: 'USD' },
  recruitingAgain: { label: 'Recruiting of the replacement', unit: 'USD' },
  setupDue: { label: 'Interviews and onboarding at the first day', unit: 'USD' },
  setupAgain: { label: 'Interviews and onboarding of the replacement', unit: 'USD' },
  setupPerStart: { label: 'Interviews and onboarding per start', unit: 'USD' },
  onboardingAgain: { label: 'Onboarding of the replacement', unit: 'USD' },
  spellMonths: { label: 'Months of one person in the seat', unit: 'months' },
  spellRampLoss: { label: 'Months of output lost while one person ramps up', unit: 'months' },
  rampMonthsInside: { label: 'Ramp-up months that are worked', unit: 'months' },
  rampLossToMonth: { label: 'Output lost in ramp-up to the end of month', unit: 'months' },
  recruitingPerHire: { label: 'Recruiting per hire', unit: 'USD/hire' },
  onboardingPerSeat: { label: 'Onboarding and equipment per seat', unit: 'USD' },
  severance: { label: 'Severance', unit: 'USD' },
  exit: { label: 'Exit of the mis-hire', unit: 'months' },
  secondDay: { label: 'First day of the replacement', unit: 'months' },
  usFirstDay: { label: 'First day of the U.S. hire', unit: 'months' },
  f5FirstDay: { label: 'First day of the F5 worker', unit: 'months' },
  usRunRate: { label: 'A full first year of one U.S. employee', unit: 'USD/year' },
  f5RunRate: { label: 'A full first year of one F5 worker', unit: 'USD/year' },
  value: { label: 'Value of a month of full output', unit: 'USD/month' },
  workedMonths: { label: 'Months in the seat', unit: 'months' },
  vacantMonths: { label: 'Months with an empty seat', unit: 'months' },
  rampLoss: { label: 'Months of output lost while ramping up', unit: 'months' },
  outputLoss: { label: 'Months of output lost to lower output', unit: 'months' },
  goodCash: { label: 'Cash if the first person stays', unit: 'USD' },
  badCash: { label: 'Cash if the first person is a mis-hire', unit: 'USD' },
  goodLost: { label: 'Months of work lost if the first person stays', unit: 'months' },
  badLost: { label: 'Months of work lost if the first person is a mis-hire', unit: 'months' },
  goodCashMonth: { label: 'Cash if the first person stays, month', unit: 'USD' },
  badCashMonth: { label: 'Cash if the first person is a mis-hire, month', unit: 'USD' },
  goodLostMonth: { label: 'Work lost if the first person stays, month', unit: 'months' },
  badLostMonth: { label: 'Work lost if the first person is a mis-hire, month', unit: 'months' },
  discountedMonth: { label: 'Present value of the saving in month', unit: 'USD' },
  monthlyDiscount: { label: 'Discount factor of a month', unit: 'ratio' },
};

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
