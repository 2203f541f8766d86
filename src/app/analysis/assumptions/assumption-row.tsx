import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { NAMES } from '../../../catalogue/fields.ts';
import type { AssumptionFact, Source } from '../../../edition/types.ts';
import type { Address } from '../../../model/address.ts';
import type { Provenance } from '../../../model/provenance.ts';
import type { AssumptionId } from '../../../model/types.ts';
import { provenanceAt, valueAt } from '../../../model/value-at.ts';
import { choiceAt } from '../../../scenario/edits.ts';
import type { Evaluation } from '../../../scenario/evaluation.ts';
import { FIELDS } from '../../../scenario/index.ts';
import { rangeWords, unitWords } from '../../../words/units.ts';
import { useApp } from '../../app-context.ts';
import { setNumber } from '../../editing.ts';
import { NumberBox } from '../../parts/number-box.tsx';
import { useId } from '../../parts/use-id.ts';
import { ChangeableRow } from './changeable-row.tsx';
import { Sourced } from './evidence.tsx';

/** One assumption: its value, default and range, origin, and reset. */
export function AssumptionRow(props: {
  readonly fact: AssumptionFact;
  readonly sources: Readonly<Record<string, Source>>;
  readonly position: number | null;
}): JSX.Element {
  const { fact, position } = props;
  const { session } = useApp();
  const field = FIELDS[fact.id];
  const { label } = NAMES[fact.id];
  const id = useId();
  const at: Address = { of: 'assumption', id: fact.id, position };
  const value = useComputed(() => assumptionValue(session.answer.value, fact.id, position));
  const provenance = useComputed(
    () => provenanceAt(session.answer.value.scenario, { ...at, position: position ?? 0 }) as Provenance,
  );
  const changed = useComputed(() => provenance.value.origin === 'chosen');
  const chosen = useComputed(() => changed.value && choiceAt(session.choices.value, at) !== undefined);
  const range = useComputed(() =>
    value.value === null ? 'differs by role' : rangeWords(provenance.value, field.unit),
  );
  return (
    <ChangeableRow at={at} label={label} changed={changed.value} chosen={chosen.value} head={id}>
      <NumberBox
        id={id}
        field={field}
        usual={provenance.value}
        value={value}
        after={unitWords(field.unit)}
        onValue={(next) => setNumber(session, at, next)}
        onEndEdit={session.actions.endEdit}
      />
      <Sourced
        label={label}
        range={range.value}
        grade={fact.grade}
        fact={fact}
        sources={sourcesOf(props.sources, fact.source)}
      />
    </ChangeableRow>
  );
}

/** The source of a key as a list; empty if the edition has none. */
export function sourcesOf(sources: Readonly<Record<string, Source>>, key: string): readonly Source[] {
  const source = sources[key];
  return source ? [source] : [];
}

/** An assumption's value for one position or (null) for all; null where the positions differ. */
function assumptionValue({ scenario }: Evaluation, id: AssumptionId, position: number | null): number | null {
  const valueFor = (p: number) => valueAt(scenario, { of: 'assumption', id, position: p });
  if (position !== null) return valueFor(position);
  const [first = null, ...others] = scenario.positions.map((_, p) => valueFor(p));
  return others.every((value) => value === first) ? first : null;
}
