import { computed, type ReadonlySignal } from '@preact/signals-core';
import { SIDE_LABELS, type Side } from '../../catalogue/sides.ts';
import type { Recruiting } from '../../edition/types.ts';
import { money } from '../../words/money.ts';
import { receiptNotes } from '../../words/receipt-notes.ts';
import { INCLUDED, NOT_CASH, PAID, type Paid, ROW_LABELS, SIDES, TOTAL } from '../../words/receipt-rows.ts';
import { savingWords } from '../../words/verdict-words.ts';
import type { Display } from '../display.ts';
import type { Dom } from './dom.ts';

/** The receipt: what each side pays, line by line, what F5's rate includes, and a row that counts what is not cash. */
export function receipt(
  { el, figure, follow }: Dom,
  { displayed, rounded, measure }: Display,
  paid: ReadonlySignal<Paid>,
  total: (side: Side) => Node,
): HTMLElement {
  const notes = computed(() => receiptNotes(displayed.value.scenario, displayed.value.headline));
  const lineRow = (side: Side, id: string, i: number) => {
    const dollars = computed(() => paid.value[side][i] ?? 0);
    const amount = el(
      'td',
      {},
      figure(
        `${side}.${id}`,
        computed(() => money(dollars.value)),
      ),
    );
    const row = el(
      'tr',
      {},
      el(
        'th',
        // A line of F5's alone has the room of both columns for its words.
        side === 'us' ? { scope: 'row' } : { scope: 'row', colspan: '2' },
        el('i', { class: `swatch ${side} s${i}` }),
        `${ROW_LABELS[id]} `,
        id === 'recruiting'
          ? recruitingChoice()
          : el(
              'small',
              {},
              computed(() => notes.value[id] ?? ''),
            ),
      ),
      amount,
      ...(side === 'us' ? [el('td', { class: 'included' }, INCLUDED)] : []),
    );
    follow(() => {
      row.hidden = dollars.value === 0;
    });
    return row;
  };
  const more = (side: Side) =>
    el(
      'td',
      {},
      figure(
        `${side}.full`,
        computed(() => {
          const { cash, full } = rounded.value[side];
          return `${measure.value === 'cash' ? '+' : ''}${money(full - cash)}`;
        }),
      ),
    );
  const totalRow = el(
    'tr',
    { class: 'total' },
    el('th', { scope: 'row' }, TOTAL),
    ...SIDES.map((side) => el('td', {}, total(side))),
  );
  const switchRow = el('tr', { class: 'count' }, el('td', { colspan: '3' }, countSwitch()));
  const countRow = el(
    'tr',
    { class: 'counted' },
    el('th', { scope: 'row', id: 'counted' }, computed(otherwise)),
    ...SIDES.map(more),
  );
  const body = el(
    'tbody',
    {},
    ...SIDES.flatMap((side) => PAID[side].map((id, i) => lineRow(side, id, i))),
    switchRow,
    countRow,
  );
  // What is counted stands above the total, so that the column adds up. The row that was pressed is not moved itself.
  follow(() => {
    body.insertBefore(totalRow, measure.value === 'full' ? null : switchRow);
  });
  const table = el(
    'table',
    { class: 'receipt', part: 'receipt' },
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        el('td', {}, 'Underlined: press for formula'),
        ...SIDES.map((side) => el('th', { scope: 'col' }, SIDE_LABELS[side])),
      ),
    ),
    body,
  );
  const digits = computed(() =>
    Math.max(
      8,
      ...SIDES.flatMap((side) => {
        const { cash, full } = rounded.value[side];
        return [cash, full, full - cash].map((dollars) => money(dollars).length);
      }),
    ),
  );
  follow(() => table.style.setProperty('--digits', String(digits.value)));
  return table;

  /** In-house or agency; what a press does loads with the inputs. */
  function recruitingChoice(): HTMLElement {
    const way = (name: Recruiting) =>
      el(
        'button',
        {
          type: 'button',
          'data-recruiting': name,
          'aria-pressed': computed(() => String(displayed.value.scenario.recruiting === name)),
        },
        name,
      );
    return el(
      'span',
      { class: 'ways', role: 'group', 'aria-label': 'Way of recruiting' },
      way('in-house'),
      way('agency'),
    );
  }

  /** Counts lost work and mis-hires, or not. */
  function countSwitch(): HTMLElement {
    const box = el('input', { type: 'checkbox', 'aria-describedby': 'counted' }) as HTMLInputElement;
    box.addEventListener('change', () => {
      measure.value = box.checked ? 'full' : 'cash';
    });
    follow(() => {
      box.checked = measure.value === 'full';
    });
    return el('label', {}, box, `Also count ${NOT_CASH}`);
  }

  /** What the saving would be if the switch were set the other way. */
  function otherwise(): string {
    const counted = measure.value === 'full';
    const saving = counted ? rounded.value.cashSaving : rounded.value.fullSaving;
    return `${counted ? 'without' : 'then'} ${savingWords(saving)}`;
  }
}
