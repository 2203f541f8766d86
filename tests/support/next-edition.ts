/**
 * An edition to come, made up for tests alone: none of its figures was read anywhere. It changes what a newer edition may
 * change, so that a link of the released one has something to say.
 */
import { estimatedStart } from '../../src/edition/estimated-start.ts';
import type { Edition, Percentiles, RatesFile, Source, WagesFile } from '../../src/edition/types.ts';

const MADE_UP: Source = {
  publisher: 'Made up for a test',
  title: 'No source at all',
  period: '2027',
  url: null,
  seenAt: null,
};
const EVIDENCE = { source: 'made-up', period: '2027' } as const;

/** Later than any edition that will be released while these tests are run. */
export const NEXT_ID = '2099-12';
/** The one role that the edition to come no longer has. */
export const REMOVED_ROLE = 'paralegal';
const REMOVED_SOC = '23-2011';

/** Another Social Security cap, premium, range, national and state wage; one role fewer. */
export function nextEdition(edition: Edition): Edition {
  const cap = edition.federal.find(({ id }) => id === 'socialSecurity')?.source ?? '';
  const { [cap]: _cap, 'kff-2025': _premium, ...sources } = edition.sources;
  const next: Edition = {
    ...edition,
    id: NEXT_ID,
    compiled: `${NEXT_ID}-15`,
    openQuestions: [],
    sources: { ...sources, 'made-up': MADE_UP },
    federal: edition.federal.map((levy) =>
      levy.id === 'socialSecurity'
        ? { ...levy, ...EVIDENCE, base: 190_000, validThrough: '2027-12-31' }
        : levy,
    ),
    assumptions: edition.assumptions.map((fact) => {
      if (fact.id === 'healthPerYear') return { ...fact, ...EVIDENCE, default: 8500, high: 21_000 };
      return fact.id === 'usDaysToFill' ? { ...fact, low: 40 } : fact;
    }),
    roles: edition.roles
      .filter(({ id }) => id !== REMOVED_ROLE)
      .map((role) => (role.id === 'ai-engineer' ? { ...role, wage: { ...role.wage, p50: 170_000 } } : role)),
    wages: nextWages(edition.wages),
  };
  return { ...next, rates: nextRates(next) };
}

/** A developer in Texas is paid $1,000 more; the removed role's occupation is gone. */
function nextWages({ medianBySocAndState, percentilesBySocAndState, ...wages }: WagesFile): WagesFile {
  if (percentilesBySocAndState) {
    const { [REMOVED_SOC]: _row, ...rows } = percentilesBySocAndState;
    const developers = rows['15-1252'] ?? {};
    const [p10, p25, p50, p75, p90] = developers.TX as Percentiles;
    const TX = [p10, p25, p50 + 1000, p75, p90] as const;
    return { ...wages, percentilesBySocAndState: { ...rows, '15-1252': { ...developers, TX } } };
  }
  const { [REMOVED_SOC]: _row, ...medians } = medianBySocAndState ?? {};
  const developers = medians['15-1252'] ?? {};
  return {
    ...wages,
    medianBySocAndState: { ...medians, '15-1252': { ...developers, TX: (developers.TX ?? 0) + 1000 } },
  };
}

/** The estimates that follow from the roles as they are then. */
function nextRates(edition: Edition): RatesFile {
  const { rates, roles } = edition;
  if (!rates.estimate) return rates;
  const open = roles.filter(({ id }) => !rates.roles[id]);
  const starts = Object.fromEntries(open.map((role) => [role.id, estimatedStart(edition, role)]));
  return { ...rates, estimate: { ...rates.estimate, starts } };
}
