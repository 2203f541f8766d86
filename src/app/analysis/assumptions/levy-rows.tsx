import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { NAMES } from '../../../catalogue/fields.ts';
import type { LevyFigure } from '../../../edition/figures.ts';
import type { EditionEvidence } from '../../../edition/pack.ts';
import type { OptionalLevyFact, Source } from '../../../edition/types.ts';
import type { Address } from '../../../model/address.ts';
import { FIELDS, LEVY_RATE, levyOptions, stateOf } from '../../../scenario/index.ts';
import { curly } from '../../../words/curly.ts';
import { fieldText } from '../../../words/field-text.ts';
import { money } from '../../../words/money.ts';
import { useApp } from '../../app-context.ts';
import { setNumber } from '../../editing.ts';
import { NumberBox } from '../../parts/number-box.tsx';
import { useId } from '../../parts/use-id.ts';
import { sourcesOf } from './assumption-row.tsx';
import { ChangeableRow } from './changeable-row.tsx';
import { Sourced } from './evidence.tsx';

/** The employer levies of the chosen state: each can be switched off or get a typed rate. */
export function LevyRows({ evidence }: { readonly evidence: EditionEvidence }): JSX.Element {
  const { session } = useApp();
  const code = useComputed(() => session.choices.value.state).value;
  const state = evidence.states.find((candidate) => candidate.code === code);
  const row = (levy: OptionalLevyFact, byDefault: number) => (
    <LevyRow
      key={`${code} ${levy.id} ${byDefault}`}
      levy={levy}
      byDefault={byDefault}
      sources={sourcesOf(evidence.sources, levy.source)}
    />
  );
  const figures = stateOf(session.edition.value, code);
  const size = useComputed(() => session.choices.value.employees).value;
  const options = figures ? levyOptions(session.edition.value, figures, size) : [];
  const byDefault = (id: string) => options.find(({ levy }) => levy.id === id)?.byDefault ?? 0;
  const measurable = (state?.optionalLevies ?? []).filter((levy) => levy.rate !== null);
  const others = (state?.optionalLevies ?? []).filter((levy) => levy.rate === null);
  return (
    <>
      {session.edition.value.defaults.employees && (
        <CompanySize levies={[...session.edition.value.federal, ...(figures?.levies ?? [])]} />
      )}
      {[...evidence.federal, ...(state?.levies ?? [])].map((levy) => row(levy, byDefault(levy.id)))}
      {measurable.length > 0 && <p class="hint">Only for some employers, off unless switched on:</p>}
      {measurable.map((levy) => row(levy, 0))}
      {others.map((levy) => (
        <p key={levy.id} class="hint">
          Not included: {curly(`${levy.label}. ${levy.note ?? ''}`)}
        </p>
      ))}
    </>
  );
}

/** People that the company employs, where a levy of the state looks at them, and the levies that their number switches off. */
function CompanySize({ levies }: { readonly levies: readonly LevyFigure[] }): JSX.Element | null {
  const { session } = useApp();
  const at: Address = { of: 'plan', key: 'employees' };
  const chosen = useComputed(() => session.choices.value.employees);
  const size = useComputed(() => chosen.value ?? session.edition.value.defaults.employees ?? null);
  const changed = size.value !== session.edition.value.defaults.employees;
  const id = useId();
  const sized = levies.filter(({ minEmployees = 1 }) => minEmployees > 1);
  const off = sized.filter(({ minEmployees = 1 }) => minEmployees > (size.value ?? 0));
  const { label } = NAMES.employees;
  if (sized.length === 0 && chosen.value === undefined) return null;
  return (
    <ChangeableRow at={at} label={label} changed={changed} head={`${id}-box`}>
      <NumberBox
        id={`${id}-box`}
        describedBy={id}
        field={FIELDS.employees}
        value={size}
        after="people in all"
        onValue={(people) => setNumber(session, at, people)}
        onEndEdit={session.actions.endEdit}
      />
      <p class="hint" id={id}>
        {off.length === 0
          ? 'Switches no levy off'
          : `Switches off ${off.map((levy) => `${levy.label} (from ${levy.minEmployees} people)`).join(', ')}`}
      </p>
    </ChangeableRow>
  );
}

function LevyRow(props: {
  readonly levy: OptionalLevyFact;
  readonly byDefault: number;
  readonly sources: readonly Source[];
}): JSX.Element {
  const { levy, byDefault } = props;
  const id = useId();
  const { session } = useApp();
  const at: Address = { of: 'levy', id: levy.id, key: 'rate' };
  const published = levy.rate ?? 0;
  const value = useComputed(() => session.choices.value.levies?.[levy.id] ?? byDefault);
  const changed = useComputed(() => value.value !== byDefault);
  const on = useComputed(() => value.value > 0);
  return (
    <ChangeableRow
      at={at}
      label={levy.label}
      changed={changed.value}
      head={
        <label class="row-label">
          <input
            type="checkbox"
            checked={on.value}
            onChange={() => {
              setNumber(session, at, on.value ? 0 : published);
              session.actions.endEdit();
            }}
          />
          {curly(levy.label)}
        </label>
      }
    >
      {on.value && (
        <NumberBox
          id={id}
          label={`${levy.label}, rate`}
          field={{ ...LEVY_RATE, kind: 'decimal' }}
          usual={{ low: levy.low ?? 0, default: published, high: levy.high ?? published }}
          value={value}
          after={levy.base === null ? '% of wages' : `% of wages up to ${money(levy.base)} a year`}
          onValue={(next) => setNumber(session, at, next)}
          onEndEdit={session.actions.endEdit}
        />
      )}
      <Sourced
        label={levy.label}
        range={levyRange(levy, byDefault)}
        grade={levy.grade}
        fact={levy}
        sources={props.sources}
      />
    </ChangeableRow>
  );
}

/** "Default 3.4% · range 1.5–6.2%"; a levy that is off by default shows the published rate. */
function levyRange({ rate, low, high }: OptionalLevyFact, byDefault: number): string {
  const start =
    byDefault === 0
      ? `Default off, published ${fieldText(rate ?? 0, 'share')}%`
      : `Default ${fieldText(byDefault, 'share')}%`;
  if (low === undefined || high === undefined || low === high) return start;
  return `${start} · range ${fieldText(low, 'share')}–${fieldText(high, 'share')}%`;
}
