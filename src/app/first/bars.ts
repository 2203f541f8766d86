import { computed, type ReadonlySignal } from '@preact/signals-core';
import { LEDGER_LABELS, LEDGERS, SIDE_LABELS } from '../../catalogue/ledgers.ts';
import { money } from '../../words/money.ts';
import type { RoundedFigures, RoundedSide } from '../../words/rounded-figures.ts';
import type { Dom } from './dom.ts';

const SIDES = ['us', 'f5'] as const;

/**
 * Both sides as bars on one scale, drawn with the answer itself. Ledgers differ in texture, not only in color. A negative
 * one (pay saved while a seat is empty) has no length and appears in the key.
 */
export function bars({ el, figure, follow }: Dom, rounded: ReadonlySignal<RoundedFigures>): HTMLElement {
  const length = (side: RoundedSide) => LEDGERS.reduce((sum, ledger) => sum + Math.max(0, side[ledger]), 0);
  const longest = computed(() => Math.max(1, length(rounded.value.us), length(rounded.value.f5)));
  const rows = SIDES.map((side) => {
    const segments = LEDGERS.map((ledger) => el('i', { class: ledger }));
    follow(() => {
      // Each segment covers the whole bar and is clipped to its part, so a changed figure repaints but causes no layout.
      let start = 0;
      LEDGERS.forEach((ledger, i) => {
        const end = start + (Math.max(0, rounded.value[side][ledger]) / longest.value) * 100;
        (segments[i] as HTMLElement).style.clipPath =
          `inset(0 calc(${100 - end}% + 1px) 0 calc(${start}% + 1px) round 2px)`;
        start = end;
      });
    });
    return el(
      'div',
      { class: `bar-row ${side}` },
      el('span', {}, SIDE_LABELS[side]),
      el('div', { class: 'bar', 'aria-hidden': 'true' }, ...segments),
      el(
        'b',
        {},
        figure(
          `${side}.full`,
          computed(() => money(rounded.value[side].full)),
        ),
      ),
    );
  });
  const parts = LEDGERS.flatMap((ledger) => [
    el('span', {}, el('i', { class: `swatch ${ledger}`, 'aria-hidden': 'true' }), LEDGER_LABELS[ledger]),
    ...SIDES.map((side) =>
      figure(
        `${side}.${ledger}`,
        computed(() => money(rounded.value[side][ledger])),
      ),
    ),
  ]);
  return el(
    'div',
    { class: 'bars', part: 'bars', role: 'group', 'aria-label': 'Cost of both sides' },
    ...rows,
    el(
      'div',
      { class: 'by-ledger' },
      el('span', {}),
      ...SIDES.map((side) => el('span', {}, SIDE_LABELS[side])),
      ...parts,
    ),
  );
}
