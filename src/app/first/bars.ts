import { computed, type ReadonlySignal } from '@preact/signals-core';
import { SIDE_LABELS, type Side } from '../../catalogue/sides.ts';
import { PAID, type Paid, SIDES } from '../../words/receipt-rows.ts';
import type { Display } from '../display.ts';
import type { Dom } from './dom.ts';

/**
 * Both sides as bars on one scale, a segment for each row of the receipt; what is not cash differs in texture, not only in
 * color. A negative part (pay saved while a seat is empty) has no length. The totals stand in the sentence above.
 */
export function bars(
  { el, follow }: Dom,
  { rounded, measure }: Display,
  paid: ReadonlySignal<Paid>,
): HTMLElement {
  const partsOf = (side: Side) => {
    const { capacity, risk } = rounded.value[side];
    const counted = measure.value === 'full' ? [capacity, risk] : [0, 0];
    return [...paid.value[side], ...counted].map((dollars) => Math.max(0, dollars));
  };
  const parts = { us: computed(() => partsOf('us')), f5: computed(() => partsOf('f5')) };
  const length = (side: Side) => parts[side].value.reduce((sum, dollars) => sum + dollars, 0);
  const longest = computed(() => Math.max(1, length('us'), length('f5')));
  const rows = SIDES.map((side) => {
    const segments = [...PAID[side].map((_, i) => `s${i}`), 'capacity', 'risk'].map((name) =>
      el('i', { class: name }),
    );
    const clips: string[] = [];
    follow(() => {
      // Each segment covers the whole bar and is clipped to its part, so a changed figure repaints but causes no layout.
      let start = 0;
      parts[side].value.forEach((dollars, i) => {
        const end = start + (dollars / longest.value) * 100;
        const clip = dollars
          ? `inset(0 calc(${100 - end}% + .5px) 0 calc(${start}% + .5px) round 2px)`
          : 'inset(50%)';
        if (clip !== clips[i]) (segments[i] as HTMLElement).style.clipPath = clips[i] = clip;
        start = end;
      });
    });
    return el(
      'div',
      { class: `bar-row ${side}` },
      el('span', {}, SIDE_LABELS[side]),
      el('div', { class: 'bar' }, ...segments),
    );
  });
  return el('div', { class: 'bars', part: 'bars', 'aria-hidden': 'true' }, ...rows);
}
