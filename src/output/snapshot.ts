import { SIDE_LABELS } from '../catalogue/sides.ts';
import type { EditionFigures } from '../edition/figures.ts';
import { encode, withLink } from '../link/index.ts';
import { headline } from '../model/headline.ts';
import type { Choices } from '../scenario/choices.ts';
import { namesOf } from '../scenario/names-of.ts';
import { resolve } from '../scenario/resolve.ts';
import { datesInWords } from '../words/dates.ts';
import { money } from '../words/money.ts';
import { INCLUDED, NOT_CASH, PAID, paidLines, ROW_LABELS, SIDES, TOTAL } from '../words/receipt-rows.ts';
import { roundedFigures } from '../words/rounded-figures.ts';
import { overHorizon, QUESTION, savingWords, verdictPieces, verdictWords } from '../words/verdict-words.ts';
import { escaped } from './html.ts';
import { printedNotes } from './printed-notes.ts';

/**
 * Marks a snapshot; its value is the scenario's link text, which names the edition and holds the check figure of both
 * savings. The calculator that finds its own text there has the same figures.
 */
export const SNAPSHOT = 'data-f5-roi-snapshot';

/** An address that a snapshot may link: of the web, or relative. */
const ADDRESS = /^(?:https?:\/\/|\.{0,2}\/)/i;

/** True for an address that a snapshot can link to: it opens a page and runs nothing. */
export function isLinkable(address: string): boolean {
  return ADDRESS.test(address);
}

/**
 * Verdict and receipt as plain HTML, for readers without script: the children of a calculator, until it takes over. The same
 * words and whole dollars as on screen. No script, style, class or id, and no empty line, which some editors turn into
 * a paragraph. `page` is the address of the full page, or null; one that could run code is left out. The choices
 * have to be valid, and state pay has to be loaded (`resolve`).
 */
export function snapshotOf(edition: EditionFigures, choices: Choices, page: string | null): string {
  const scenario = resolve(edition, choices);
  const results = headline(scenario);
  const shown = roundedFigures(results);
  const { cashSaving, fullSaving } = shown;
  const notes = printedNotes(scenario, results);
  const [afterUs, afterF5] = verdictPieces(scenario, namesOf(edition)).map(escaped);
  const text = encode(edition, choices, results);
  const paid = paidLines(results, shown);
  const rows = SIDES.flatMap((side) =>
    paid[side].flatMap((dollars, i) => {
      const id = PAID[side][i] ?? '';
      const cells = side === 'us' ? [money(dollars), INCLUDED] : ['', money(dollars)];
      return dollars === 0 ? [] : [row(ROW_LABELS[id] ?? '', notes[id] ?? '', cells)];
    }),
  );
  const verdict =
    escaped(`${overHorizon(scenario.horizonMonths)}, ${verdictWords(cashSaving)}`) +
    (cashSaving < 0 ? ':' : '');
  const link =
    page !== null && isLinkable(page)
      ? `<a href="${escaped(withLink(page, 'hash', text))}">Change any figure, see every formula and source</a>. `
      : '';
  return [
    `<div ${SNAPSHOT}="${escaped(text)}" lang="en">`,
    `<h2>${QUESTION}</h2>`,
    `<p>${verdict} <strong>${amount(Math.abs(cashSaving))}</strong>. ${amount(shown.us.cash)}${afterUs}${amount(shown.f5.cash)}${afterF5}</p>`,
    '<table>',
    '<caption>What each side pays</caption>',
    `<thead><tr><td></td>${SIDES.map((side) => `<th scope="col">${SIDE_LABELS[side]}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows,
    row(
      TOTAL,
      '',
      SIDES.map((side) => money(shown[side].cash)),
    ),
    row(
      `Not counted: ${NOT_CASH}`,
      `with them, ${savingWords(fullSaving)}`,
      SIDES.map((side) => `+${money(shown[side].full - shown[side].cash)}`),
    ),
    '</tbody>',
    '</table>',
    `<p>${link}Updated ${datesInWords(edition.id)}, edition ${escaped(edition.id)}.</p>`,
    '</div>',
  ].join('\n');
}

/** An amount, which a browser's translation has to leave alone. */
function amount(dollars: number): string {
  return `<span${KEPT}>${money(dollars)}</span>`;
}

const KEPT = ' translate="no"';

function row(label: string, note: string, cells: readonly string[]): string {
  const small = note === '' ? '' : ` <small>${escaped(note)}</small>`;
  const tds = cells.map((cell) => `<td${cell.includes('$') ? KEPT : ''}>${cell}</td>`);
  return `<tr><th scope="row">${escaped(label)}${small}</th>${tds.join('')}</tr>`;
}
