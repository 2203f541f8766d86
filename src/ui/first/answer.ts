import { computed, type ReadonlySignal } from '@preact/signals-core';
import { type AnswerPieces, answerPieces } from '../../format/answer-words.ts';
import { decimal, money } from '../../format/money.ts';
import { namesOf } from '../../session/names.ts';
import type { Outlook, Screen } from '../calculator.ts';
import { bars } from './bars.ts';
import type { Dom } from './dom.ts';
import { ANSWER_LINES, skepticalWords } from './words.ts';

/** The answer in words, the headline, a week of work, and the two bars. */
export function answerSection(
  dom: Dom,
  { session, seen: answer, shown, outlook, skeptical }: Screen,
): readonly Node[] {
  const { el, figure } = dom;
  const pieces = computed(() =>
    answerPieces(answer.value.scenario, shown.value, namesOf(session.edition.value)),
  );
  const months = computed(() => answer.value.scenario.horizonMonths);
  const dearer = computed(() => shown.value.cashSaving < 0);
  const caption = (text: () => string) => el('div', { class: 'cap' }, computed(text));
  return [
    el('p', { class: 'say' }, ...sentence(dom, pieces)),
    el(
      'div',
      { class: 'head' },
      el(
        'div',
        {},
        caption(
          () =>
            `${dearer.value ? 'More cash' : 'Cash saved'} with F5 in ${months.value} months${OUTLOOK_WORDS[outlook.value]}`,
        ),
        el(
          'div',
          { class: computed(() => (dearer.value ? 'big dearer' : 'big')), part: 'headline' },
          figure(
            'cash.savings',
            computed(() => money(Math.abs(shown.value.cashSaving))),
          ),
        ),
        caption(() => {
          const { headcount, cash } = answer.value.headline;
          return headcount === 1
            ? ''
            : `${money(Math.abs(cash.savings) / headcount)} a person, ${decimal(headcount)} people`;
        }),
      ),
      el(
        'div',
        {},
        caption(() => `${shown.value.fullSaving < 0 ? 'Dearer' : 'Saved'} with delay and mis-hire`),
        el(
          'div',
          { class: 'mid' },
          figure(
            'full.savings',
            computed(() => money(Math.abs(shown.value.fullSaving))),
          ),
        ),
        el(
          'div',
          { class: 'cap' },
          figure(
            'skeptical.savings',
            computed(() => skepticalWords(skeptical.value)),
          ),
        ),
      ),
      el(
        'div',
        {},
        caption(() => 'A week of work, all in'),
        el(
          'div',
          { class: 'mid' },
          figure(
            'usWeekly',
            computed(() => money(answer.value.headline.usWeekly)),
          ),
          el('span', { class: 'vs' }, ' against '),
          figure(
            'f5Weekly',
            computed(() => money(answer.value.headline.f5Weekly)),
          ),
        ),
      ),
    ),
    bars(dom, shown),
  ];
}

/** The answer's pieces, every second one a figure. */
function sentence({ figure }: Dom, pieces: ReadonlySignal<AnswerPieces>): (Node | ReadonlySignal<string>)[] {
  return pieces.peek().map((_piece, i) => {
    const piece = computed(() => pieces.value[i] as string);
    const line = ANSWER_LINES[(i - 1) / 2];
    return line ? figure(line, piece) : piece;
  });
}

/** Said beside the headline where it is not that of the figures as entered. */
const OUTLOOK_WORDS: Readonly<Record<Outlook, string>> = {
  entered: '',
  typical: ', typical view',
  skeptical: ', skeptical view',
};
