/**
 * The part of an edition that calculations need. A whole `Edition` fits this shape, and so does the small part that is
 * loaded before the first answer, without notes and sources.
 */
import type { AssumptionId } from '../model/types.ts';
import type { EditionDefaults, Grade, Level, Range, RoleGroup, StateMedians, Variant } from './types.ts';

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
  /** Fewest people of a company that owes it. */
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
  /** State pay ÷ national pay by role group; null falls back to `all`, an absent group is not loaded. */
  readonly wageFactor: Readonly<Partial<Record<RoleGroup | 'all', number | null>>>;
}

/** A role and its occupation's pay; `soc` is null if it has no occupation code. */
export interface RoleFigures extends Graded {
  readonly id: string;
  readonly label: string;
  readonly soc: string | null;
  readonly group: RoleGroup;
  /** National percentiles in $/year. */
  readonly wage: { readonly p25: number; readonly p50: number; readonly p75: number };
}

/** F5's price in $/week. */
export interface RateFigure extends Range, Graded {}

/** An assumption's default and range, in its own unit. */
export interface AssumptionFigure extends Range, Graded {
  readonly id: AssumptionId;
  readonly variants?: readonly Variant[];
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
  readonly rates: { readonly band: RateFigure; readonly roles: Readonly<Record<string, RateFigure>> };
  readonly assumptions: readonly AssumptionFigure[];
  /** Null until the state medians are loaded; roles without a SOC code do not need them. */
  readonly wages: (Graded & { readonly medianBySocAndState: StateMedians }) | null;
  /** Null until the metros are loaded; absent from editions without them. */
  readonly metros?:
    | (Graded & {
        readonly metros: readonly {
          readonly code: string;
          readonly name: string;
          readonly states: readonly string[];
        }[];
        readonly percentilesBySocAndMetro: Readonly<
          Record<string, Readonly<Record<string, readonly number[]>>>
        >;
      })
    | null;
  readonly levels?: Readonly<Record<Level, number>>;
}
