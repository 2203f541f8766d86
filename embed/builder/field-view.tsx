import type { JSX } from 'preact';
import { Choice, describedBy, Labelled, Tick } from './controls.tsx';
import { FIELDS, type Field, usualOf } from './fields.ts';
import type { Form } from './form.ts';

/** Keyboard for touch screens. */
const INPUT_MODES: Readonly<Record<string, 'decimal' | 'url'>> = { number: 'decimal', address: 'url' };

/** One field of the catalog. An empty one shows the value that is used instead. */
export function FieldView({ field, form }: { readonly field: Field; readonly form: Form }): JSX.Element {
  const { name, label, hint, kind } = field;
  const usual = usualOf(field, form.edition, form.file.checked.value.config);
  const isFromFile = usual !== usualOf(field, form.edition);
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
        value={text ?? usual ?? ''}
        options={options}
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
      placeholder={designedOf(field, form) ?? (isFromFile ? usual : (field.blank ?? usual))}
      value={text ?? ''}
      defaultValue={text ?? ''}
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
            value={isHex(text) ? text : designedOf(field, form)}
            onInput={({ currentTarget }) => form.set(name, currentTarget.value)}
          />
        </span>
      ) : (
        input
      )}
    </Labelled>
  );
}

/** Color to show while none is chosen; accent and headline follow the color of F5’s side. */
function designedOf({ designed }: Field, { draft }: Form): string | undefined {
  if (designed === undefined) return undefined;
  const { theme, '--f5-roi-f5': side } = draft.value;
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  return designed === F5_SIDE && isHex(side) ? side : designed[dark ? 'dark' : 'light'];
}

const F5_SIDE = FIELDS.find(({ name }) => name === '--f5-roi-f5')?.designed;

/** Color in the form a browser's picker can show. */
function isHex(text: string | undefined): text is string {
  return /^#[\da-f]{6}$/i.test(text ?? '');
}

/** Values of a list with their labels, roles as the operator's file offers them; null if the field is not a list. */
function optionsOf({ kind, options }: Field, { edition, file }: Form) {
  if (kind === 'role') return file.choosable.value;
  if (kind === 'state') return edition.states.map(({ code, name }) => [code, name] as const);
  return typeof kind === 'object'
    ? kind.map((option) => [option, options?.[option] ?? option] as const)
    : null;
}
