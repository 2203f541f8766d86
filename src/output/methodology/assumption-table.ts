import { NAMES } from '../../catalogue/fields.ts';
import { GROUP_LABELS } from '../../catalogue/groups.ts';
import { GROUP_OF } from '../../catalogue/parts/numbers.ts';
import type { AssumptionFact, Edition, Range, RoleGroup, Variant } from '../../edition/types.ts';
import { quantity } from '../../words/units.ts';
import { escaped } from '../html.ts';
import type { Citations } from './citations.ts';
import { gradeWords, noteWords, upperFirst } from './evidence.ts';
import { prose } from './prose.ts';
import { type Column, type Row, table } from './table.ts';

const COLUMNS: readonly Column[] = [
  { name: 'Assumption' },
  { name: 'Default', kind: 'number' },
  { name: 'Low', kind: 'number' },
  { name: 'High', kind: 'number' },
  { name: 'Evidence and source', kind: 'wide' },
  { name: 'Note', kind: 'wide note' },
];

const ROLES: Readonly<Record<RoleGroup, string>> = {
  tech: 'technology',
  design: 'design',
  finance: 'finance',
  business: 'business',
  sales: 'sales',
  office: 'office',
  medical: 'medical',
  legal: 'legal',
  engineering: 'engineering',
};

/** Every assumption with its range, by group, followed by any range that replaces it under a condition. */
export function assumptionTable({ assumptions }: Edition, citations: Citations, labelledBy: string): string {
  const groups = Object.entries(GROUP_LABELS).map(([group, heading]) => ({
    heading,
    rows: assumptions.filter(({ id }) => GROUP_OF[id] === group).flatMap((fact) => rowsOf(fact, citations)),
  }));
  return table(
    labelledBy,
    COLUMNS,
    groups.filter(({ rows }) => rows.length > 0),
  );
}

function rowsOf(fact: AssumptionFact, citations: Citations): readonly Row[] {
  const grade = gradeWords(fact);
  const name = citations.name(fact.source);
  const known =
    fact.source === fact.grade ? `${grade} ${citations.number(fact.source)}` : `${grade},<br> ${name}`;
  const source = `${known}, ${escaped(prose(fact.period))}`;
  return [
    {
      id: fact.id,
      cells: [escaped(prose(NAMES[fact.id].label)), ...rangeCells(fact, fact), source, noteWords(fact.note)],
    },
    ...(fact.variants ?? []).map((variant) => ({
      under: true as const,
      cells: [conditionWords(variant), ...rangeCells(fact, variant), '', ''],
    })),
  ];
}

function rangeCells({ id }: AssumptionFact, range: Range): readonly string[] {
  const { unit } = NAMES[id];
  const fixed = range.low === range.high;
  return [
    quantity(range.default, unit),
    ...[range.low, range.high].map((end) => (fixed ? '' : quantity(end, unit))),
  ];
}

/** Condition in words: "With an agency, technology and engineering roles". */
function conditionWords({ recruiting, groups }: Variant): string {
  const roles = groups
    ?.map((group) => ROLES[group])
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' and ');
  const parts = [
    ...(recruiting === undefined ? [] : [recruiting === 'agency' ? 'with an agency' : 'in-house']),
    ...(roles === undefined ? [] : [`${roles} roles`]),
  ];
  return upperFirst(parts.join(', '));
}
