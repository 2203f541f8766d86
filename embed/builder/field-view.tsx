import type { JSX } from 'preact';
import { Choice, describedBy, Labelled, Tick } from './controls.tsx';
import type { Field } from './fields.ts';
import type { Form } from './form.ts';

/** What a touch screen's keyboard offers. */
const INPUT_MODES: Readonly<Record<string, 'decimal' | 'url'>> = { number: 'decimal', address: 'url' };

/** One field of the catalogue. What is not written yet is empty, and says what stands in for it. */
export function FieldView({ field, form }: { readonly field: Field; readonly form: Form }): JSX.Element {
  const { name, label, hint, kind, usual = '' } = field;
  const text = form.draft.value[name];
  const id = name.replace(/^-*/, 'field-');
  const common = { id, label, hint };
  if (kind === 'tick')
    return (
      <Tick
        {...common}
        checked={text !== undefined}
        onTick={(checked) => form.set(name, checked ? '' : null)}
      />
    );
  const options = optionsOf(field, form);
  if (options)
    return (
      <Choice
        {...common}
        value={text ?? options.usual}
        options={options.all}
        onPick={(value) => form.set(name, value)}
      />
    );
  const problem = form.read.value.problems[name];
  const input = (
    <input
      id={id}
      type="text"
      inputMode={INPUT_MODES[String(kind)] ?? 'text'}
      autocomplete="off"
      spellcheck={false}
      placeholder={kind === 'colour' || kind === 'length' ? 'as designed' : usual}
      value={text ?? ''}
      aria-invalid={problem !== undefined}
      aria-describedby={describedBy(id, hint, problem)}
      onInput={({ currentTarget }) => form.set(name, currentTarget.value || null)}
    />
  );
  return (
    <Labelled {...common} problem={problem}>
      {kind === 'colour' ? (
        <span class="colour">
          {input}
          <input
            type="color"
            aria-label={`Pick: ${label}`}
            value={/^#[\da-f]{6}$/i.test(text ?? '') ? text : '#808080'}
            onInput={({ currentTarget }) => form.set(name, currentTarget.value)}
          />
        </span>
      ) : (
        input
      )}
    </Labelled>
  );
}

function optionsOf({ kind, usual = '' }: Field, { edition }: Form) {
  const { roles, states, defaults } = edition;
  if (kind === 'role')
    return { usual: defaults.role, all: roles.map(({ id, label }) => [id, label] as const) };
  if (kind === 'state')
    return { usual: defaults.state, all: states.map(({ code, name }) => [code, name] as const) };
  return typeof kind === 'object' ? { usual, all: kind.map((option) => [option, option] as const) } : null;
}
