import type { Edition } from '../../edition/types.ts';
import { weeklyRateDefault } from '../../scenario/index.ts';
import { money } from '../../words/money.ts';
import { escaped } from '../html.ts';
import type { Citations } from './citations.ts';
import { exceptions, gradeWords, noteWords, sharedBy } from './evidence.ts';
import { prose } from './prose.ts';
import { roleName } from './role-name.ts';
import { type Column, table } from './table.ts';

const RATE_COLUMNS: readonly Column[] = [
  { name: 'Role' },
  { name: 'Default a week', kind: 'number' },
  { name: 'Low', kind: 'number' },
  { name: 'High', kind: 'number' },
  { name: 'Evidence and source', kind: 'wide' },
  { name: 'Note', kind: 'wide note' },
];

/** F5's weekly rates: the band, and the roles with a list price. */
export function rateTable(edition: Edition, citations: Citations, labelledBy: string): string {
  const published = Object.entries(edition.rates.roles).map(
    ([id, rate]) => [roleName(edition, id), rate] as const,
  );
  const { band, estimate } = edition.rates;
  const all = [...published, ...(estimate ? [] : [['Any role without a published price', band] as const])];
  const estimates = Object.keys(estimate?.starts ?? {}).map((id) => {
    const { default: start, low, high } = weeklyRateDefault(edition, id);
    return { cells: [escaped(roleName(edition, id)), ...[start, low, high].map(money), 'Estimate', ''] };
  });
  const lead = estimate
    ? `<p class="lead">${noteWords(estimate.note)} ${gradeWords(estimate)}, ${citations.name(estimate.source)}, ${escaped(prose(estimate.period))}.</p>`
    : '';
  const rows = all.map(([name, rate]) => ({
    cells: [
      escaped(name),
      ...[rate.default, rate.low, rate.high].map(money),
      `${gradeWords(rate)},<br> ${citations.name(rate.source)}, ${escaped(prose(rate.period))}`,
      noteWords(rate.note),
    ],
  }));
  return lead + table(labelledBy, RATE_COLUMNS, [{ rows: [...rows, ...estimates] }]);
}

const ROLE_COLUMNS: readonly Column[] = [
  { name: 'Role' },
  { name: 'Occupation', kind: 'wide' },
  { name: '25th percentile', kind: 'number' },
  { name: 'Median', kind: 'number' },
  { name: '75th percentile', kind: 'number' },
];

/** National percentiles of every role; their shared source is given once, above. */
export function roleTable({ roles, wages }: Edition, citations: Citations, labelledBy: string): string {
  const shared = sharedBy(roles);
  const source = roles.find(
    ({ grade, period }) => grade === shared.grade && period === shared.period,
  )?.source;
  const rows = roles.map((role) => {
    const own = [
      ...exceptions(shared, role),
      ...(role.source === source ? [] : [citations.name(role.source)]),
      noteWords(role.note),
    ].filter(Boolean);
    const code = role.soc === null ? '' : `<span class="code">${escaped(role.soc)}</span> `;
    return {
      id: `role-${role.id}`,
      cells: [
        escaped(prose(role.label)),
        `${code}${escaped(prose(role.occupation))}${own.length === 0 ? '' : `<small>${own.join('. ')}</small>`}`,
        ...[role.wage.p25, role.wage.p50, role.wage.p75].map(money),
      ],
    };
  });
  const national = `${gradeWords(shared)}, ${citations.name(source ?? '')}, ${escaped(prose(shared.period))}`;
  return `<p>A salary starts at the state’s median for the occupation (${citations.name(wages.source)}, ${escaped(prose(wages.period))}). Where none is published, it
starts at the national median times the state’s factor for the group of roles, or for all of them. The 25th and 75th
percentile follow in the same ratio; all are rounded to $10.</p>
<p class="lead">National, a year: ${national}, unless a row says otherwise.</p>${table(labelledBy, ROLE_COLUMNS, [{ rows }])}`;
}
