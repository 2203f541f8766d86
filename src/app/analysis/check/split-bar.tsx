import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { GRADE_LABELS } from '../../../words/grades.ts';
import { money } from '../../../words/money.ts';
import type { SplitRow } from './evidence-split.tsx';

/** One bar: what adds to the saving to the right of the line, what takes from it to the left. */
export function SplitBar({ rows }: { readonly rows: readonly SplitRow[] }): JSX.Element {
  const ordered = [
    ...rows.filter(({ carries }) => carries < 0),
    ...rows.filter(({ carries }) => carries >= 0),
  ];
  const below = -sum(rows.map(({ carries }) => Math.min(0, carries)));
  const width = Math.max(1, below + sum(rows.map(({ carries }) => Math.max(0, carries))));
  return (
    <div class="split" role="img" aria-label={ordered.map(words).join(', ')}>
      <div class="split-bar">
        {ordered.map(({ grade, carries }) => (
          <Piece key={grade} grade={grade} share={Math.abs(carries) / width} />
        ))}
        {below > 0 && <Line share={below / width} />}
      </div>
      <div class="key">
        {ordered.map((row) => (
          <span key={row.grade}>
            <i class={`swatch grade-${row.grade}`} />
            {words(row)}
          </span>
        ))}
      </div>
    </div>
  );
}

function words({ grade, carries }: SplitRow): string {
  return `${GRADE_LABELS[grade]} ${money(carries)}`;
}

function Piece({ grade, share }: { readonly grade: string; readonly share: number }): JSX.Element {
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => ref.current?.style.setProperty('flex-grow', String(share)), [share]);
  return <i ref={ref} class={`grade-${grade}`} />;
}

/** Where the saving is nothing. */
function Line({ share }: { readonly share: number }): JSX.Element {
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => ref.current?.style.setProperty('inset-inline-start', `${share * 100}%`), [share]);
  return <i ref={ref} class="split-zero" />;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
