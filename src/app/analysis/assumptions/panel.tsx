import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { GROUP_LABELS, type InputGroup } from '../../../catalogue/groups.ts';
import { GROUP_OF } from '../../../catalogue/parts/numbers.ts';
import type { EditionEvidence } from '../../../edition/pack.ts';
import { isTeamWide } from '../../../scenario/index.ts';
import { namesOf } from '../../../scenario/names-of.ts';
import { useApp } from '../../app-context.ts';
import { useEvidence } from '../../parts/use-evidence.ts';
import { useId } from '../../parts/use-id.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { adopting } from '../../styles/adopting.ts';
import evidenceCss from '../../styles/evidence.css?inline';
import { AssumptionRow } from './assumption-row.tsx';
import { LevyRows } from './levy-rows.tsx';
import css from './panel.css?inline';
import { RecruitingChoice } from './recruiting-choice.tsx';

const adoptCss = adopting(evidenceCss, css);

/** Groups without positions, which have a separate form. */
const GROUPS = (Object.entries(GROUP_LABELS) as [InputGroup, string][]).filter(([id]) => id !== 'positions');

/**
 * Every assumption by group, with default, range, grade, source and reset. It loads when it is opened, and
 * so do its notes and sources.
 */
export function AssumptionsPanel(): JSX.Element {
  const { session } = useApp();
  const evidence = useEvidence().value;
  const position = useSignal<number | null>(null);
  const count = useComputed(() => session.choices.value.positions.length).value;
  if (position.value !== null && position.value >= count) position.value = null;
  return (
    <div class="panel" ref={adoptCss}>
      {count > 1 && <AppliesTo position={position} />}
      {typeof evidence === 'string' && (
        <Waiting
          state={evidence}
          failed="The notes and sources did not load. Close and open this to try again."
        />
      )}
      {typeof evidence === 'object' &&
        GROUPS.map(([id, label]) => (
          <Group
            key={`${id} ${position.value}`}
            id={id}
            label={label}
            evidence={evidence.value}
            position={position.value}
          />
        ))}
    </div>
  );
}

function Group(props: {
  readonly id: InputGroup;
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
        .filter((fact) => GROUP_OF[fact.id] === id && (position === null || !isTeamWide(fact.id)))
        .map((fact) => (
          <AssumptionRow key={fact.id} fact={fact} sources={evidence.sources} position={position} />
        ))}
      {id === 'levies' && <LevyRows evidence={evidence} />}
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
        <option value="all">All roles</option>
        {session.choices.value.positions.map(({ role }, p) => (
          <option key={p} value={String(p)}>
            Role {p + 1} only: {namesOf(session.edition.value).role(role)}
          </option>
        ))}
      </select>
    </div>
  );
}
