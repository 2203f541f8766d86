import { computed, type ReadonlySignal } from '@preact/signals-core';
import { namesOf } from '../../scenario/names-of.ts';
import { answerPieces } from '../../words/answer-words.ts';
import { decimal, money } from '../../words/money.ts';
import type { Display } from '../display.ts';
import type { Session } from '../session/session.ts';
import { bars } from './bars.ts';
import type { Dom } from './dom.ts';

/** The answer in words, the headline, a week of work, and the two bars. */
export function answerSection(
  dom: Dom,
  session: Session,
  { displayed, rounded, caseInForce, skepticalSaving }: Display,
): readonly Node[] {
  const { el, figure } = dom;
  const pieces = computed(() => {
    const [first, ...others] = answerPieces(
      displayed.value.scenario,
      rounded.value,
      namesOf(session.edition.value),
    );
    return [
      caseInForce.value === 'entered' ? first : `In the ${caseInForce.value} view: ${first}`,
      ...others,
    ];
  });
  const months = computed(() => displayed.value.scenario.horizonMonths);
  const caption = (text: () => string) => el('div', { class: 'cap' }, computed(text));
  const dearer = (size: string, saving: () => number | null) =>
    computed(() => ((saving() ?? 0) < 0 ? `${size} dearer` : size));
  const amount = (line: string, saving: () => number | null) =>
    figure(
      line,
      computed(() => {
        const dollars = saving();
        return dollars === null ? '' : money(Math.abs(dollars));
      }),
    );
  const saved = (line: string, words: string, saving: () => number | null) =>
    el(
      'div',
      {},
      caption(() => `${(saving() ?? 0) < 0 ? 'Extra cost' : 'Saved'} ${words}`),
      el('div', { class: dearer('mid', saving) }, amount(line, saving)),
    );
  const cash = () => rounded.value.cashSaving;
  return [
    el('p', { class: 'say' }, ...sentence(dom, pieces)),
    el(
      'div',
      { class: 'head' },
      caption(
        () =>
          `${cash() < 0 ? 'Extra cash F5 costs' : 'Cash saved with F5'} in ${months.value} months${caseInForce.value === 'entered' ? '' : `, ${caseInForce.value} view`}`,
      ),
      el('div', { class: dearer('big', cash), part: 'headline' }, amount('cash.savings', cash)),
      caption(() => {
        const { headcount, cash } = displayed.value.headline;
        return headcount === 1
          ? ''
          : `${money(Math.abs(cash.savings) / headcount)} a person, ${decimal(headcount)} people`;
      }),
      el(
        'div',
        { class: 'kpis' },
        saved('full.savings', 'with delay and mis-hire', () => rounded.value.fullSaving),
        saved('skeptical.savings', 'in skeptical view', () => skepticalSaving.value),
        el(
          'div',
          {},
          caption(() => 'Cash per week worked'),
          el('div', { class: 'mid' }, ...week('U.S. ', 'usWeekly'), ...week(' F5 ', 'f5Weekly')),
        ),
      ),
    ),
    bars(dom, rounded),
  ];

  function week(side: string, line: 'usWeekly' | 'f5Weekly'): readonly Node[] {
    return [
      el('span', { class: 'vs' }, side),
      figure(
        line,
        computed(() => money(displayed.value.headline[line])),
      ),
    ];
  }
}

/** Ids of the figures in the answer's sentences. */
const ANSWER_LINES = ['us.cash', 'f5.cash', 'full.savings'] as const;

/** The answer's pieces, every second one a figure. */
function sentence(
  { figure }: Dom,
  pieces: ReadonlySignal<readonly string[]>,
): (Node | ReadonlySignal<string>)[] {
  return pieces.peek().map((_piece, i) => {
    const piece = computed(() => pieces.value[i] as string);
    const line = ANSWER_LINES[(i - 1) / 2];
    return line ? figure(line, piece) : piece;
  });
}
