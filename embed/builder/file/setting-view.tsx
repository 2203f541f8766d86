import type { JSX } from 'preact';
import { Choice, describedBy, Labelled, Tick } from '../controls.tsx';
import { type FileForm, roleLabel } from './file-form.ts';
import { bookingField, placeholderOf, SETTINGS } from './settings.ts';

/** Keyboard for touch screens. */
const INPUT_MODES: Readonly<Record<string, 'decimal' | 'numeric' | 'url'>> = {
  number: 'decimal',
  address: 'url',
  picture: 'url',
};

/** Id of the field of a path. */
export function idOf(path: string): string {
  return `set-${path.replaceAll('.', '-')}`;
}

/** What is wrong at a path, in words; undefined if nothing is. */
export function problemAt(form: FileForm, path: string): string | undefined {
  return form.problems.value.get(path)?.join(' ');
}

/** One key of the file. An empty field is left out of it, and shows what is used instead. */
export function SettingView({
  path,
  form,
}: {
  readonly path: string;
  readonly form: FileForm;
}): JSX.Element | null {
  const setting = SETTINGS.get(path);
  if (!setting) return null;
  const tool = path === 'button.field' ? bookingField(form.draft.value['button.booking']) : {};
  if (tool === null) return null;
  const { label, hint = '', shape, options, blank } = { ...setting, ...tool };
  const id = idOf(path);
  const text = form.draft.value[path] ?? '';
  const problem = problemAt(form, path);
  const set = (value: string) => form.set(path, value);
  const common = { id, label, hint, problem };
  if (shape.kind === 'flag')
    return <Tick {...common} checked={text !== 'false'} onTick={(on) => set(on ? '' : 'false')} />;
  const choices = choicesOf(shape.kind, text, form) ?? Object.entries(options ?? {});
  if (choices.length > 0)
    return (
      <Choice
        {...common}
        value={text}
        options={[['', blank ?? usualOf(path, form)], ...choices]}
        onPick={set}
      />
    );
  const box = {
    id,
    autocomplete: 'off',
    value: text,
    'aria-invalid': problem !== undefined,
    'aria-describedby': describedBy(id, hint, problem),
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => set(currentTarget.value),
  };
  const input =
    shape.kind === 'date' ? (
      <input {...box} type="date" />
    ) : (
      <input
        {...box}
        type="text"
        inputMode={INPUT_MODES[shape.kind] ?? 'text'}
        spellcheck={false}
        placeholder={placeholderOf({ ...setting, ...tool }, form.edition)}
      />
    );
  return (
    <Labelled {...common}>
      {shape.kind === 'color' ? (
        <span class="colour">
          {input}
          <input
            type="color"
            aria-label={`Pick: ${label}`}
            value={form.checkedColor(path)}
            onInput={({ currentTarget }) => set(currentTarget.value)}
          />
        </span>
      ) : (
        input
      )}
    </Labelled>
  );
}

/** Roles on offer by the names that they have on screen, or the states; null for other lists. */
function choicesOf(
  kind: string,
  chosen: string,
  { edition, choosable, operated }: FileForm,
): readonly (readonly [string, string])[] | null {
  if (kind === 'state') return edition.states.map(({ code, name }) => [code, name]);
  if (kind !== 'role') return null;
  const isListed = chosen === '' || choosable.value.some(([id]) => id === chosen);
  return isListed ? choosable.value : [[chosen, roleLabel(operated.value, chosen)], ...choosable.value];
}

/** What an empty list means. */
function usualOf(path: string, { edition, choosable }: FileForm): string {
  const { role, state, recruiting } = edition.defaults;
  if (path === 'start.role')
    return `As usual: ${(choosable.value.find(([id]) => id === role) ?? choosable.value[0])?.[1]}`;
  if (path === 'start.state') return `As usual: ${edition.states.find(({ code }) => code === state)?.name}`;
  const usual = path === 'start.recruiting' && SETTINGS.get(path)?.options?.[recruiting];
  return usual ? `As usual: ${usual.toLowerCase()}` : 'As usual';
}
