import { SIDE_LABELS } from '../../catalogue/sides.ts';
import type { Edition } from '../../edition/types.ts';
import { withLink } from '../../link/index.ts';
import { namesOf } from '../../scenario/names-of.ts';
import { datesInWords } from '../../words/dates.ts';
import { finding } from '../../words/finding.ts';
import { hireWords } from '../../words/hire-words.ts';
import { money } from '../../words/money.ts';
import { rateWords, salaryWords } from '../../words/rate-words.ts';
import { SIDES } from '../../words/receipt-rows.ts';
import { escaped } from '../html.ts';
import { roleName } from '../methodology/role-name.ts';
import { snapshotOf } from '../snapshot.ts';
import { costsTable } from './costs-table.ts';
import { type RoleInState, roleIn, roleInStates } from './figures.ts';
import { rolesPage } from './page-frame.ts';
import { roleData } from './structured.ts';

/** What a card shows of a role in the edition's first state. */
export interface RoleCard {
  readonly title: string;
  readonly frame: string;
  readonly sides: readonly { readonly label: string; readonly amount: string; readonly dollars: number }[];
  readonly saving: string;
  readonly dearer: boolean;
}

/** The role's figures for the picture in previews: its defaults, never those of a scenario that somebody shared. */
export function roleCard(edition: Edition, role: string): RoleCard {
  const { shown, stateName } = roleIn(edition, role, edition.defaults.state);
  const { cashSaving } = shown;
  return {
    title: roleName(edition, role),
    frame: `In the first year, in ${stateName}, in cash`,
    sides: SIDES.map((side) => ({
      label: SIDE_LABELS[side],
      amount: money(shown[side].cash),
      dollars: shown[side].cash,
    })),
    saving:
      cashSaving < 0 ? `F5 would cost ${money(-cashSaving)} more` : `F5 would save ${money(cashSaving)}`,
    dearer: cashSaving < 0,
  };
}

/**
 * The page of a role: its answer and receipt in the edition's first state, and both costs in every state, marked where F5 costs
 * more. `site` is the address of the published site, ending in a slash. No page for each state: a link opens those.
 */
export function rolePage(edition: Edition, role: string, site: string): string {
  const name = roleName(edition, role);
  const home = roleIn(edition, role, edition.defaults.state);
  const states = roleInStates(edition, role);
  const names = namesOf(edition);
  const said = finding(home.scenario, home.shown.cashSaving, names);
  const title = `${name}: U.S. hire or F5?`;
  const description = `${said} in ${home.stateName}, in cash. Both costs line by line, and in all ${states.length - 1} states and D.C.`;
  const url = `${site}roles/${role}.html`;
  const picture = { url: `${site}roles/${role}.png`, words: `${name} in ${home.stateName}: ${said}.` };
  const [position] = home.scenario.positions;
  const from = (key: string) => home.scenario.provenance[`positions.0.${key}`];
  return rolesPage({
    title,
    lead: `What the role costs in the first year, everything at its default. Figures of ${datesInWords(edition.compiled)}.`,
    description,
    url,
    picture,
    data: roleData(edition, { title, description, url, site, name, picture: picture.url }),
    main: `<section class="answer" aria-label="${escaped(hireWords(home.scenario, names))}">
${snapshotOf(edition, home.choices, '../')}
</section>
<h2 id="basis">What it rests on</h2>
<p>In ${escaped(home.stateName)}, the U.S. hire has a base salary of ${salaryWords(position?.baseSalary ?? 0, from('baseSalary'))}, and F5 charges ${rateWords(position?.weeklyRate ?? 0, from('weeklyRate'))}.
<a href="../methodology.html#role-${escaped(role)}">Pay of this role</a>, <a href="../methodology.html#rates">F5’s rates</a>, and
<a href="../methodology.html">every formula and source</a>.</p>
<h2 id="states">In each state</h2>
<p>${spread(states)}</p>
${costsTable(
  'Cash in the first year. A state’s name opens it in the calculator.',
  'State',
  states.map(({ stateName, shown, text }) => ({
    name: stateName,
    href: withLink('../', 'hash', text),
    shown,
  })),
)}`,
  });
}

/** The finding of the table, with what speaks against F5 first. */
function spread(states: readonly RoleInState[]): string {
  const savings = [...states].sort((a, b) => a.shown.cashSaving - b.shown.cashSaving);
  const [least, most] = [savings[0], savings.at(-1)];
  const dearer = savings.filter(({ shown }) => shown.cashSaving < 0).length;
  const words = (row: RoleInState | undefined) =>
    row ? `${escaped(row.stateName)}, where ${savingIn(row)}` : '';
  const range = `The saving is smallest in ${words(least)}, and largest in ${words(most)}.`;
  if (dearer === 0) return `F5 costs less in every state. ${range}`;
  return `F5 costs more in ${dearer} of ${states.length}, marked below. ${range}`;
}

function savingIn({ shown }: RoleInState): string {
  const { cashSaving } = shown;
  return cashSaving < 0 ? `F5 costs ${money(-cashSaving)} more` : `it is ${money(cashSaving)}`;
}
