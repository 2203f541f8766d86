import type { JSX } from 'preact';
import type { InputChange } from '../../compare/then-and-now.ts';
import type { EditionEvidence } from '../../edition/pack.ts';
import { quantity } from '../../format/units.ts';
import { factAt } from '../../session/facts.ts';
import type { Names } from '../../session/selectors.ts';
import type { Answer } from '../../session/session.ts';
import { Evidence } from '../assumptions/evidence.tsx';
import type { Comparison } from '../calculator.ts';

type Scenario = Answer['scenario'];

/** Every input that changed, with both values and who says so. */
export function Inputs(props: {
  readonly inputs: readonly InputChange[];
  readonly evidence: Comparison['evidence'];
  readonly before: Scenario;
  readonly after: Scenario;
  readonly names: Names;
}): JSX.Element | null {
  const { inputs, evidence, before, after, names } = props;
  if (inputs.length === 0) return null;
  return (
    <>
      <p class="subhead">Inputs that changed</p>
      <ul class="changes">
        {inputs.map((input) => (
          <li key={`${input.label} ${input.afterPaths[0]}`}>
            <p class="row-head">
              <span class="row-label">
                {input.label}
                {input.role !== null && `, ${names.role(input.role)}`}
              </span>
            </p>
            <dl>
              <Side
                of={before}
                value={input.before}
                unit={input.unit}
                path={input.beforePaths[0]}
                evidence={evidence.before}
              />
              <Side
                of={after}
                value={input.after}
                unit={input.unit}
                path={input.afterPaths[0]}
                evidence={evidence.after}
              />
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A value on one edition with its source; a dash where that edition does not have it. */
function Side(props: {
  readonly of: Scenario;
  readonly value: number | null;
  readonly unit: InputChange['unit'];
  readonly path: string | undefined;
  readonly evidence: EditionEvidence;
}): JSX.Element {
  const { of: scenario, value, unit, path = '', evidence } = props;
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
