import { computed } from '@preact/signals-core';
import { namesOf } from '../../scenario/names-of.ts';
import { decimal, money } from '../../words/money.ts';
import { overHorizon, verdictPieces } from '../../words/verdict-words.ts';
import type { Display } from '../display.ts';
import type { Session } from '../session/session.ts';
import { bars } from './bars.ts';
import type { Dom } from './dom.ts';
import { paidBy } from './paid.ts';
import { receipt } from './receipt.ts';

/** The verdict, how sure it is, two bars, and the receipt whose rows are their segments. */
export function answerSection(dom: Dom, session: Session, display: Display): readonly Node[] {
  const { el, figure } = dom;
  const { displayed, rounded, caseInForce, measure, sure } = display;
  const scenario = computed(() => displayed.value.scenario);
  const saving = computed(() =>
    measure.value === 'cash' ? rounded.value.cashSaving : rounded.value.fullSaving,
  );
  const dearer = computed(() => (saving.value < 0 ? 'big dearer' : 'big'));
  const view = () => (caseInForce.value === 'entered' ? '' : `, ${caseInForce.value} view`);
  const pieces = computed(() => verdictPieces(scenario.value, namesOf(session.edition.value)));
  const paid = paidBy(display);
  return [
    el(
      'div',
      { class: 'verdict' },
      el(
        'p',
        { class: 'cap' },
        computed(() => {
          const counted = measure.value === 'cash' ? '' : ', all in';
          return `${overHorizon(scenario.value.horizonMonths)}, ${saving.value < 0 ? 'F5 would cost this much more' : 'you’d save'}${counted}${view()}`;
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
      likely(),
      bars(dom, display, paid),
    ),
    receipt(dom, display, paid),
  ];

  function total(side: 'us' | 'f5'): Node {
    return figure(
      computed(() => `${side}.${measure.value}`),
      computed(() => money(rounded.value[side][measure.value])),
    );
  }

  /**
   * "Likely range $143,212 to $200,351. F5 costs more only above $4,199 a week." Appears as a whole once it is known, so that
   * nothing moves. The skeptical view is an end of every range and has none of its own.
   */
  function likely(): HTMLElement {
    const multiple = () => sure.value?.rateMultiple[measure.value] ?? null;
    const rate = computed(() => {
      const [first, second] = scenario.value.positions;
      const times = multiple() ?? 0;
      if (times <= 0) return '';
      return second || !first
        ? `${decimal(times * 100, 0)}% of these rates`
        : `${money(first.weeklyRate * times)} a week`;
    });
    const known = el(
      'span',
      {},
      computed(() => {
        const range = sure.value?.range?.[measure.value];
        const between = range ? `Likely range ${money(range[0])} to ${money(range[1])}.` : '';
        const turn = saving.value < 0 ? ' F5 would cost less below ' : ' F5 costs more only above ';
        const times = multiple();
        // Where F5 bills nothing, no rate changes the answer.
        const words = times === null ? '' : times <= 0 ? ' F5 costs more at any rate.' : turn;
        return between + words;
      }),
      figure(
        computed(() => (measure.value === 'cash' ? 'breakEven.cashRateMultiple' : 'breakEven.rateMultiple')),
        rate,
      ),
      computed(() => (rate.value === '' ? '' : '.')),
    );
    dom.follow(() => {
      known.hidden = sure.value === null;
    });
    return el('p', { class: 'like' }, known);
  }
}
