/** The edition's figures as tables: every one with range, grade, source and period. */
import type { Edition, Evidence, LevyFact, OptionalLevyFact, Source } from '../edition/types.ts';
import { GRADE_LABELS } from '../format/grades.ts';
import { money } from '../format/money.ts';
import { quantity } from '../format/units.ts';
import { ASSUMPTION_NAMES } from '../model/names.ts';
import { escaped, row, table } from './html.ts';

/** All tables of an edition. */
export function figureTables(edition: Edition): string {
  return [assumptions(edition), levies(edition), rates(edition), roles(edition), sources(edition)].join('');
}

function assumptions(edition: Edition): string {
  const rows = edition.assumptions.map((fact) => {
    const { unit } = ASSUMPTION_NAMES[fact.id];
    const variants = (fact.variants ?? []).map((variant) => {
      const when = [variant.recruiting, ...(variant.groups ?? [])].filter(Boolean).join(', ');
      return `<br>${escaped(when)}: ${quantity(variant.default, unit)} (${quantity(variant.low, unit)} to ${quantity(variant.high, unit)})`;
    });
    return row(
      [
        escaped(fact.label),
        quantity(fact.default, unit) + variants.join(''),
        `${quantity(fact.low, unit)} to ${quantity(fact.high, unit)}`,
        ...evidence(edition, fact),
      ],
      fact.id,
    );
  });
  return `<h2 id="assumptions">Assumptions</h2>${table('Assumptions', ['Assumption', 'Default', 'Range', 'Evidence', 'Source and period', 'Note'], rows)}`;
}

function levies(edition: Edition): string {
  const places = [
    { name: 'Federal', code: '', levies: edition.federal, optionalLevies: [] },
    ...edition.states,
  ];
  const rows = places.flatMap(({ name, code, levies: inForce, optionalLevies }) => [
    ...inForce.map((levy) => levyRow(edition, name, code, levy, '')),
    ...optionalLevies.map((levy) => levyRow(edition, name, code, levy, ' (off unless switched on)')),
  ]);
  return `<h2 id="levies">Employer payroll levies</h2>${table('Employer payroll levies', ['Levy', 'Rate', 'Wage base a year', 'Evidence', 'Source and period', 'Note'], rows)}`;
}

function levyRow(
  edition: Edition,
  place: string,
  code: string,
  levy: LevyFact | OptionalLevyFact,
  when: string,
): string {
  const { low, high, rate } = levy;
  const range =
    low === undefined || high === undefined || low === high
      ? ''
      : `<br>${quantity(low, 'share')} to ${quantity(high, 'share')}`;
  return row(
    [
      `${escaped(place)}: ${escaped(levy.label)}${when}`,
      rate === null ? 'not a share of wages' : quantity(rate, 'share') + range,
      levy.base === null ? 'no cap' : money(levy.base),
      ...evidence(edition, levy),
    ],
    `levy-${code.toLowerCase()}-${levy.id}`.replace('--', '-'),
  );
}

function rates(edition: Edition): string {
  const published = Object.entries(edition.rates.roles).map(([id, rate]) => ({
    name: edition.roles.find((role) => role.id === id)?.label ?? id,
    rate,
  }));
  const rows = [{ name: 'Any role without a published price', rate: edition.rates.band }, ...published].map(
    ({ name, rate }) =>
      row([
        escaped(name),
        money(rate.default),
        `${money(rate.low)} to ${money(rate.high)}`,
        ...evidence(edition, rate),
      ]),
  );
  return `<h2 id="rates">F5’s weekly rates</h2>${table('F5’s weekly rates', ['Role', 'Default a week', 'Range', 'Evidence', 'Source and period', 'Note'], rows)}`;
}

function roles(edition: Edition): string {
  const rows = edition.roles.map((role) =>
    row(
      [
        escaped(role.label),
        escaped(role.soc ? `${role.soc} ${role.occupation}` : role.occupation),
        `${money(role.wage.p25)}, ${money(role.wage.p50)}, ${money(role.wage.p75)}`,
        ...evidence(edition, role),
      ],
      `role-${role.id}`,
    ),
  );
  return `<h2 id="roles">Base salaries</h2><p>${escaped(edition.wages.rule)} ${sourceWords(edition, edition.wages)}</p>${table('National base salaries', ['Role', 'Occupation', '25th, 50th, 75th percentile', 'Evidence', 'Source and period', 'Note'], rows)}`;
}

function sources(edition: Edition): string {
  const rows = Object.entries(edition.sources).map(([key, source]) =>
    row(
      [escaped(key), sourceLink(source), escaped(source.period ?? ''), escaped(source.seenAt ?? '')],
      `source-${key}`,
    ),
  );
  return `<h2 id="sources">Sources</h2>${table('Sources', ['Key', 'Publisher and title', 'Period', 'Where it was read'], rows)}`;
}

/** Grade, source and period, note: the last three cells of every figure. */
function evidence(edition: Edition, fact: Evidence): readonly [string, string, string] {
  const until = fact.validThrough ? ` In force through ${escaped(fact.validThrough)}.` : '';
  return [GRADE_LABELS[fact.grade], sourceWords(edition, fact), escaped(fact.note ?? '') + until];
}

function sourceWords(edition: Edition, { source, period }: Pick<Evidence, 'source' | 'period'>): string {
  const found = edition.sources[source];
  return `${found ? sourceLink(found) : escaped(source)} (${escaped(period)})`;
}

function sourceLink({ publisher, title, url }: Source): string {
  const name = escaped(title ? `${publisher}, ${title}` : publisher);
  return url ? `<a href="${escaped(url)}" rel="noopener noreferrer">${name}</a>` : name;
}
