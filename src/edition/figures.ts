/**
 * The part of an edition that calculations need. A whole `Edition` fits this shape, and so does the small part that is
 * loaded before the first answer, without notes and sources.
 */
import type { AssumptionId } from '../model/types.ts';
import type {
  EditionDefaults,
  Grade,
  Level,
  Metro,
  PayRule,
  PercentileTable,
  Range,
  RoleGroup,
  StateMedians,
  Variant,
  WagePercentiles,
} from './types.ts';

/** Grade of a figure, and its source if sources are loaded. */
interface Graded {
  readonly grade: Grade;
  readonly source?: string;
}

/** An employer levy: `rate` × yearly wages up to `base` dollars (null = no cap). */
export interface LevyFigure extends Graded {
  readonly id: string;
  readonly label: string;
  readonly rate: number;
  readonly base: number | null;
  readonly low?: number;
  readonly high?: number;
  /** Employers with fewer people do not owe it. */
  readonly minEmployees?: number;
}

/** A levy that applies to some employers only; `rate` null when it is not a share of wages. */
export interface OptionalLevyFigure extends Omit<LevyFigure, 'rate'> {
  readonly rate: number | null;
}

/** A state, by its two-letter code: its levies, and its pay compared with the nation's. */
export interface StateFigures {
  readonly code: string;
  readonly name: string;
  readonly levies: readonly LevyFigure[];
  readonly optionalLevies: readonly OptionalLevyFigure[];
  /** State pay ÷ national pay by role group; null falls back to `all`, an absent one is not loaded. */
  readonly wageFactor: Readonly<Partial<Record<RoleGroup | 'all', number | null>>>;
}

/** A role and its occupation's pay; `soc` is null if it has no occupation code. */
export interface RoleFigures extends Graded {
  readonly id: string;
  readonly label: string;
  readonly soc: string | null;
  readonly group: RoleGroup;
  /** National percentiles in $/year; absent until state pay is loaded, like the two below. */
  readonly wage?: Omit<WagePercentiles, 'p10'>;
  readonly pay?: PayRule;
  readonly factorCap?: number;
}

/** Pay in $/year: low, default and high, the 90th percentile that no level exceeds, and a junior's; null if not published. */
export type Pay = readonly [
  low: number,
  byDefault: number,
  high: number,
  top: number | null,
  junior: number | null,
];

/** F5's price in $/week. */
export interface RateFigure extends Range, Graded {}

/** An assumption's default and range, in its own unit. */
export interface AssumptionFigure extends Range, Graded {
  readonly id: AssumptionId;
  readonly variants?: readonly Variant[];
}

/** What an operator's file made of an edition. Links are written and read on the edition itself. */
export interface Operated {
  /** Ids of the roles to list, in this order; null for all of the edition, by group and name. */
  readonly offered: readonly string[] | null;
  /** The edition itself, with the pay tables of the operated one. */
  plain(operated: EditionFigures): EditionFigures;
  /** The same edition with more pay tables, operated again. */
  again(edition: EditionFigures): EditionFigures;
  /** Choices of one edition that mean the same on the other. */
  carried<Choices>(from: EditionFigures, to: EditionFigures, choices: Choices): Choices;
}

/** The part of an edition that `resolve` needs; an `Edition` fits. */
export interface EditionFigures {
  readonly id: string;
  /** Last day (ISO) on which all statutory figures are known to be in force, if known. */
  readonly validThrough?: string;
  readonly defaults: EditionDefaults;
  readonly federal: readonly LevyFigure[];
  readonly states: readonly StateFigures[];
  readonly roles: readonly RoleFigures[];
  readonly rates: {
    readonly band: RateFigure;
    readonly roles: Readonly<Record<string, RateFigure>>;
    readonly estimate?: Graded & {
      readonly highTimes: number;
      readonly starts: Readonly<Record<string, number>>;
    };
  };
  readonly assumptions: readonly AssumptionFigure[];
  readonly levels?: Readonly<Record<Level, number>> | undefined;
  /** Only under an operator's file. */
  readonly operated?: Operated | undefined;
  /** Pay of the default role in the default state, for the first answer. */
  readonly first?: Pay | null | undefined;
  /** Null until state pay is loaded. */
  readonly wages:
    | (Graded & {
        readonly medianBySocAndState?: StateMedians;
        readonly percentilesBySocAndState?: PercentileTable;
      })
    | null;
  /** Null until metropolitan pay is loaded, absent if the edition has none. */
  readonly metros?:
    | (Graded & { readonly metros: readonly Metro[]; readonly percentilesBySocAndMetro: PercentileTable })
    | null
    | undefined;
}
