import type { Field } from './field.ts';
import type { AssumptionGroup } from './groups.ts';

/** Everything about an assumption, except for the formulas that use it. */
export interface Assumption {
  readonly label: string;
  /** Its row in `src/model/MODEL.md`. */
  readonly meaning: string;
  /** A plain question whose answer replaces the default. */
  readonly ask: string;
  readonly group: AssumptionGroup;
  readonly field: Field;
  /** True if a position cannot have its own, since the savings of all positions are discounted together. */
  readonly teamWide?: true;
  /**
   * Value at which it changes no result, for an assumption added after edition 2026-11. Editions, links and saved
   * scenarios without the assumption are read with this value, so that they keep their figures.
   */
  readonly neutral?: number;
}

/**
 * The record behind `ASSUMPTIONS`. Its order is the order of the form, of links and of the skeptical view. Everything else
 * about an assumption is derived from here. A code is never reused for another meaning. Bounds keep out typing errors,
 * not opinions.
 */
const RECORD = {
  annualRaise: {
    label: 'Annual raise',
    meaning: 'growth of pay and health premium, at each new horizon year',
    ask: 'By how much do salaries rise in a usual year?',
    group: 'pay',
    field: { code: 'ar', unit: 'share/year', min: 0, max: 0.5, step: 0.001 },
  },
  bonusShare: {
    label: 'Bonus and other cash',
    meaning: 'bonus and other cash on top of base salary, as a share of it',
    ask: 'Is there a bonus or other cash, and how large a share of base salary?',
    group: 'pay',
    field: { code: 'bo', unit: 'share', min: 0, max: 3, step: 0.01 },
  },
  healthPerYear: {
    label: 'Health premium, employer’s share',
    meaning: 'employer’s share of the health premium, per employee',
    ask: 'What do you pay toward one employee’s health premium in a year?',
    group: 'benefits',
    field: { code: 'he', unit: 'USD/year', min: 0, max: 100_000, step: 100 },
  },
  retirementShare: {
    label: 'Retirement contribution',
    meaning: 'employer’s retirement contribution, as a share of wages',
    ask: 'What share of pay do you put into retirement plans?',
    group: 'benefits',
    field: { code: 're', unit: 'share', min: 0, max: 0.5, step: 0.001 },
  },
  otherBenefitsShare: {
    label: 'Life, disability and other insurance',
    meaning:
      'life, disability and other insurance, as a share of wages. Paid leave is inside base salary: adding it again would count it twice',
    ask: 'What do life, disability and other insurance cost, as a share of pay?',
    group: 'benefits',
    field: { code: 'ot', unit: 'share', min: 0, max: 1, step: 0.001 },
  },
  overheadPerMonth: {
    label: 'Workspace and software',
    meaning: 'workspace, software and IT that F5’s rate already covers for its worker',
    ask: 'What do a desk and software cost for one person in a month?',
    group: 'overhead',
    field: { code: 'ov', unit: 'USD/month', min: 0, max: 20_000, step: 10 },
  },
  equipmentPerSeat: {
    label: 'Laptop and equipment',
    meaning: 'one-off, at the first hire into a role',
    ask: 'What does the equipment for a new hire cost?',
    group: 'overhead',
    field: { code: 'eq', unit: 'USD', min: 0, max: 100_000, step: 100 },
  },
  agencyFeeShare: {
    label: 'Agency fee',
    meaning: 'agency fee per hire, as a share of base salary; 0 when recruiting in-house',
    ask: 'Do you use an agency, and what share of base salary is its fee?',
    group: 'recruiting',
    field: { code: 'ag', unit: 'share', min: 0, max: 1, step: 0.01 },
  },
  inHouseCostPerHire: {
    label: 'In-house cost per hire',
    meaning: 'in-house cost per hire; 0 when an agency is used',
    ask: 'What does one hire cost your own recruiting team?',
    group: 'recruiting',
    field: { code: 'ih', unit: 'USD/hire', min: 0, max: 500_000, step: 100 },
  },
  interviewHours: {
    label: 'Interview hours of the team',
    meaning: 'the team’s own time per hire',
    ask: 'How many hours does your team spend on interviews for one hire?',
    group: 'recruiting',
    field: { code: 'iv', unit: 'hours/hire', min: 0, max: 1000, step: 1 },
  },
  interviewHourCost: {
    label: 'Cost of an interviewer’s hour',
    meaning: 'what an hour of that time costs',
    ask: 'What does an hour of the people who interview cost?',
    group: 'recruiting',
    field: { code: 'ic', unit: 'USD/hour', min: 0, max: 1000, step: 1 },
  },
  onboardingPerHire: {
    label: 'Training and onboarding',
    meaning: 'training and set-up per U.S. hire',
    ask: 'What do training and set-up of a new hire cost?',
    group: 'recruiting',
    field: { code: 'on', unit: 'USD/hire', min: 0, max: 200_000, step: 100 },
  },
  f5OnboardingPerHire: {
    label: 'Training of an F5 worker',
    meaning: 'the client’s own training of an F5 worker, at each start',
    ask: 'What does it cost you to train an F5 worker on your own systems?',
    group: 'recruiting',
    field: { code: 'fn', unit: 'USD/hire', min: 0, max: 200_000, step: 100 },
    neutral: 0,
  },
  f5InterviewHours: {
    label: 'Interview hours, F5',
    meaning: 'the client’s time with F5’s shortlist (at the cost of an interviewer’s hour), at each start',
    ask: 'How many hours does your team spend on F5’s shortlist for one worker?',
    group: 'recruiting',
    field: { code: 'fi', unit: 'hours/hire', min: 0, max: 1000, step: 1 },
    neutral: 0,
  },
  usDaysToFill: {
    label: 'Days to fill, U.S. hire',
    meaning: 'from decision to the U.S. hire’s first day',
    ask: 'How many days from the decision to a hire’s first day, the last few times?',
    group: 'delay',
    field: { code: 'uf', unit: 'days', min: 0, max: 730, step: 1 },
  },
  f5DaysToStart: {
    label: 'Days to start, F5',
    meaning: 'from decision to the F5 worker’s first day',
    ask: 'By when has F5 said that the person would start?',
    group: 'delay',
    field: { code: 'ff', unit: 'days', min: 0, max: 730, step: 1 },
  },
  rampMonths: {
    label: 'Months to full output',
    meaning: 'output grows from none to full, linearly, over these months',
    ask: 'After how many months is somebody new fully productive?',
    group: 'delay',
    field: { code: 'ra', unit: 'months', min: 0, max: 24, step: 0.5 },
  },
  valueMultiple: {
    label: 'Value of a month’s work',
    meaning: 'what a month of full output is worth, as a multiple of what a month of the U.S. employee costs',
    ask: 'What is a month of this work worth to you, compared with what it costs?',
    group: 'delay',
    field: { code: 'vm', unit: 'ratio', min: 0, max: 10, step: 0.1 },
  },
  misHireProbability: {
    label: 'Chance that a U.S. hire does not work out',
    meaning: 'chance that the first U.S. hire in a role does not work out',
    ask: 'Of the last ten people hired for such a role, how many did not work out?',
    group: 'mis-hire',
    field: { code: 'mp', unit: 'share', min: 0, max: 1, step: 0.01 },
  },
  f5MisHireProbability: {
    label: 'Chance that an F5 worker does not work out',
    meaning: 'chance that the first F5 worker in a role does not work out',
    ask: 'Of the remote people you have worked with, how many did not work out?',
    group: 'mis-hire',
    field: { code: 'fp', unit: 'share', min: 0, max: 1, step: 0.01 },
  },
  misHireMonths: {
    label: 'Months until a mis-hire leaves',
    meaning: 'how long that person stays',
    ask: 'How long did it take until somebody who did not work out had left?',
    group: 'mis-hire',
    field: { code: 'mm', unit: 'months', min: 0, max: 24, step: 0.5 },
  },
  misHireOutput: {
    label: 'Output of a mis-hire',
    meaning:
      'that person’s output once ramped, as a share of what somebody who works out delivers on that side',
    ask: 'How much of the work did they get done, compared with somebody who worked out?',
    group: 'mis-hire',
    field: { code: 'mo', unit: 'share', min: 0, max: 1, step: 0.05 },
  },
  severanceWeeks: {
    label: 'Severance',
    meaning: 'weeks of base pay, paid by a U.S. employer at the exit',
    ask: 'How many weeks of pay do you give somebody who leaves?',
    group: 'mis-hire',
    field: { code: 'sw', unit: 'weeks', min: 0, max: 104, step: 1 },
  },
  f5ReplacementDays: {
    label: 'Days to replace, F5',
    meaning: 'the gap until F5’s free replacement starts',
    ask: 'How many days may a replacement take for you?',
    group: 'mis-hire',
    field: { code: 'fr', unit: 'days', min: 0, max: 365, step: 1 },
  },
  rateIncrease: {
    label: 'Growth of the weekly rate',
    meaning: 'growth of the weekly rate at each new horizon year',
    ask: 'Is the weekly rate fixed, or may it grow from year to year?',
    group: 'f5',
    field: { code: 'ri', unit: 'share/year', min: 0, max: 0.5, step: 0.001 },
  },
  f5RelativeOutput: {
    label: 'F5 worker’s full output over a U.S. hire’s',
    meaning: 'an F5 worker’s full output over a U.S. hire’s',
    ask: 'Compared with a U.S. hire, how much would you expect a remote worker to get done?',
    group: 'f5',
    field: { code: 'fo', unit: 'ratio', min: 0, max: 3, step: 0.05 },
  },
  coordinationHoursPerWeek: {
    label: 'Extra coordination time',
    meaning: 'extra management time for a remote worker',
    ask: 'How many hours a week would somebody spend on coordinating a remote worker?',
    group: 'f5',
    field: { code: 'co', unit: 'hours/week', min: 0, max: 40, step: 0.5 },
  },
  managerHourCost: {
    label: 'Cost of a manager’s hour',
    meaning: 'what an hour of that time costs',
    ask: 'What does an hour of that person cost?',
    group: 'f5',
    field: { code: 'mc', unit: 'USD/hour', min: 0, max: 1000, step: 1 },
  },
  discountRate: {
    label: 'Discount rate',
    meaning: 'for net present value',
    ask: 'Which rate does your finance team discount with?',
    group: 'finance',
    field: { code: 'di', unit: 'share/year', min: 0, max: 1, step: 0.005 },
    teamWide: true,
  },
} as const;

/** Name of an assumption, in scenarios, documents and the public interface. */
export type AssumptionId = keyof typeof RECORD;

export const ASSUMPTIONS: Readonly<Record<AssumptionId, Assumption>> = RECORD;
