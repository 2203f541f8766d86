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
import { SNAPSHOT } from './snapshot-mark.ts';

/** An address that a snapshot may link: of the web, or relative. */
const ADDRESS = /^(?:https?:\/\/|\.{0,2}\/)/i;

/** True for an address that a snapshot can link to: it opens a page and runs nothing. */
export function isLinkable(address: string): boolean {
  return ADDRESS.test(address);
}

/** An element of a snapshot. */
export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (string | Markup)[];
}

/**
 * Verdict and receipt as plain HTML, for readers without script: the children of a calculator, until it takes over. The same
 * words and whole dollars as on screen. No script, style, class or id, and no empty line, which some editors turn into
 * a paragraph. Parameters as for `describeSnapshot`.
 */
export function snapshotOf(...given: Parameters<typeof describeSnapshot>): string {
  return html(describeSnapshot(...given));
}

/** The same for a page of MediaWiki. */
export function snapshotInWikitext(...given: Parameters<typeof describeSnapshot>): string {
  return wikitext(describeSnapshot(...given));
}

/**
 * The same as a tree, for a page whose policy lets no HTML be parsed. `page` is the address of the full page, or null;
 * one that could run code is left out. The choices have to be valid, and state pay has to be loaded (`resolve`).
 */
export function describeSnapshot(
  edition: EditionFigures,
  choices: Choices,
  page: string | null,
  heading: string = QUESTION,
): Markup {
  const scenario = resolve(edition, choices);
  const results = headline(scenario);
  const shown = roundedFigures(results);
  const { cashSaving, fullSaving } = shown;
  const notes = printedNotes(scenario, results);
  const [afterUs, afterF5] = verdictPieces(scenario, namesOf(edition));
  const text = encode(edition, choices, results);
  const paid = paidLines(results, shown);
  const rows = SIDES.flatMap((side) =>
    paid[side].flatMap((dollars, i) => {
      const id = PAID[side][i] ?? '';
      const cells = side === 'us' ? [money(dollars), INCLUDED] : ['', money(dollars)];
      return dollars === 0 ? [] : [row(ROW_LABELS[id] ?? '', notes[id] ?? '', cells)];
    }),
  );
  const verdict = `${overHorizon(scenario.horizonMonths)}, ${verdictWords(cashSaving)}${cashSaving < 0 ? ':' : ''}`;
  const heads = SIDES.map((side) => el('th', { scope: 'col' }, SIDE_LABELS[side]));
  const link =
    page !== null && isLinkable(page)
      ? [
          el('a', { href: withLink(page, 'hash', text) }, 'Change any figure, see every formula and source'),
          '. ',
        ]
      : [];
  const table = block(
    'table',
    {},
    el('caption', {}, 'What each side pays'),
    el('thead', {}, el('tr', {}, el('td', {}), ...heads)),
    block(
      'tbody',
      {},
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
    ),
  );
  const saving = el('strong', {}, amount(Math.abs(cashSaving)));
  const totals = [amount(shown.us.cash), afterUs, amount(shown.f5.cash), afterF5];
  return block(
    'div',
    { [SNAPSHOT]: text, lang: 'en' },
    el('h2', {}, heading),
    el('p', {}, `${verdict} `, saving, '. ', ...totals),
    table,
    el('p', {}, ...link, `Updated ${datesInWords(edition.id)}, edition ${edition.id}.`),
  );
}

/** An amount, which a browser's translation has to leave alone. */
function amount(dollars: number): Markup {
  return el('span', KEPT, money(dollars));
}

const KEPT = { translate: 'no' };

function row(label: string, note: string, cells: readonly string[]): Markup {
  const small = note === '' ? [] : [' ', el('small', {}, note)];
  const tds = cells.map((cell) => el('td', cell.includes('$') ? KEPT : {}, cell));
  return el('tr', {}, el('th', { scope: 'row' }, label, ...small), ...tds);
}

function el(tag: string, attributes: Markup['attributes'], ...children: Markup['children']): Markup {
  return { tag, attributes, children };
}

/** An element whose children stand on lines of their own. */
function block(tag: string, attributes: Markup['attributes'], ...children: Markup['children']): Markup {
  return el(tag, attributes, '\n', ...children.flatMap((child) => [child, '\n']));
}

function html(piece: string | Markup): string {
  return typeof piece === 'string' ? escaped(piece) : tagged(piece, html);
}

/** The same as wikitext: MediaWiki writes links in its own way, and knows no head and body of a table. */
function wikitext(piece: string | Markup): string {
  if (typeof piece === 'string')
    return escaped(piece).replace(/[[\]]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const inside = piece.children.map(wikitext).join('');
  if (piece.tag === 'a') return `[${piece.attributes.href} ${inside}]`;
  return /^t(head|body)$/.test(piece.tag) ? inside.trim() : tagged(piece, wikitext);
}

function tagged({ tag, attributes, children }: Markup, inside: (piece: string | Markup) => string): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${written.join('')}>${children.map(inside).join('')}</${tag}>`;
}
