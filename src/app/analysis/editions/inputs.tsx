import type { JSX } from 'preact';
import type { EditionEvidence } from '../../../edition/pack.ts';
import { type Address, addressText } from '../../../model/address.ts';
import { provenanceAt } from '../../../model/value-at.ts';
import type { InputChange, LineChange } from '../../../scenario/edition-diff/edition-diff.ts';
import type { Evaluation } from '../../../scenario/evaluation.ts';
import { factAt } from '../../../scenario/facts.ts';
import type { Names } from '../../../scenario/names-of.ts';
import { measured } from '../../../words/units.ts';
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
          <li key={`${input.label} ${addressText(input.at.after[0] as Address)}`}>
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
                at={input.at.before[0] as Address}
                evidence={evidence.before}
              />
              <Side
                of={after}
                value={input.after}
                unit={input.unit}
                at={input.at.after[0] as Address}
                evidence={evidence.after}
              />
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A value on one edition with its source; a dash if that edition does not have it. */
function Side(props: {
  readonly of: Scenario;
  readonly value: number | null;
  readonly unit: InputChange['unit'];
  readonly at: Address;
  readonly evidence: EditionEvidence;
}): JSX.Element {
  const { of: scenario, value, unit, at, evidence } = props;
  const fact = factAt(evidence, scenario, at);
  const grade = provenanceAt(scenario, at)?.grade;
  return (
    <div>
      <dt>{scenario.edition}</dt>
      <dd>
        <b>{measured(value, unit)}</b>
        {fact && grade && <Evidence grade={grade} fact={fact.evidence} sources={fact.sources} />}
      </dd>
    </div>
  );
}
