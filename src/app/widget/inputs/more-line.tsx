import { type Signal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { changedCount } from '../../../scenario/changed-count.ts';
import { metroName } from '../../../scenario/metros-of.ts';
import { LEVEL_LABELS } from '../../../words/levels.ts';
import { decimal, money } from '../../../words/money.ts';
import { useApp } from '../../app-context.ts';

/** One line that says what the other inputs are set to, and opens them. */
export function MoreLine(props: {
  readonly id: string;
  readonly position: number;
  readonly open: Signal<boolean>;
  /** Loads what it opens. */
  readonly onNear: () => void;
}): JSX.Element {
  const { open } = props;
  const { session } = useApp();
  const button = useRef<HTMLButtonElement>(null);
  const salary = useComputed(() => {
    const dollars = session.answer.value.scenario.positions[props.position]?.baseSalary;
    return dollars === undefined ? '' : `${money(dollars)} salary · `;
  });
  const set = useComputed(() => {
    const { state, metro, positions, horizonMonths: months } = session.choices.value;
    const { headcount = 1, level = 'mid', startMonth = 0 } = positions[props.position] ?? {};
    const horizon = months ?? session.edition.value.defaults.horizonMonths;
    const changed = changedCount(session.answer.value, session.edition.value);
    return [
      counted(headcount, 'person', 'people'),
      level === 'mid' ? '' : LEVEL_LABELS[level].toLowerCase(),
      startMonth === 0 ? '' : `starts after ${counted(startMonth, 'month')}`,
      horizon === 12 ? 'first year' : counted(horizon, 'month'),
      metro ? metroName(session.edition.value, state, metro) : '',
      changed === 0 ? '' : `${counted(changed, 'assumption')} changed`,
    ]
      .filter(Boolean)
      .join(' · ');
  });
  const toggle = () => {
    const before = button.current?.getBoundingClientRect().top ?? 0;
    open.value = !open.value;
    props.onNear();
    // On a narrow card the salary appears above this line, which stays under the finger all the same.
    requestAnimationFrame(() => {
      const moved = (button.current?.getBoundingClientRect().top ?? before) - before;
      if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
    });
  };
  return (
    <div class="more">
      <span class="label" aria-hidden="true">
        People, time and more
      </span>
      <button
        ref={button}
        type="button"
        class="opener"
        aria-expanded={open.value ? 'true' : 'false'}
        aria-controls={props.id}
        onPointerEnter={props.onNear}
        onFocus={props.onNear}
        onClick={toggle}
      >
        <span>
          <span class="narrow">{salary}</span>
          {set} · {open.value ? 'less' : 'more'}
        </span>
      </button>
    </div>
  );
}

/** "1 person", "3 people"; of most words the plural has an s. */
function counted(count: number, one: string, many = `${one}s`): string {
  return `${decimal(count)} ${count === 1 ? one : many}`;
}
