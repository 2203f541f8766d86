import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import type { EditionEvidence } from '../../../edition/pack.ts';
import { namesOf } from '../../../scenario/names-of.ts';
import { useApp } from '../../app-context.ts';
import { adoptStyles } from '../../styles/adopt.ts';
import evidenceCss from '../../styles/evidence.css?inline';
import { AssumptionRow } from './assumption-row.tsx';
import { ASSUMPTION_GROUPS, type AssumptionGroup } from './groups.ts';
import { LevyRows } from './levy-rows.tsx';
import css from './panel.css?inline';
import { RecruitingChoice } from './recruiting-choice.tsx';

/**
 * Every assumption by group, with default, range, grade, source and reset. Loaded when it is opened; so are the notes
 * and sources that it shows.
 */
export function AssumptionsPanel(): JSX.Element {
  const { session, sources } = useApp();
  const evidence = useSignal<EditionEvidence | 'failed' | null>(null);
  const position = useSignal<number | null>(null);
  useEffect(() => {
    sources.loadEvidence().then(
      (loaded) => (evidence.value = loaded),
      () => (evidence.value = 'failed'),
    );
  }, []);
  const count = useComputed(() => session.choices.value.positions.length).value;
  if (position.value !== null && position.value >= count) position.value = null;
  const shown = evidence.value;
  return (
    <div class="panel" ref={dress}>
      {count > 1 && <AppliesTo position={position} />}
      {shown === null && <p class="hint">Loading…</p>}
      {shown === 'failed' && (
        <p class="problem">The notes and sources did not load. Close and open this to try again.</p>
      )}
      {shown !== null &&
        shown !== 'failed' &&
        ASSUMPTION_GROUPS.map(({ id, label }) => (
          <Group
            key={`${id} ${position.value}`}
            id={id}
            label={label}
            evidence={shown}
            position={position.value}
          />
        ))}
    </div>
  );
}

function dress(element: HTMLElement | null): void {
  if (!element) return;
  adoptStyles(element, evidenceCss);
  adoptStyles(element, css);
}

function Group(props: {
  readonly id: AssumptionGroup;
  readonly label: string;
  readonly evidence: EditionEvidence;
  readonly position: number | null;
}): JSX.Element {
  const { id, label, evidence, position } = props;
  return (
    <details>
      <summary>{label}</summary>
      {id === 'recruiting' && position === null && <RecruitingChoice />}
      {evidence.assumptions
        .filter((fact) => fact.group === id && (fact.id !== 'discountRate' || position === null))
        .map((fact) => (
          <AssumptionRow key={fact.id} fact={fact} sources={evidence.sources} position={position} />
        ))}
      {id === 'taxes' && <LevyRows evidence={evidence} />}
    </details>
  );
}

function AppliesTo(props: { readonly position: { value: number | null } }): JSX.Element {
  const { session } = useApp();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>These apply to</label>
      <select
        id={id}
        value={props.position.value === null ? 'all' : String(props.position.value)}
        onChange={({ currentTarget: { value } }) => {
          props.position.value = value === 'all' ? null : Number(value);
        }}
      >
        <option value="all">All positions</option>
        {session.choices.value.positions.map(({ role }, p) => (
          <option key={p} value={String(p)}>
            Position {p + 1} only: {namesOf(session.edition.value).role(role)}
          </option>
        ))}
      </select>
    </div>
  );
}
