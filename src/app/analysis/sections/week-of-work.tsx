import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { money } from '../../../words/money.ts';
import { useApp } from '../../app-context.ts';
import { Figure } from '../../parts/figure.tsx';

/** What a week of work costs on both sides. */
export function WeekOfWork(): JSX.Element {
  const { displayLater } = useApp();
  const week = (line: 'usWeekly' | 'f5Weekly') => (
    <Figure line={line} text={useComputed(() => money(displayLater.displayed.value.headline[line]))} />
  );
  return (
    <p class="hint">
      Cash per week worked: U.S. hire {week('usWeekly')}, F5 {week('f5Weekly')}.
    </p>
  );
}
