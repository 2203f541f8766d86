import { computed } from '@preact/signals-core';
import { decimal, money } from '../../format/money.ts';
import { namesOf } from '../../session/selectors.ts';
import type { Screen } from '../calculator.ts';
import { bars } from './bars.ts';
import type { Dom } from './dom.ts';
import { answerSentence, skepticalWords } from './words.ts';

/** The answer in words, the headline, a week of work, and the two bars. */
export function answerSection(dom: Dom, { session, shown, skeptical }: Screen): readonly Node[] {
  const { el } = dom;
  const { answer } = session;
  const months = computed(() => answer.value.scenario.horizonMonths);
  const dearer = computed(() => shown.value.cashSaving < 0);
  const caption = (text: () => string) => el('div', { class: 'cap' }, computed(text));
  return [
    el(
      'p',
      { class: 'say' },
      computed(() => answerSentence(answer.value, shown.value, namesOf(session.edition.value))),
    ),
    el(
      'div',
      { class: 'head' },
      el(
        'div',
        {},
        caption(() => `${dearer.value ? 'More cash' : 'Cash saved'} with F5 in ${months.value} months`),
        el(
          'div',
          { class: computed(() => (dearer.value ? 'big dearer' : 'big')), part: 'headline' },
          computed(() => money(Math.abs(shown.value.cashSaving))),
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
          computed(() => money(Math.abs(shown.value.fullSaving))),
        ),
        caption(() => skepticalWords(skeptical.value)),
      ),
      el(
        'div',
        {},
        caption(() => 'A week of work, all in'),
        el(
          'div',
          { class: 'mid' },
          computed(() => money(answer.value.headline.usWeekly)),
          el('span', { class: 'vs' }, ' against '),
          computed(() => money(answer.value.headline.f5Weekly)),
        ),
      ),
    ),
    bars(dom, shown),
  ];
}
