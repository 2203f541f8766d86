/** Name and unit of each input and each step of the formulas. Loaded with the first explanation. */
import type { Total } from './team.ts';
import type { AssumptionId, F5CashLine, UsCashLine, WorkLine } from './types.ts';

export type Unit =
  | 'USD'
  | 'USD/year'
  | 'USD/month'
  | 'USD/week'
  | 'USD/hour'
  | 'USD/hire'
  | 'days'
  | 'weeks'
  | 'months'
  | 'hours/hire'
  | 'hours/week'
  | 'share'
  | 'share/year'
  | 'ratio'
  | 'people';

export interface Name {
  readonly label: string;
  readonly unit: Unit;
}

export const ASSUMPTION_NAMES: Readonly<Record<AssumptionId, Name>> = {
  annualRaise: { label: 'Annual raise', unit: 'share/year' },
  bonusShare: { label: 'Bonus and other cash', unit: 'share' },
  healthPerYear: { label: 'Health premium, employer’s share', unit: 'USD/year' },
  retirementShare: { label: 'Retirement contribution', unit: 'share' },
  otherBenefitsShare: { label: 'Life, disability and other insurance', unit: 'share' },
  overheadPerMonth: { label: 'Workspace and software', unit: 'USD/month' },
  equipmentPerSeat: { label: 'Laptop and equipment', unit: 'USD' },
  agencyFeeShare: { label: 'Agency fee', unit: 'share' },
  inHouseCostPerHire: { label: 'In-house cost per hire', unit: 'USD/hire' },
  interviewHours: { label: 'Interview hours of the team', unit: 'hours/hire' },
  interviewHourCost: { label: 'Cost of an interviewer’s hour', unit: 'USD/hour' },
  onboardingPerHire: { label: 'Training and onboarding', unit: 'USD/hire' },
  usDaysToFill: { label: 'Decision to first day, U.S. hire', unit: 'days' },
  f5DaysToStart: { label: 'Decision to first day, F5', unit: 'days' },
  rampMonths: { label: 'Months to full output', unit: 'months' },
  valueMultiple: { label: 'Worth of a month of work', unit: 'ratio' },
  misHireProbability: { label: 'Chance that a U.S. hire does not work out', unit: 'share' },
  f5MisHireProbability: { label: 'Chance that an F5 worker does not work out', unit: 'share' },
  misHireMonths: { label: 'Months until a mis-hire leaves', unit: 'months' },
  misHireOutput: { label: 'Output of a mis-hire', unit: 'share' },
  severanceWeeks: { label: 'Severance', unit: 'weeks' },
  f5ReplacementDays: { label: 'Gap until F5’s replacement starts', unit: 'days' },
  rateIncrease: { label: 'Growth of the weekly rate', unit: 'share/year' },
  f5RelativeOutput: { label: 'F5 worker’s full output over a U.S. hire’s', unit: 'ratio' },
  coordinationHoursPerWeek: { label: 'Extra coordination time', unit: 'hours/week' },
  managerHourCost: { label: 'Cost of a manager’s hour', unit: 'USD/hour' },
  discountRate: { label: 'Discount rate', unit: 'share/year' },
};

const WORK: Readonly<Record<WorkLine | Total, Name>> = {
  delayStart: { label: 'Work lost while the seat is empty', unit: 'USD' },
  delayRampUp: { label: 'Work lost while ramping up', unit: 'USD' },
  delayOutput: { label: 'Work lost to lower output', unit: 'USD' },
  misHireCash: { label: 'Mis-hire: expected cash', unit: 'USD' },
  misHireDelay: { label: 'Mis-hire: expected lost work', unit: 'USD' },
  cash: { label: 'Cash', unit: 'USD' },
  capacity: { label: 'Work that is not done', unit: 'USD' },
  risk: { label: 'Mis-hire risk', unit: 'USD' },
  full: { label: 'Cash, lost work and mis-hire risk', unit: 'USD' },
  workedMonths: { label: 'Months in the seat', unit: 'months' },
  deliveredMonths: { label: 'Months of full output delivered', unit: 'months' },
  runRate: { label: 'Recurring cost of a full first year', unit: 'USD/year' },
};

const US_CASH: Readonly<Record<UsCashLine, Name>> = {
  basePay: { label: 'Base salary and bonus', unit: 'USD' },
  payrollTaxes: { label: 'Employer payroll taxes', unit: 'USD' },
  benefits: { label: 'Benefits', unit: 'USD' },
  overhead: { label: 'Workspace and software', unit: 'USD' },
  recruiting: { label: 'Recruiting', unit: 'USD' },
  onboarding: { label: 'Onboarding and equipment', unit: 'USD' },
};

const F5_CASH: Readonly<Record<F5CashLine, Name>> = {
  weeklyRate: { label: 'Weekly rate', unit: 'USD' },
  coordination: { label: 'Extra coordination time', unit: 'USD' },
};

const MONTHS: Readonly<Record<string, Name>> = {
  cashMonth: { label: 'Cash in month', unit: 'USD' },
  fullMonth: { label: 'All three ledgers in month', unit: 'USD' },
  cashToMonth: { label: 'Cash to the end of month', unit: 'USD' },
  fullToMonth: { label: 'All three ledgers to the end of month', unit: 'USD' },
};

/** Results and steps by key; keys of one side start with `us.` or `f5.`. */
export const STEP_NAMES: Readonly<Record<string, Name>> = {
  ...prefixed('us', 'U.S. hire: ', { ...US_CASH, ...WORK, ...MONTHS }),
  ...prefixed('f5', 'F5: ', { ...F5_CASH, ...WORK, ...MONTHS }),
  ...prefixed('difference', 'Difference: ', { ...US_CASH, ...F5_CASH, ...WORK }),
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
  headcount: { label: 'People', unit: 'people' },
  usWeekly: { label: 'A week of work, U.S. hire', unit: 'USD/week' },
  f5Weekly: { label: 'A week of work, F5', unit: 'USD/week' },
  'breakEven.rateMultiple': { label: 'Break-even multiple of the weekly rate', unit: 'ratio' },
  'breakEven.output': { label: 'Break-even relative output', unit: 'ratio' },
  growth: { label: 'Pay growth', unit: 'ratio' },
  wages: { label: 'Wages', unit: 'USD' },
  payrollTaxes: { label: 'Employer payroll taxes', unit: 'USD' },
  levy: { label: 'Levy', unit: 'USD' },
  benefits: { label: 'Benefits', unit: 'USD' },
  overhead: { label: 'Workspace and software', unit: 'USD' },
  rateGrowth: { label: 'Growth of the weekly rate', unit: 'ratio' },
  weeks: { label: 'Weeks worked', unit: 'weeks' },
  rateYear: { label: 'Weekly rate paid', unit: 'USD' },
  coordinationYear: { label: 'Coordination time', unit: 'USD' },
  monthsInYear: { label: 'Months worked', unit: 'months' },
  horizon: { label: 'Horizon', unit: 'months' },
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
  value: { label: 'Worth of a month of full output', unit: 'USD/month' },
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

/** Fields of a position, by the end of their path. */
export const POSITION_NAMES: Readonly<Record<'headcount' | 'weeklyRate' | 'baseSalary', Name>> = {
  headcount: { label: 'People', unit: 'people' },
  weeklyRate: { label: 'F5 weekly rate', unit: 'USD/week' },
  baseSalary: { label: 'Base salary', unit: 'USD/year' },
};

function prefixed(side: string, words: string, names: Readonly<Record<string, Name>>): Record<string, Name> {
  return Object.fromEntries(
    Object.entries(names).map(([id, name]) => [
      `${side}.${id}`,
      { ...name, label: words + lowerFirst(name.label) },
    ]),
  );
}

/** "Base salary" inside a phrase: "base salary"; a name such as "F5 weekly rate" keeps its capital. */
function lowerFirst(label: string): string {
  return label.startsWith('F5') ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
