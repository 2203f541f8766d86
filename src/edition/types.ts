/**
 * A data edition: the figures of one date, each with its source. `Edition` holds every fact as it is kept in
 * `data/editions/<id>/`; `EditionFigures` holds what the numbers need, and nothing that is only read when opened.
 */
import type { AssumptionId } from '../model/types.ts';

/** How sure a figure is (MODEL.md 7), strongest first. What the visitor types is graded `yours`, never in an edition. */
export const GRADES = ['law', 'official', 'survey', 'f5', 'judgement'] as const;
export type Grade = (typeof GRADES)[number];

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

export const ASSUMPTION_GROUPS = [
  'pay',
  'benefits',
  'overhead',
  'recruiting',
  'delay',
  'mis-hire',
  'f5',
  'finance',
] as const;
export type AssumptionGroup = (typeof ASSUMPTION_GROUPS)[number];

export const RECRUITING = ['in-house', 'agency'] as const;
export type Recruiting = (typeof RECRUITING)[number];

/** low ≤ default ≤ high, all in the figure's own unit. */
export interface Range {
  readonly default: number;
  readonly low: number;
  readonly high: number;
}

/** Where a figure comes from. `source` is a key of sources.json; `validThrough` is an ISO date or null (no known end). */
export interface Evidence {
  readonly grade: Grade;
  readonly source: string;
  readonly period: string;
  readonly note?: string;
  readonly validThrough?: string | null;
}

/** A range that replaces the plain one when every condition it names holds; the first that fits wins. */
export interface Variant extends Range {
  readonly recruiting?: Recruiting;
  readonly groups?: readonly RoleGroup[];
}

/** An assumption in assumptions.json: default and range in `unit`, with where they come from. */
export interface AssumptionFact extends Range, Evidence {
  readonly id: AssumptionId;
  readonly group: AssumptionGroup;
  readonly label: string;
  readonly unit: string;
  readonly variants?: readonly Variant[];
}

/** National pay percentiles in $/year (straight time, paid leave inside, no bonus); null where none is published. */
export interface WagePercentiles {
  readonly p10: number | null;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
}

/** A role in roles.json, with its occupation's national pay. */
export interface RoleFact extends Evidence {
  readonly id: string;
  readonly label: string;
  /** Standard Occupational Classification code; null when the role has none and its wage is derived. */
  readonly soc: string | null;
  readonly occupation: string;
  readonly group: RoleGroup;
  readonly wage: WagePercentiles;
}

/** F5's price of a role in $/week, or of any role without a published price (`band`). */
export interface RateFact extends Range, Evidence {}

/** rates.json: the published band, and the published prices by role id. */
export interface RatesFile {
  readonly band: RateFact;
  readonly roles: Readonly<Record<string, RateFact>>;
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
  readonly validThrough: string | null;
  /** Employers with fewer employees owe nothing or less; the note says which. */
  readonly minEmployees?: number;
  readonly confidence?: Confidence;
  /** Parts of `rate` that come on top of the plain one. */
  readonly addOns?: readonly AddOn[];
  /** The agency's or the statute's page that the sources point to. */
  readonly url?: string;
  readonly references?: readonly string[];
  /** Keys of all sources that state the rate; `source` is the first of them. */
  readonly seenIn?: readonly string[];
  /** Keys of all sources that state the base, where they are told apart from those of the rate. */
  readonly baseSeenIn?: readonly string[];
}

/** A levy that applies to some employers only; `rate` null when it is not a share of wages. */
export interface OptionalLevyFact extends Omit<LevyFact, 'rate'> {
  readonly rate: number | null;
}

/** State median pay over the national one, by role group; null where too few occupations are published. */
export type WageFactors = Readonly<Record<RoleGroup, number | null>> & {
  readonly all: number;
  /** How many occupations with a published state median `all` rests on. */
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

/** State median pay in $/year by SOC code and state code; null where the publisher suppresses the cell. */
export type StateMedians = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/** wages.json: state medians in $/year, and how they were made. */
export interface WagesFile extends Evidence {
  readonly unit: string;
  readonly rule: string;
  readonly medianBySocAndState: StateMedians;
}

/** A source in sources.json; `seenAt` says where it was read, null where the figure is the project's own. */
export interface Source {
  readonly publisher: string;
  readonly title: string | null;
  readonly period: string | null;
  readonly url: string | null;
  readonly seenAt: string | null;
}

/** What a calculator opens with when neither link nor attribute says otherwise. */
export interface EditionDefaults {
  readonly role: string;
  readonly state: string;
  readonly horizonMonths: number;
  readonly recruiting: Recruiting;
}

/** The edition's own card, `edition.json`. */
export interface EditionCard {
  /** `YYYY-MM`, the name of its folder. */
  readonly id: string;
  /** The day the figures were gathered, an ISO date. */
  readonly compiled: string;
  readonly defaults: EditionDefaults;
  readonly recruitingChoices: readonly Recruiting[];
  /** What was not known on that day, in sentences for the reader. */
  readonly openQuestions: readonly string[];
}

/** One edition with all its facts, as the files hold them. */
export interface Edition extends EditionCard {
  readonly federal: readonly LevyFact[];
  readonly states: readonly StateFact[];
  readonly roles: readonly RoleFact[];
  readonly rates: RatesFile;
  readonly wages: WagesFile;
  readonly assumptions: readonly AssumptionFact[];
  readonly sources: Readonly<Record<string, Source>>;
}
