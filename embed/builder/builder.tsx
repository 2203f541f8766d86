import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { EditionFigures } from '../../src/edition/figures.ts';
import { type BuilderField, COLOURS, FIELDS } from './fields.ts';
import { RECIPES } from './recipes.ts';
import { type Attributes, type Published, policyLines, type Route, snippet } from './snippet.ts';

const ROUTES: readonly (readonly [Route, string, string])[] = [
  ['module', 'Module', 'names a version, pinned by its hash'],
  ['loader', 'Loader', 'always the newest 1.x; for content systems'],
  ['frame', 'Frame', 'nothing runs on the page itself'],
];

/** Choose, see, copy: the lines that put the calculator on a page, with what its policy must allow and where they go. */
export function Builder(props: {
  readonly edition: EditionFigures;
  readonly published: Published;
}): JSX.Element {
  const { edition, published } = props;
  const route = useSignal<Route>('module');
  const host = useSignal('html');
  const attributes = useSignal<Attributes>({});
  const colours = useSignal<Attributes>({});
  const resized = useSignal(true);
  const synced = useSignal(false);
  const copied = useSignal('');
  const embed = useComputed(() => ({
    route: route.value,
    attributes: attributes.value,
    colours: colours.value,
    resized: resized.value,
    synced: synced.value,
  }));
  const text = useComputed(() => snippet(embed.value, published));
  const set = (into: typeof attributes, name: string, value: string | null) => {
    const { [name]: _old, ...rest } = into.value;
    into.value = value === null ? rest : { ...rest, [name]: value };
  };
  const recipe = RECIPES.find(({ id }) => id === host.value);
  return (
    <div class="builder">
      <form onSubmit={(event) => event.preventDefault()}>
        <Choice
          label="Where it goes"
          value={host.value}
          options={RECIPES.map(({ id, label }) => [id, label])}
          onPick={(id) => {
            host.value = id;
            route.value = RECIPES.find((candidate) => candidate.id === id)?.route ?? 'module';
          }}
        />
        <fieldset>
          <legend>Route</legend>
          {ROUTES.map(([id, label, hint]) => (
            <label key={id} class="tick">
              <input
                type="radio"
                name="route"
                checked={route.value === id}
                onChange={() => (route.value = id)}
              />
              {label} <span class="hint">{hint}</span>
            </label>
          ))}
          {route.value === 'frame' && (
            <>
              <Tick label="Follow the height of its content" value={resized} />
              <Tick label="Keep the scenario in the page’s address" value={synced} />
            </>
          )}
        </fieldset>
        <Choice
          label="Role"
          value={attributes.value['preset-role'] ?? ''}
          options={[
            ['', 'as the edition opens'],
            ...edition.roles.map(({ id, label }) => [id, label] as const),
          ]}
          onPick={(id) => set(attributes, 'preset-role', id || null)}
        />
        <Choice
          label="State"
          value={attributes.value['preset-state'] ?? ''}
          options={[
            ['', 'as the edition opens'],
            ...edition.states.map(({ code, name }) => [code, name] as const),
          ]}
          onPick={(code) => set(attributes, 'preset-state', code || null)}
        />
        {FIELDS.map((field) => (
          <Field
            key={field.name}
            field={field}
            value={attributes.value[field.name]}
            onValue={(value) => set(attributes, field.name, value)}
          />
        ))}
        {route.value !== 'frame' &&
          COLOURS.map(([name, label]) => (
            <label key={name} class="field">
              {label}
              <input
                type="text"
                placeholder="as designed"
                onInput={({ currentTarget: { value } }) => set(colours, name, value.trim() || null)}
              />
            </label>
          ))}
      </form>
      <div class="result">
        <h2>Paste this</h2>
        <pre tabIndex={0}>
          <code>{text}</code>
        </pre>
        <p>
          <button
            type="button"
            onClick={async () => {
              copied.value = await navigator.clipboard.writeText(text.value).then(
                () => 'Copied.',
                () => 'Copying was not allowed: select the lines and copy them.',
              );
            }}
          >
            Copy
          </button>{' '}
          <span role="status">{copied}</span>
        </p>
        {recipe && <p>{recipe.words}</p>}
        {route.value === 'module' && (
          <p class="hint">
            {published.integrity === null
              ? 'The file’s hash is not known here: integrity.json stands beside the script.'
              : 'The hash covers the entry, not the parts that load later; those come from the same folder.'}
          </p>
        )}
        <h2>What the page’s policy must allow</h2>
        <ul>
          {policyLines(embed.value, published).map((line) => (
            <li key={line}>
              <code>{line}</code>
            </li>
          ))}
        </ul>
        <h2>Preview</h2>
        <Preview attributes={attributes.value} colours={route.value === 'frame' ? {} : colours.value} />
      </div>
    </div>
  );
}

function Field(props: {
  readonly field: BuilderField;
  readonly value: string | undefined;
  readonly onValue: (value: string | null) => void;
}): JSX.Element {
  const { field, value, onValue } = props;
  if (field.kind === 'tick')
    return (
      <label class="tick">
        <input
          type="checkbox"
          checked={value !== undefined}
          onChange={({ currentTarget }) => onValue(currentTarget.checked ? '' : null)}
        />
        {field.label} <span class="hint">{field.hint}</span>
      </label>
    );
  if (typeof field.kind === 'object') {
    const [usual = '', ...others] = field.kind;
    return (
      <Choice
        label={field.label}
        hint={field.hint}
        value={value ?? usual}
        options={[usual, ...others].map((option) => [option, option])}
        onPick={(option) => onValue(option === usual ? null : option)}
      />
    );
  }
  return (
    <label class="field">
      <span>
        {field.label} <span class="hint">{field.hint}</span>
      </span>
      <input
        type="text"
        inputMode={field.kind === 'number' ? 'decimal' : 'text'}
        value={value ?? ''}
        onInput={({ currentTarget }) => onValue(currentTarget.value.trim() || null)}
      />
    </label>
  );
}

function Choice(props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onPick: (id: string) => void;
}): JSX.Element {
  return (
    <label class="field">
      <span>
        {props.label} {props.hint && <span class="hint">{props.hint}</span>}
      </span>
      <select value={props.value} onChange={({ currentTarget }) => props.onPick(currentTarget.value)}>
        {props.options.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Tick({ label, value }: { readonly label: string; readonly value: { value: boolean } }): JSX.Element {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={value.value}
        onChange={({ currentTarget }) => (value.value = currentTarget.checked)}
      />
      {label}
    </label>
  );
}

/** The calculator itself, made anew when what it starts with changes. */
function Preview({
  attributes,
  colours,
}: {
  readonly attributes: Attributes;
  readonly colours: Attributes;
}): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const key = JSON.stringify([attributes, colours]);
  useEffect(() => {
    const timer = setTimeout(() => {
      const calculator = document.createElement('f5-roi-calculator');
      for (const [name, value] of Object.entries({ ...attributes, 'url-sync': 'none' }))
        calculator.setAttribute(name, value);
      for (const [name, value] of Object.entries(colours))
        calculator.style.setProperty(`--f5-roi-${name}`, value);
      box.current?.replaceChildren(calculator);
    }, 300);
    return () => clearTimeout(timer);
  }, [key]);
  return <div ref={box} class="preview" />;
}
