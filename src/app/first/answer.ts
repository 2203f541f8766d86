import { computed } from '@preact/signals-core';
import { namesOf } from '../../scenario/names-of.ts';
import { money } from '../../words/money.ts';
import { paidLines } from '../../words/receipt-rows.ts';
import { overHorizon, verdictPieces, verdictWords } from '../../words/verdict-words.ts';
import type { Display } from '../display.ts';
import type { Session } from '../session/session.ts';
import { bars } from './bars.ts';
import type { Dom } from './dom.ts';
import { receipt } from './receipt.ts';

/** The verdict, the place of how sure it is, two bars, and the receipt whose rows are their segments. */
export function answerSection(
  dom: Dom,
  session: Session,
  display: Display,
  like: HTMLElement,
): readonly Node[] {
  const { el, figure } = dom;
  const { displayed, rounded, caseInForce, measure } = display;
  const scenario = computed(() => displayed.value.scenario);
  const saving = computed(() =>
    measure.value === 'cash' ? rounded.value.cashSaving : rounded.value.fullSaving,
  );
  const dearer = computed(() => (saving.value < 0 ? 'big dearer' : 'big'));
  const view = () => (caseInForce.value === 'entered' ? '' : `, ${caseInForce.value} view`);
  const pieces = computed(() => verdictPieces(scenario.value, namesOf(session.edition.value)));
  const paid = computed(() => paidLines(displayed.value.headline, rounded.value));
  return [
    el(
      'div',
      { class: 'verdict' },
      el(
        'p',
        { class: 'cap' },
        computed(() => {
          const counted = measure.value === 'cash' ? '' : ', all in';
          return `${overHorizon(scenario.value.horizonMonths)}, ${verdictWords(saving.value)}${counted}${view()}`;
        }),
      ),
      el(
        'div',
        { class: dearer, part: 'headline' },
        figure(
          computed(() => `${measure.value}.savings`),
          computed(() => money(Math.abs(saving.value))),
        ),
      ),
      el(
        'p',
        { class: 'say' },
        total('us'),
        computed(() => pieces.value[0]),
        total('f5'),
        computed(() => pieces.value[1]),
      ),
      like,
      bars(dom, display, paid),
    ),
    receipt(dom, display, paid, total),
  ];

  function total(side: 'us' | 'f5'): Node {
    return figure(
      computed(() => `${side}.${measure.value}`),
      computed(() => money(rounded.value[side][measure.value])),
    );
  }
}
