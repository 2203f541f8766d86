import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { usualRate } from '../../../src/operator/usual.ts';
import { type FileForm, roleLabel } from './file-form.ts';
import type { PriceRow } from './lists.ts';
import { idOf, problemAt, SettingView } from './setting-view.tsx';

/** The rate card: its day and source, a row for each price, and the band. */
export function Prices({ form }: { readonly form: FileForm }): JSX.Element {
  const rows = form.prices.value;
  const list = useRef<HTMLUListElement>(null);
  const used = new Set(rows.map(({ role }) => role));
  const next =
    form.choosable.value.find(([id]) => !used.has(id)) ??
    form.edition.roles.map(({ id, label }) => [id, label] as const).find(([id]) => !used.has(id));
  const add = () => {
    if (!next) return;
    form.setPrices([...rows, { role: next[0], from: '', to: '' }]);
    // The new row is on screen after the next paint at the latest.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child select')?.focus());
  };
  const change = (n: number, part: Partial<PriceRow>) =>
    form.setPrices(rows.map((row, i) => (i === n ? { ...row, ...part } : row)));
  const remove = (n: number) => {
    form.setPrices(rows.filter((_, i) => i !== n));
    requestAnimationFrame(() => document.getElementById('add-price')?.focus());
  };
  return (
    <>
      {rows.length > 0 && (
        <ul class="rows" ref={list}>
          {rows.map((row, n) => (
            // By place: a row whose role changes keeps the focus.
            <PriceRowView
              key={n}
              row={row}
              form={form}
              used={used}
              onChange={(part) => change(n, part)}
              onRemove={() => remove(n)}
            />
          ))}
        </ul>
      )}
      <button type="button" class="quiet" id="add-price" aria-disabled={!next} onClick={add}>
        Add a price
      </button>
      <fieldset>
        <legend class="unseen">The price list</legend>
        <SettingView path="rates.updated" form={form} />
        <SettingView path="rates.source" form={form} />
      </fieldset>
      {rows.some(({ from }) => from !== '') && !form.draft.value['rates.updated'] && (
        <p class="note">Without a day, the prices are shown without a date.</p>
      )}
      <details open={hasBand(form)}>
        <summary>Lowest and highest price of any role</summary>
        <fieldset>
          <legend class="unseen">Lowest and highest price of any role</legend>
          <SettingView path="rates.band.low" form={form} />
          <SettingView path="rates.band.high" form={form} />
        </fieldset>
      </details>
    </>
  );
}

function hasBand({ draft, problems }: FileForm): boolean {
  const paths = ['rates.band.low', 'rates.band.high'];
  return paths.some((path) => draft.value[path] !== undefined || problems.value.has(path));
}

function PriceRowView(props: {
  readonly row: PriceRow;
  readonly form: FileForm;
  readonly used: ReadonlySet<string>;
  readonly onChange: (part: Partial<PriceRow>) => void;
  readonly onRemove: () => void;
}): JSX.Element {
  const { row, form, used, onChange, onRemove } = props;
  const { edition } = form;
  const name = roleLabel(form.operated.value, row.role);
  const usual = usualRate(edition, row.role);
  const ends = [
    ['from', 'Starts at, $', String(usual)],
    ['to', 'Up to, $', 'optional'],
  ] as const;
  const problem = ends.flatMap(([end]) => problemAt(form, `rates.roles.${row.role}.${end}`) ?? []).join(' ');
  const problemId = `${idOf(`rates.roles.${row.role}`)}-problem`;
  return (
    <li class="price">
      <div class="field">
        <label for={idOf(`price-of.${row.role}`)}>Role</label>
        <select
          id={idOf(`price-of.${row.role}`)}
          value={row.role}
          onChange={({ currentTarget }) => onChange({ role: currentTarget.value })}
        >
          {form.operated.value.roles
            .filter(({ id }) => id === row.role || !used.has(id))
            .map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
        </select>
      </div>
      {ends.map(([end, label, blank]) => (
        <div key={end} class="field">
          <label for={idOf(`rates.roles.${row.role}.${end}`)}>
            {label}
            <span class="unseen"> a week for {name}</span>
          </label>
          <input
            id={idOf(`rates.roles.${row.role}.${end}`)}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            placeholder={blank}
            value={row[end]}
            aria-invalid={problemAt(form, `rates.roles.${row.role}.${end}`) !== undefined}
            aria-describedby={problem === '' ? undefined : problemId}
            onInput={({ currentTarget }) => onChange({ [end]: currentTarget.value })}
          />
        </div>
      ))}
      <button type="button" class="icon" aria-label={`Remove the price of ${name}`} onClick={onRemove}>
        ×
      </button>
      {problem !== '' && (
        <p class="problem" id={problemId}>
          {problem}
        </p>
      )}
    </li>
  );
}
