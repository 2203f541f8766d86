import type { Edition, LevyFact, OptionalLevyFact } from '../../edition/types.ts';
import { money } from '../../words/money.ts';
import { quantity } from '../../words/units.ts';
import { escaped, linkTo } from '../html.ts';
import { type Citations, hostOf } from './citations.ts';
import { exceptions, noteWords, type Shared, sharedBy, sharedWords } from './evidence.ts';
import { prose } from './prose.ts';
import { type Column, type Row, table } from './table.ts';

type Levy = LevyFact | OptionalLevyFact;

interface Placed {
  readonly levy: Levy;
  readonly place: string;
  readonly code: string;
  readonly optional: boolean;
}

/** Payroll levies in three tables: federal, the one that every state has, and the others of some states. */
export function levyTables(edition: Edition, citations: Citations): string {
  const federal = edition.federal.map((levy) => ({ levy, place: '', code: '', optional: false }));
  const inStates = edition.states.flatMap(({ name, code, levies, optionalLevies }) => [
    ...levies.map((levy) => ({ levy, place: name, code, optional: false })),
    ...optionalLevies.map((levy) => ({ levy, place: name, code, optional: true })),
  ]);
  const everywhere = inStates.filter(({ levy }) => isEverywhere(levy, edition));
  const others = inStates.filter(({ levy }) => !isEverywhere(levy, edition));
  const name = everywhere[0]?.levy.label ?? '';
  return [
    part('levies-federal', 'Federal', federal, citations, ({ levy }) => escaped(prose(levy.label))),
    part('levies-states', prose(name), everywhere, citations, ({ place }) => escaped(place)),
    part(
      'levies-other',
      'Other levies of states and cities',
      others,
      citations,
      ({ place, levy, optional }) =>
        `${escaped(place)}: ${escaped(prose(levy.label))}${optional ? '<small>Off unless switched on</small>' : ''}`,
    ),
  ].join('');
}

function isEverywhere({ id }: Levy, { states }: Edition): boolean {
  return states.every(({ levies }) => levies.some((levy) => levy.id === id));
}

function part(
  id: string,
  heading: string,
  rows: readonly Placed[],
  citations: Citations,
  nameOf: (placed: Placed) => string,
): string {
  if (rows.length === 0) return '';
  const facts = rows.map(({ levy }) => levy);
  const shared = sharedBy(facts);
  const columns: readonly Column[] = [
    { name: id === 'levies-states' ? 'State' : 'Levy' },
    { name: 'Rate', kind: 'number' },
    { name: 'Range', kind: 'number' },
    { name: 'Wage base', kind: 'number' },
    { name: 'Source', kind: 'wide' },
    { name: 'Note', kind: 'wide note' },
  ];
  return `<h3 id="${id}">${escaped(heading)}</h3><p class="lead">${sharedWords(shared, facts)}</p>${table(id, columns, [{ rows: rows.map((row) => levyRow(row, shared, nameOf(row), citations)) }])}`;
}

function levyRow({ levy, code }: Placed, shared: Shared, name: string, citations: Citations): Row {
  const { low, high, rate } = levy;
  const range =
    low === undefined || high === undefined || low === high
      ? ''
      : `${quantity(low, 'share')} to ${quantity(high, 'share')}`;
  const said = exceptions(shared, levy).map((words) => `${words}.`);
  return {
    id: `levy-${code.toLowerCase()}-${levy.id}`.replace('--', '-'),
    cells: [
      name,
      rate === null ? 'Not a share' : quantity(rate, 'share'),
      range,
      levy.base === null ? 'No cap' : money(levy.base),
      sourceCell(levy, citations),
      [...said, noteWords(levy.note)].filter(Boolean).join(' '),
    ],
  };
}

/** Statute and agency first, if the edition has them, then the numbers of the sources that were read. */
function sourceCell(
  { url, references = [], seenIn = [], baseSeenIn = [], source }: Levy,
  citations: Citations,
): string {
  const pages = [...new Set([...references, ...(url === undefined ? [] : [url])])];
  const inOrder = [...pages.filter((page) => !isFederal(page)), ...pages.filter(isFederal)];
  const keys = [...new Set([source, ...seenIn, ...baseSeenIn])];
  const cited = keys.map((key) => citations.number(key)).join(' ');
  if (inOrder.length === 0) return keys.map((key) => citations.name(key)).join(', ');
  return `${inOrder.map((page) => linkTo(page, pageName(page))).join(', ')} ${cited}`;
}

/** The host of a page, with line breaks allowed at its dots. */
function pageName(page: string): string {
  return isFederal(page) ? 'U.S. DOL' : escaped(hostOf(page)).replaceAll('.', '.<wbr>');
}

/** True for a federal page, a table of all states, which comes after the state's own page. */
function isFederal(page: string): boolean {
  return hostOf(page).endsWith('doleta.gov');
}
