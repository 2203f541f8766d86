/**
 * A data edition: the figures of one date, each with its source. `Edition` holds every fact as stored in
 * `data/editions/<id>/`; `EditionFigures` holds only the facts that calculations need.
 */
import type { AssumptionId } from '../catalogue/assumptions.ts';
import type { Grade } from '../catalogue/grades.ts';
import type { AssumptionGroup } from '../catalogue/groups.ts';
import type { Level, Recruiting } from './choices.ts';

export type { Grade } from '../catalogue/grades.ts';
export type { AssumptionGroup } from '../catalogue/groups.ts';
export type { Level, Recruiting } from './choices.ts';

export const ROLE_GROUPS = [
  'tech',
  'design',
  'finance',
  'business',
  'sales',
  'office',
  'medical',
  'legal',
  'engineering',
] as const;
export type RoleGroup = (typeof ROLE_GROUPS)[number];

/** low ≤ default ≤ high, all in the figure's own unit. */
export interface Range {
  readonly default: number;
  readonly low: number;
  readonly high: number;
}

/** Origin of a figure. `source` is a key of sources.json; `validThrough` is an ISO date or null (no known end). */
export interface Evidence {
  readonly grade: Grade;
  readonly source: string;
  readonly period: string;
  readonly note?: string;
  readonly validThrough?: string | null;
  /** A law read in copies alone: neither the statute nor the agency's page was opened. */
  readonly secondHand?: true;
}

/** A range that replaces the default one if all its conditions are true; the first that fits wins. */
export interface Variant extends Range {
  readonly recruiting?: Recruiting;
  readonly groups?: readonly RoleGroup[];
}

/** An assumption in assumptions.json: default and range in `unit`, with their origin. */
export interface AssumptionFact extends Range, Evidence {
  readonly id: AssumptionId;
  readonly group: AssumptionGroup;
  readonly label: string;
  readonly unit: string;
  readonly variants?: readonly Variant[];
}

/** National pay percentiles in $/year (straight time, paid leave inside, no bonus); null if none is published. */
export interface WagePercentiles {
  readonly p10: number | null;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number | null;
}

/** 10th, 25th, 50th, 75th and 90th percentile in $/year; the 10th is null where it is not loaded. */
export type Percentiles = readonly [number | null, number, number, number, number];

/** Percentiles by SOC code and place; null if the publisher suppresses the cell. */
export type PercentileTable = Readonly<Record<string, Readonly<Record<string, Percentiles | null>>>>;

export const PERCENTILES = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;
export type Percentile = (typeof PERCENTILES)[number];

/** Pay of a role without an occupation of its own: for each end and the default, the mean of one percentile of several. */
export interface PayRule {
  readonly occupations: readonly string[];
  readonly low: Percentile;
  readonly default: Percentile;
  readonly high: Percentile;
}

/** A role in roles.json, with its occupation's national pay. */
export interface RoleFact extends Evidence {
  readonly id: string;
  readonly label: string;
  /** Standard Occupational Classification code; null if the role has none and its wage is derived. */
  readonly soc: string | null;
  readonly occupation: string;
  readonly group: RoleGroup;
  readonly wage: WagePercentiles;
  /** Where a role without a code takes its pay from; without a rule, the national pay × the state's factor. */
  readonly pay?: PayRule;
  /** The state's factor counts at most this much, where the national pay is of expensive places already. */
  readonly factorCap?: number;
}

/** F5's price of a role in $/week, or of any role without a published price (`band`). */
export interface RateFact extends Range, Evidence {}

/**
 * Starting rates of roles without a published price, in $/week, on the line between two published starts: the band's low
 * for the role with the lowest national pay, and the price of `between`. High is `highTimes` the start, at most the band's.
 */
export interface RateEstimate extends Evidence {
  readonly between: string;
  readonly highTimes: number;
  readonly starts: Readonly<Record<string, number>>;
}

/** rates.json: the published band, the published prices by role id, and the estimates of the others. */
export interface RatesFile {
  readonly band: RateFact;
  readonly roles: Readonly<Record<string, RateFact>>;
  readonly estimate?: RateEstimate;
}

/** High: official source or two independent copies agree; medium: one good secondary source; low: older or vague. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A part of a levy's rate, a share of wages. */
export interface AddOn {
  readonly label: string;
  readonly rate: number;
}

/** An employer levy: rate × yearly wages up to `base` dollars (null = no cap). */
export interface LevyFact extends Evidence {
  readonly id: string;
  readonly label: string;
  readonly rate: number;
  readonly base: number | null;
  readonly low?: number;
  readonly high?: number;
  /** First day in force, if it comes after the edition's. */
  readonly validFrom?: string;
  readonly validThrough: string | null;
  /** Employers with fewer employees owe less or nothing; the note says which. */
  readonly minEmployees?: number;
  readonly confidence?: Confidence;
  /** Parts of `rate` that are added to the base rate. */
  readonly addOns?: readonly AddOn[];
  /** The agency's or the statute's page that the sources point to. */
  readonly url?: string;
  readonly references?: readonly string[];
  /** Keys of all sources that state the rate; `source` is the first of them, or the law that they quote (`secondHand`). */
  readonly seenIn?: readonly string[];
  /** Keys of all sources that state the base, if they differ from those of the rate. */
  readonly baseSeenIn?: readonly string[];
}

/** A levy that applies to some employers only; `rate` null when it is not a share of wages. */
export interface OptionalLevyFact extends Omit<LevyFact, 'rate'> {
  readonly rate: number | null;
}

/** State median pay ÷ national median pay, by role group; null if too few occupations are published. */
export type WageFactors = Readonly<Record<RoleGroup, number | null>> & {
  readonly all: number;
  /** Number of occupations with a published state median behind `all`. */
  readonly occupations?: number;
};

/** A state in states.json. */
export interface StateFact {
  readonly code: string;
  readonly name: string;
  readonly levies: readonly LevyFact[];
  readonly optionalLevies: readonly OptionalLevyFact[];
  readonly wageFactor: WageFactors;
}

/** State median pay in $/year by SOC code and state code; null if the publisher suppresses the cell. */
export type StateMedians = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/** wages.json: state pay in $/year and its method; medians alone in the first edition, percentiles since. */
export interface WagesFile extends Evidence {
  readonly unit: string;
  readonly rule: string;
  readonly medianBySocAndState?: StateMedians;
  readonly percentilesBySocAndState?: PercentileTable;
}

/** A metropolitan area: its CBSA code, and the states it lies in, the main one first. */
export interface Metro {
  readonly code: string;
  readonly name: string;
  readonly states: readonly string[];
}

/** A metropolitan area as its publisher names it. */
export interface MetroFact extends Metro {
  readonly title: string;
}

/** metros.json: metropolitan pay in $/year. */
export interface MetrosFile extends Evidence {
  readonly unit: string;
  readonly metros: readonly MetroFact[];
  readonly percentilesBySocAndMetro: PercentileTable;
}

/** A source in sources.json; `seenAt` says where it was read, and is null if the figure is our own. */
export interface Source {
  readonly publisher: string;
  readonly title: string | null;
  readonly period: string | null;
  readonly url: string | null;
  readonly seenAt: string | null;
}

/** Starting values of a calculator without a link or attributes. */
export interface EditionDefaults {
  readonly role: string;
  readonly state: string;
  readonly horizonMonths: number;
  readonly recruiting: Recruiting;
  /** People employed in all; without it, no levy looks at the size of the company. */
  readonly employees?: number;
}

/** The edition's card, `edition.json`. */
export interface EditionCard {
  /** `YYYY-MM`, the name of its folder. */
  readonly id: string;
  /** The day the figures were gathered, an ISO date. */
  readonly compiled: string;
  readonly defaults: EditionDefaults;
  readonly recruitingChoices: readonly Recruiting[];
  /** Pay of each level over the role's default; without it, levels change nothing. */
  readonly levels?: Readonly<Record<Level, number>>;
  /** Open questions on that day, in sentences for the reader. */
  readonly openQuestions: readonly string[];
}

/** One edition with all its facts, as in the files. */
export interface Edition extends EditionCard {
  readonly federal: readonly LevyFact[];
  readonly states: readonly StateFact[];
  readonly roles: readonly RoleFact[];
  readonly rates: RatesFile;
  readonly wages: WagesFile;
  readonly metros?: MetrosFile;
  readonly assumptions: readonly AssumptionFact[];
  readonly sources: Readonly<Record<string, Source>>;
}
