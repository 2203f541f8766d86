import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { NumberField } from '../../scenario/index.ts';
import { fieldText } from '../../words/field-text.ts';
import { plainNumber } from '../../words/plain-number.ts';
import type { Reading, Usual } from '../../words/read-number.ts';
import { styleOf } from '../../words/unit-style.ts';

interface NumberBoxProps {
  /** Its name, where no label on screen names it. */
  readonly label?: string;
  /** Its id, for a label on screen. */
  readonly id: string;
  readonly field: Pick<NumberField, 'min' | 'max' | 'step' | 'kind' | 'unit'>;
  /** Where a share is usually found. */
  readonly usual?: Usual | undefined;
  readonly value: ReadonlySignal<number | null>;
  readonly after?: string;
  /** A button before the unit. */
  readonly inside?: JSX.Element;
  readonly describedBy?: string;
  readonly onValue: (value: number) => void;
  /** An edit has ended; `dropped` if it led to a text that is no answer, so that what it sent is to be taken back. */
  readonly onEndEdit: (dropped?: 'dropped') => void;
}

/** No key for so long, and what was typed counts: slow typists need up to a second for a key. */
const PAUSE_MS = 1500;

/** How long a conversion can be read after the field was left. */
const SAID_MS = 20_000;

/** The reader of everything but plain numbers loads when somebody comes to a field. */
const loadReader = () => import('../../words/read-number.ts');

/**
 * A number as text. Nothing rewrites it during typing, and while a key may follow it counts for nothing: only once the
 * field is left, on Enter, after a pause, or at once if it came as a whole, by paste. If it cannot be read, a message
 * appears next to it and the value before this edit holds. Arrow keys step, Escape drops the draft.
 */
export function NumberBox(props: NumberBoxProps): JSX.Element {
  const { field, id, value } = props;
  const style = styleOf(field.unit);
  const draft = useSignal<string | null>(null);
  const problem = useSignal('');
  const said = useSignal('');
  const sent = useRef<number | null>(value.peek());
  /** The value before what is being typed; undefined before the first key. */
  const start = useRef<number | null | undefined>(undefined);
  /** Arrow keys have just set the value, which is not part of what is typed next. */
  const stepped = useRef(false);
  /** Runs out when the draft counts; undefined once it does. */
  const pause = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** Runs as long as the reader loads. */
  const reading = useRef<Promise<void> | undefined>(undefined);
  const input = useRef<HTMLInputElement>(null);
  const stop = () => {
    clearTimeout(pause.current);
    pause.current = undefined;
  };
  const text = useComputed(() => draft.value ?? (value.value === null ? '' : fieldText(value.value, style)));

  /** Sets draft and messages; a draft of null shows the value again. */
  const show = (next: string | null) => {
    stop();
    draft.value = next;
    problem.value = '';
    said.value = '';
  };
  // A field that is removed says nothing more.
  useLayoutEffect(() => () => show(null), []);
  useSignalEffect(() => {
    // A value from elsewhere (undo, reset, another role) replaces a draft about the old one. A value that arrives late
    // (state pay) does not, since somebody may be typing in the empty box.
    const before = sent.current;
    if (value.value === before) return;
    sent.current = value.value;
    start.current = undefined;
    if (before === null && input.current?.matches(':focus')) return;
    show(null);
  });

  const send = (next: number) => {
    sent.current = next;
    props.onValue(next);
  };
  const type = ({
    currentTarget,
    inputType,
    data,
  }: InputEvent & { readonly currentTarget: HTMLInputElement }) => {
    show(currentTarget.value);
    if (start.current === undefined) {
      start.current = value.peek();
      if (stepped.current) props.onEndEdit();
      stepped.current = false;
    }
    pause.current = setTimeout(count, PAUSE_MS);
    if (!(data?.length === 1 || /^(delete|insertComp)/.test(inputType))) count();
  };
  /** Takes what was typed as said, then does what follows from that. */
  const count = (then = () => {}) => {
    const typed = draft.peek();
    if (pause.current === undefined || typed === null)
      return reading.current ? reading.current.then(then) : then();
    stop();
    const take = (read: Reading) => {
      reading.current = undefined;
      if (draft.peek() !== typed) return;
      if ('value' in read) {
        said.value = read.said;
        if (read.value !== value.peek()) send(read.value);
      } else {
        problem.value = read.problem;
        if (sent.current !== start.current) {
          sent.current = start.current ?? null;
          props.onEndEdit('dropped');
        }
      }
      then();
    };
    const plain = plainNumber(typed, field);
    if (plain !== null) return take({ value: plain, said: '' });
    reading.current = loadReader()
      .then(({ readNumber }) => readNumber(typed, { ...field, usual: props.usual, still: start.current }))
      .catch(() => ({ problem: 'Not read, since a part did not load. Try a plain number.' }))
      .then(take);
  };
  const enter = () => {
    draft.value ??= text.peek();
    loadReader().catch(() => {});
  };
  const leave = () => {
    count(finish);
    // A conversion stays in sight for a while, not for good: it covers the label of the field below.
    setTimeout(() => (said.value = ''), SAID_MS);
  };
  const finish = () => {
    if (pause.current !== undefined) return;
    if (!problem.value) draft.value = null;
    start.current = undefined;
    stepped.current = false;
    props.onEndEdit();
  };
  const press = (event: KeyboardEvent) => {
    const { key } = event;
    const direction = key === 'ArrowUp' ? 1 : key === 'ArrowDown' ? -1 : 0;
    if (key === 'Escape' && draft.value !== null) {
      event.stopPropagation();
      show(null);
      // What counted before is said: a refused text that follows does not take it back.
      start.current = undefined;
      props.onEndEdit();
    }
    if (direction === 0) return;
    count();
    if (value.value === null) return;
    event.preventDefault();
    const next = Number((value.value + direction * field.step).toPrecision(12));
    show(null);
    start.current = undefined;
    stepped.current = true;
    send(Math.min(field.max, Math.max(field.min, next)));
  };

  return (
    <div class="box-wrap">
      <span class="box">
        {style === 'money' && <span aria-hidden="true">$</span>}
        <input
          ref={input}
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          spellcheck={false}
          aria-label={props.label}
          aria-describedby={`${id}-problem ${props.describedBy ?? ''}`}
          aria-invalid={useComputed(() => (problem.value === '' ? 'false' : 'true'))}
          value={text}
          defaultValue={text}
          onInput={type}
          onFocus={enter}
          onChange={() => count(finish)}
          onBlur={leave}
          onKeyDown={press}
        />
        {props.inside}
        {props.after && (
          <span class="unit" aria-hidden="true">
            {props.after}
          </span>
        )}
      </span>
      <span class="told problem" id={`${id}-problem`} role="alert">
        {problem}
      </span>
      <span class="told" aria-live="polite">
        {said}
      </span>
    </div>
  );
}
