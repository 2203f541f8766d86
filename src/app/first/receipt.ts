import { computed } from '@preact/signals-core';
import { SIDE_LABELS } from '../../catalogue/ledgers.ts';
import { F5_CASH_LINES, RECEIPT_LABELS, US_CASH_LINES } from '../../catalogue/parts/first.ts';
import { apportion } from '../../words/apportion.ts';
import { decimal, money } from '../../words/money.ts';
import { overHorizon } from '../../words/verdict-words.ts';
import type { Display } from '../display.ts';
import type { Dom } from './dom.ts';

const SIDES = ['us', 'f5'] as const;
type Side = (typeof SIDES)[number];

/** The lines of each side that are paid in cash, in the order of the receipt. */
export const PAID: Readonly<Record<Side, readonly string[]>> = { us: US_CASH_LINES, f5: F5_CASH_LINES };

/** Whole dollars of each cash line of a side; they add up to its cash as shown. */
export function paidOf({ displayed, rounded }: Display, side: Side): readonly number[] {
  const { lines } = displayed.value.headline[side];
  return apportion(
    PAID[side].map((id) => lines[id] ?? 0),
    rounded.value[side].cash,
  );
}

/** The receipt: what each side pays, line by line, what F5's rate includes, and a row that counts what is not cash. */
export function receipt(dom: Dom, display: Display): HTMLElement {
  const { el, figure, follow } = dom;
  const { displayed, rounded, measure } = display;
  const weeks = (side: Side) => {
    const { headcount, [side]: worked } = displayed.value.headline;
    return decimal((worked.workedMonths / headcount) * (52 / 12), 1);
  };
  const months = () => displayed.value.scenario.horizonMonths;
  const notes: Readonly<Record<string, () => string>> = {
    basePay: () => `${weeks('us')} of ${decimal((months() * 52) / 12, 0)} weeks`,
    benefits: () => 'health, 401(k)',
    recruiting: () => displayed.value.scenario.recruiting,
    weeklyRate: () => {
      const [first, second] = displayed.value.scenario.positions;
      return first && !second && months() <= 12
        ? `${first.headcount > 1 ? `${decimal(first.headcount)} × ` : ''}${weeks('f5')} weeks × ${money(first.weeklyRate)}`
        : `${weeks('f5')} weeks`;
    },
  };
  const paid = { us: computed(() => paidOf(display, 'us')), f5: computed(() => paidOf(display, 'f5')) };
  const lineRow = (side: Side, id: string, i: number) => {
    const dollars = computed(() => paid[side].value[i] ?? 0);
    const amount = el(
      'td',
      {},
      figure(
        `${side}.${id}`,
        computed(() => money(dollars.value)),
      ),
    );
    const other = el('td', { class: 'included' }, side === 'us' ? 'included' : '');
    const note = notes[id];
    const row = el(
      'tr',
      {},
      el(
        'th',
        { scope: 'row' },
        el('i', { class: `swatch ${side} s${i}`, 'aria-hidden': 'true' }),
        `${RECEIPT_LABELS[id as keyof typeof RECEIPT_LABELS]} `,
        ...(note ? [el('small', {}, computed(note))] : []),
      ),
      ...(side === 'us' ? [amount, other] : [other, amount]),
    );
    follow(() => {
      row.hidden = dollars.value === 0;
    });
    return row;
  };
  const total = (side: Side) =>
    el(
      'td',
      {},
      figure(
        computed(() => `${side}.${measure.value}`),
        computed(() => money(rounded.value[side][measure.value])),
      ),
    );
  const more = (side: Side) =>
    el(
      'td',
      {},
      computed(() => money(rounded.value[side].full - rounded.value[side].cash)),
    );
  return el(
    'table',
    { class: 'receipt', part: 'receipt' },
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        el(
          'th',
          { scope: 'col' },
          computed(() => overHorizon(months())),
        ),
        ...SIDES.map((side) => el('th', { scope: 'col' }, SIDE_LABELS[side])),
      ),
    ),
    el(
      'tbody',
      {},
      ...SIDES.flatMap((side) => PAID[side].map((id, i) => lineRow(side, id, i))),
      el('tr', { class: 'count' }, el('th', { scope: 'row' }, countSwitch()), ...SIDES.map(more)),
      el('tr', { class: 'total' }, el('th', { scope: 'row' }, 'Total'), ...SIDES.map(total)),
    ),
  );

  /** Counts lost work and mis-hires, or not; says beforehand what the saving would be then. */
  function countSwitch(): HTMLElement {
    const box = el('input', { type: 'checkbox' }) as HTMLInputElement;
    box.addEventListener('change', () => {
      measure.value = box.checked ? 'full' : 'cash';
    });
    follow(() => {
      box.checked = measure.value === 'full';
    });
    return el(
      'label',
      {},
      box,
      'Also count empty-seat weeks, ramp-up and mis-hires ',
      el(
        'small',
        {},
        computed(() => {
          const counted = measure.value === 'full';
          const saving = counted ? rounded.value.cashSaving : rounded.value.fullSaving;
          const words = saving < 0 ? `F5 costs ${money(-saving)} more` : `saves ${money(saving)}`;
          return counted ? `without: ${words}` : words;
        }),
      ),
    );
  }
}
