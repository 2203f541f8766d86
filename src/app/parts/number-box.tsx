import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { NumberField } from '../../scenario/index.ts';
import { fieldText } from '../../words/field-text.ts';
import { type NumberStyle, parseNumber } from '../../words/parse.ts';
import { useId } from './use-id.ts';

interface NumberBoxProps {
  readonly label: string;
  /** Id of the visible label, if it is elsewhere. */
  readonly labelledBy?: string;
  readonly field: Pick<NumberField, 'min' | 'max' | 'step' | 'kind'>;
  readonly style: NumberStyle;
  readonly value: ReadonlySignal<number | null>;
  readonly before?: string;
  readonly after?: string;
  /** A button before the unit. */
  readonly inside?: JSX.Element;
  readonly describedBy?: string;
  /** The keyboard goes to the box when it appears, with its number selected. */
  readonly takesKeys?: boolean;
  readonly onValue: (value: number) => void;
  /** An edit has ended; `dropped` if it led to a text that is no answer, so that what it sent is to be taken back. */
  readonly onEndEdit: (dropped?: 'dropped') => void;
}

/**
 * A number as text. Nothing rewrites it during typing. If it cannot be read, a message appears next to it and the value
 * before this edit holds, not what the text was on the way. Arrow keys step, Escape drops the draft.
 */
export function NumberBox(props: NumberBoxProps): JSX.Element {
  const { field, style, value } = props;
  const id = useId();
  const draft = useSignal<string | null>(null);
  const problem = useSignal('');
  const sent = useRef<number | null>(value.peek());
  const focused = useRef(false);
  /** The value before what is being typed; undefined before the first key. */
  const start = useRef<number | null | undefined>(undefined);
  /** Arrow keys have just set the value, which is not part of what is typed next. */
  const stepped = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (!props.takesKeys) return;
    input.current?.focus();
    input.current?.select();
  }, []);
  const kept = useComputed(() =>
    problem.value === '' || value.value === null ? '' : ` Still using ${written(value.value, style)}.`,
  );
  const text = useComputed(() => draft.value ?? (value.value === null ? '' : fieldText(value.value, style)));

  useSignalEffect(() => {
    // A value from elsewhere (undo, reset, another role) replaces a draft about the old one. A value that arrives late
    // (state pay) does not, since somebody may be typing in the empty box.
    const before = sent.current;
    if (value.value === before) return;
    sent.current = value.value;
    start.current = undefined;
    if (before === null && focused.current) return;
    draft.value = null;
    problem.value = '';
  });

  const send = (next: number) => {
    sent.current = next;
    props.onValue(next);
  };
  const read = (typed: string) => {
    draft.value = typed;
    if (start.current === undefined) {
      start.current = value.peek();
      if (stepped.current) props.onEndEdit();
      stepped.current = false;
    }
    const parsed = parseNumber(typed, style);
    problem.value = 'problem' in parsed ? parsed.problem : boundsProblem(parsed.value, field, style);
    if ('value' in parsed && problem.value === '') send(parsed.value);
    else if (sent.current !== start.current) {
      sent.current = start.current;
      props.onEndEdit('dropped');
    }
  };
  const enter = () => {
    focused.current = true;
    draft.value ??= text.peek();
  };
  const leave = () => {
    focused.current = false;
    finish();
  };
  const finish = () => {
    if (problem.value === '') draft.value = null;
    start.current = undefined;
    stepped.current = false;
    props.onEndEdit();
  };
  const press = (event: KeyboardEvent) => {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (event.key === 'Escape' && draft.value !== null) {
      event.stopPropagation();
      draft.value = null;
      problem.value = '';
      // What was typed before is said: a refused text that follows does not take it back.
      start.current = undefined;
      props.onEndEdit();
    }
    if (direction === 0 || value.value === null) return;
    event.preventDefault();
    const next = Number((value.value + direction * field.step).toPrecision(12));
    draft.value = null;
    problem.value = '';
    start.current = undefined;
    stepped.current = true;
    send(Math.min(field.max, Math.max(field.min, next)));
  };

  return (
    <div class="box-wrap">
      <span class="box">
        {props.before && <span aria-hidden="true">{props.before}</span>}
        <input
          ref={input}
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          spellcheck={false}
          aria-label={props.labelledBy ? undefined : props.label}
          aria-labelledby={props.labelledBy}
          aria-describedby={`${id}-problem ${props.describedBy ?? ''}`}
          aria-invalid={useComputed(() => (problem.value === '' ? 'false' : 'true'))}
          value={text}
          onInput={(event) => read(event.currentTarget.value)}
          onFocus={enter}
          onChange={finish}
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
      <span class="problem" id={`${id}-problem`} role="alert">
        {problem}
        {kept}
      </span>
    </div>
  );
}

/** Message about a number outside a field's bounds; empty if it is inside. */
function boundsProblem(value: number, field: NumberBoxProps['field'], style: NumberStyle): string {
  if (field.kind === 'whole' && !Number.isInteger(value)) return 'Enter a whole number.';
  if (value < field.min || value > field.max)
    return `Enter ${written(field.min, style)} to ${written(field.max, style)}.`;
  return '';
}

/** A field's number with its unit sign, for text. */
function written(value: number, style: NumberStyle): string {
  const text = fieldText(value, style);
  return style === 'money' ? `$${text}` : style === 'share' ? `${text}%` : text;
}
