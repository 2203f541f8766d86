import type { EditionFigures } from '../edition/figures.ts';
import type { EditionEvidence } from '../edition/pack.ts';
import type { Evidence, Source } from '../edition/types.ts';
import { datesInWords } from '../words/dates.ts';
import type { OperatorConfig } from './config.ts';

/** Key of the operator's file among the sources of an edition. */
export const OPERATOR_SOURCE = 'operator-file';

/** The assumption behind each of F5's terms. */
export const TERM_ASSUMPTIONS = {
  daysToStart: 'f5DaysToStart',
  replacementDays: 'f5ReplacementDays',
} as const;

/** The parts of an edition that the operator's file replaces, in its figures and in its evidence alike. */
type Replaceable = Pick<EditionFigures | EditionEvidence, 'roles' | 'rates' | 'assumptions'> & {
  readonly sources?: Readonly<Record<string, Source>>;
};

/**
 * An edition with the operator's prices, terms and names of roles. Give it the figures for calculations and the evidence
 * for explanations, each before or after its pay has loaded: a price from the file is F5's published price there, with
 * the file's date and source. All roles stay, so that a link to one that is not on offer still opens; `offeredRoles` says
 * which to list.
 */
export function withOperator<E extends Replaceable>(
  edition: E,
  { rates, roles, terms, ...rest }: OperatorConfig,
): E {
  const label = (id: string) => roles?.find(({ role }) => role === id)?.label;
  const low = rates?.band?.low ?? edition.rates.band.low;
  const high = rates?.band?.high ?? edition.rates.band.high;
  const evidence = evidenceOf({ ...rest, ...(rates ? { rates } : {}) });
  const prices = Object.entries(rates?.roles ?? {}).map(([role, { from, to = high }]) => [
    role,
    { default: from, low: from, high: to, ...evidence },
  ]);
  return {
    ...edition,
    roles: edition.roles.map((role) => ({ ...role, label: label(role.id) ?? role.label })),
    rates: {
      ...edition.rates,
      band: rates?.band ? { default: low, low, high, ...evidence } : edition.rates.band,
      roles: { ...edition.rates.roles, ...Object.fromEntries(prices) },
    },
    assumptions: edition.assumptions.map((fact) => {
      const term = TERMS.find((key) => TERM_ASSUMPTIONS[key] === fact.id);
      const days = term && terms?.[term];
      if (days === undefined) return fact;
      const { variants: _variants, ...plain } = fact;
      // A promise is still an average: the edition's range stays around it.
      return {
        ...plain,
        default: days,
        low: Math.min(fact.low, days),
        high: Math.max(fact.high, days),
        ...evidence,
      };
    }),
    ...(edition.sources ? { sources: { ...edition.sources, [OPERATOR_SOURCE]: sourceOf(rates) } } : {}),
  };
}

const TERMS = Object.keys(TERM_ASSUMPTIONS) as (keyof typeof TERM_ASSUMPTIONS)[];

/** Ids of the roles to list, in order: the operator's, or all of the edition. */
export function offeredRoles(
  edition: Pick<EditionFigures, 'roles'>,
  { roles }: OperatorConfig,
): readonly string[] {
  const known = edition.roles.map(({ id }) => id);
  const offered = roles?.map(({ role }) => role).filter((id) => known.includes(id)) ?? [];
  return offered.length > 0 ? offered : known;
}

function evidenceOf({ rates }: OperatorConfig): Evidence {
  const of = rates?.updated ? ` as of ${datesInWords(rates.updated)}` : '';
  return {
    grade: 'f5',
    source: OPERATOR_SOURCE,
    period: rates?.updated ?? 'undated',
    note: `F5’s published price${of}, from this page’s own file.`,
  };
}

function sourceOf(rates: OperatorConfig['rates']): Source {
  const { source = 'Rate card', updated = null } = rates ?? {};
  const isAddress = /^https?:\/\//i.test(source);
  return {
    publisher: 'F5 Hiring Solutions',
    title: isAddress ? 'Rate card' : source,
    period: updated,
    url: isAddress ? source : null,
    seenAt: 'the page’s own file of prices, f5-roi.json',
  };
}
