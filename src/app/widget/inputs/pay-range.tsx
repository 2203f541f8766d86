import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { EditionFigures } from '../../../edition/figures.ts';
import type { Level } from '../../../edition/types.ts';
import { type Choices, hasMetro, roleOf, type SalaryDefault, stateOf } from '../../../scenario/index.ts';
import { metroName } from '../../../scenario/metros-of.ts';
import { LEVEL_LABELS } from '../../../words/levels.ts';
import { money } from '../../../words/money.ts';
import { useApp } from '../../app-context.ts';
import { useStyle } from '../../parts/use-style.ts';
import { adopting } from '../../styles/adopting.ts';
import css from './pay-range.css?inline';

const adoptCss = adopting(css);

/** What the typical pay is, the market's 25th to 75th percentile, or low and high of an estimate, and the salary's place in it. */
export function PayRange(props: {
  readonly id: string;
  readonly position: number;
  readonly market: ReadonlySignal<SalaryDefault | null>;
  readonly salary: ReadonlySignal<number | null>;
}): JSX.Element {
  const { market, salary } = props;
  const { session } = useApp();
  const position = useComputed(() => session.choices.value.positions[props.position]);
  const level = useComputed(() => position.value?.level ?? 'mid');
  const named = (percentile: string, otherwise: string) =>
    level.value === 'mid' && !market.value?.estimated ? `${percentile} percentile` : otherwise;
  const words = useComputed(() => {
    if (market.value === null) return 'State pay has not loaded.';
    const place = placeOfPay(session.edition.value, session.choices.value, position.value?.role ?? '');
    return `${payWords(level.value, market.value.estimated, place)}: ${money(market.value.default)}`;
  });
  // The scale extends half a range beyond both percentiles, so the band always fills its middle half.
  const place = (value: number) => {
    const { low = 0, high = 1 } = market.value ?? {};
    const share = (value - low) / Math.max(1, high - low);
    return `${Math.min(100, Math.max(0, 25 + share * 50))}%`;
  };
  const mark = useStyle<HTMLElement>(
    'inset-inline-start',
    useComputed(() => (salary.value === null || market.value === null ? '-99em' : place(salary.value))),
  );
  return (
    <div class="pay" id={props.id} ref={adoptCss}>
      <p class="hint">{words}</p>
      <div class="pay-track" aria-hidden="true">
        <i class="pay-band" />
        <i class="pay-mark" ref={mark} />
      </div>
      <div class="ends">
        <span>
          {useComputed(() => named('25th', 'Low'))}{' '}
          <b>{useComputed(() => money(market.value?.low ?? null))}</b>
        </span>
        <span>
          {useComputed(() => named('75th', 'High'))}{' '}
          <b>{useComputed(() => money(market.value?.high ?? null))}</b>
        </span>
      </div>
    </div>
  );
}

/** The metro whose pay a role has, or else the state; by name. */
function placeOfPay(edition: EditionFigures, { state, metro }: Choices, id: string) {
  const role = roleOf(edition, id);
  return role && metro && hasMetro(edition, role, metro)
    ? { metro: true, name: metroName(edition, state, metro) }
    : { metro: false, name: stateOf(edition, state)?.name ?? state };
}

/** What the market's pay stands for: "State median, BLS", "Senior, San Francisco metro". */
function payWords(level: Level, estimated: boolean, place: ReturnType<typeof placeOfPay>): string {
  if (level !== 'mid') return `${LEVEL_LABELS[level]}, ${place.name}`;
  if (estimated) return place.metro ? `Estimate, ${place.name}` : 'Estimate';
  return `${place.metro ? place.name : 'State'} median, BLS`;
}
