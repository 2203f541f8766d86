import type { JSX } from 'preact';
import type { EditionEvidence } from '../../../edition/pack.ts';
import type { InputChange, LineChange } from '../../../scenario/edition-diff/edition-diff.ts';
import type { Evaluation } from '../../../scenario/evaluation.ts';
import { factAt } from '../../../scenario/facts.ts';
import type { Names } from '../../../scenario/names-of.ts';
import { quantity } from '../../../words/units.ts';
import type { EditionPair } from '../../ports.ts';
import { Evidence } from '../assumptions/evidence.tsx';

type Scenario = Evaluation['scenario'];

/** Every input that changed, with both values and their sources. */
export function Inputs(props: {
  readonly inputs: readonly InputChange[];
  readonly lines: readonly LineChange[];
  readonly evidence: EditionPair['evidence'];
  readonly before: Scenario;
  readonly after: Scenario;
  readonly names: Names;
}): JSX.Element | null {
  const { inputs, lines, evidence, before, after, names } = props;
  const moving = new Set(lines.flatMap(({ reasons }) => reasons));
  if (inputs.length === 0) return null;
  return (
    <>
      <p class="subhead">Inputs that changed</p>
      <ul class="changes">
        {inputs.map((input) => (
          <li key={`${input.label} ${pathIn(after, input.place, 1)}`}>
            <p class="row-head">
              <span class="row-label">
                {input.label}
                {input.role !== null && `, ${names.role(input.role)}`}
              </span>
            </p>
            {!moving.has(input) && <p class="hint">Moves no line of this quotation.</p>}
            <dl>
              <Side
                of={before}
                value={input.before}
                unit={input.unit}
                path={pathIn(before, input.place, 0)}
                evidence={evidence.before}
              />
              <Side
                of={after}
                value={input.after}
                unit={input.unit}
                path={pathIn(after, input.place, 1)}
                evidence={evidence.after}
              />
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Path of a value in a scenario: with several positions in the first, and there in its overrides if it has any. */
function pathIn({ positions }: Scenario, place: InputChange['place'], time: 0 | 1): string {
  if (place.kind === 'levy') return `levies.${place.id}.${place.part}`;
  const p = place.positions[0]?.[time] ?? 0;
  if (place.kind === 'pay') return `positions.${p}.${place.key}`;
  const isOwn = positions[p]?.assumptions?.[place.id] !== undefined;
  return isOwn ? `positions.${p}.assumptions.${place.id}` : `assumptions.${place.id}`;
}

/** A value on one edition with its source; a dash if that edition does not have it. */
function Side(props: {
  readonly of: Scenario;
  readonly value: number | null;
  readonly unit: InputChange['unit'];
  readonly path: string;
  readonly evidence: EditionEvidence;
}): JSX.Element {
  const { of: scenario, value, unit, path, evidence } = props;
  const fact = factAt(evidence, { scenario }, path);
  const grade = scenario.provenance[path]?.grade;
  return (
    <div>
      <dt>{scenario.edition}</dt>
      <dd>
        <b>{quantity(value, unit)}</b>
        {fact && grade && <Evidence grade={grade} fact={fact.evidence} sources={fact.sources} />}
      </dd>
    </div>
  );
}
