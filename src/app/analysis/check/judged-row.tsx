import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Figure, insteadWords } from '../../../output/review/figures.ts';
import { type EditBounds, JUDGED_LINES } from '../../../scenario/review/judged.ts';
import type { Remarks, Verdict } from '../../../scenario/review/remarks.ts';
import { curly } from '../../../words/curly.ts';
import { unitWords } from '../../../words/units.ts';
import { useApp } from '../../app-context.ts';
import { NoteBox } from '../../desk/review/note-box.tsx';
import { NumberBox } from '../../parts/number-box.tsx';
import { unbroken } from '../../parts/unbroken.tsx';
import { useId } from '../../parts/use-id.ts';
import { judge as judgeFigure } from '../../reviewing.ts';

/** One figure with the reader's answer. */
export function JudgedRow(props: {
  readonly figure: Figure;
  /** Name within its list; screen readers get its full label. */
  readonly name: string;
  readonly bounds: EditBounds;
  readonly verdicts: ReadonlySignal<Remarks['verdicts']>;
}): JSX.Element {
  const { figure, name, bounds, verdicts } = props;
  const { session, visit } = useApp();
  const { key, label, unit, value } = figure;
  const verdict = useComputed((): Verdict | undefined => verdicts.value[key]);
  const id = useId();
  const typing = useSignal(false);
  const instead = useComputed(() => verdict.value?.instead ?? value);
  const answered = () => {
    visit.judged.value = session.remarks.value.verdicts;
  };
  const judge = (next: Verdict | null, run?: string) => {
    judgeFigure(session, key, next, run);
    answered();
  };
  const put = (figureInstead: number | null, run?: string) =>
    judge({ instead: figureInstead, note: verdict.value?.note ?? '' }, run);
  const now = verdict.value;
  const zeroed = now?.instead === 0 && !typing.value;
  const replaced = typing.value || (now !== undefined && now.instead !== null && !zeroed);
  const row = useRef<HTMLLIElement>(null);
  // The keyboard goes to the box when it appears, with its number selected.
  useLayoutEffect(() => {
    const box = typing.value && row.current?.querySelector<HTMLInputElement>('.box input');
    if (!box || box.matches(':focus')) return;
    box.focus();
    box.select();
  }, [typing.value]);
  const isLine = JUDGED_LINES.includes(key);
  const choices: readonly (readonly [label: string, pressed: boolean, press: () => void])[] = [
    ['Accept', now?.instead === null && !typing.value, () => put(null)],
    ['Replace', replaced, () => {}],
    ...(bounds.min <= 0 ? [['Zero', zeroed, () => put(0)] as const] : []),
  ];
  return (
    <li ref={row} class={now && now.instead !== null ? 'disputed' : undefined}>
      <p class="judged-head">
        <label for={id}>{unbroken(curly(name))}</label>
        <Amount figure={figure} instead={now?.instead ?? null} />
      </p>
      <div class="chips" role="group" aria-label={label}>
        {choices.map(([word, pressed, press]) => (
          <button
            key={word}
            type="button"
            class="chip"
            aria-pressed={pressed ? 'true' : 'false'}
            onClick={() => {
              typing.value = word === 'Replace' && !pressed;
              if (pressed) judge(null);
              else press();
            }}
          >
            {word}
          </button>
        ))}
      </div>
      {replaced && (
        <NumberBox
          label={`${label}, instead`}
          id={id}
          field={bounds}
          usual={{ low: value, default: value, high: value }}
          value={instead}
          after={isLine ? '' : unitWords(unit)}
          onValue={(next) => {
            typing.value = true;
            put(next, `instead ${key}`);
          }}
          onEndEdit={(dropped) => {
            session.actions.endEdit(dropped);
            if (dropped) answered();
            else if (verdict.peek()) typing.value = false;
          }}
        />
      )}
      {now && now.instead !== null && (
        <NoteBox label={label} note={now.note} onNote={(note) => judge({ ...now, note })} />
      )}
    </li>
  );
}

/** The figure, and its replacement if there is one. */
function Amount(props: { readonly figure: Figure; readonly instead: number | null }): JSX.Element {
  const { figure, instead } = props;
  const proposed = figure.words;
  if (instead === null || instead === figure.value) return <b>{proposed}</b>;
  return (
    <span>
      <s>
        <span class="visually-hidden">Proposed: </span>
        {proposed}
      </s>{' '}
      <b>
        <span class="visually-hidden">Instead: </span>
        {insteadWords(figure, instead)}
      </b>
    </span>
  );
}
