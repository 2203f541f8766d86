import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { GRADE_LABELS, GRADES_IN_ORDER } from '../../../catalogue/grades.ts';
import { explain, gradesIn, type Explanation as Tree } from '../../../model/explain.ts';
import { isPositionId, partsOf } from '../../../model/lines.ts';
import type { ValueGrade } from '../../../model/provenance.ts';
import { skepticalCase } from '../../../scenario/cases.ts';
import type { Evaluation } from '../../../scenario/evaluation.ts';
import { namesOf } from '../../../scenario/names-of.ts';
import { formulaOf, formulaValues, formulaWords } from '../../../words/formula.ts';
import { quantity } from '../../../words/units.ts';
import { useApp } from '../../app-context.ts';
import { useEvidence } from '../../parts/use-evidence.ts';
import { adopting } from '../../styles/adopting.ts';
import evidenceCss from '../../styles/evidence.css?inline';
import css from './explanation.css?inline';
import { Part } from './part.tsx';
import { hasCents, isPlainSum, labelUnder, openingSteps, shownIn } from './shown.ts';

const adoptCss = adopting(evidenceCss, css);

/** Id of the skeptical saving next to the headline. */
const SKEPTICAL = 'skeptical.savings';

/**
 * Explanation of one figure: its formula in words and with values, or a list with a total if it is a plain sum; every
 * part with its origin. A part that is itself calculated opens in the same place, down to the inputs.
 */
export function Explanation(props: { readonly line: string; readonly answer: Evaluation }): JSX.Element {
  // Tables lag behind the answer, so a month or a role of theirs may no longer exist.
  const { horizonMonths, positions } = props.answer.scenario;
  const gone =
    (partsOf(props.line).month ?? 0) > horizonMonths ||
    (props.line.startsWith('byPosition.') && !isPositionId(props.line, positions.length));
  return gone ? <p>This figure belonged to an earlier plan.</p> : <Explained {...props} />;
}

function Explained(props: { readonly line: string; readonly answer: Evaluation }): JSX.Element {
  const { session, sources } = useApp();
  const skeptical = props.line === SKEPTICAL;
  const line = skeptical ? 'full.savings' : props.line;
  const answer = useSignal<Evaluation>(skeptical ? skepticalCase(session.answer.peek()) : props.answer);
  const path = useSignal<readonly Tree[]>(
    openingSteps(explain(answer.peek().scenario, line, namesOf(session.edition.peek()).role)),
  );
  const evidence = useEvidence().value;
  const heading = useRef<HTMLHeadingElement>(null);
  const here = path.value.at(-1) as Tree;
  const formula = useComputed(() => formulaOf(path.value.at(-1) as Tree)).value;
  const go = (next: readonly Tree[]) => {
    path.value = next;
    heading.current?.focus();
  };
  const { node, parts } = formula;
  const show = shownIn(hasCents([node, ...parts]));
  const summed = isPlainSum(formula);
  const grades = gradesIn(here);
  const inOrder = GRADES_IN_ORDER.filter((grade) => grades.has(grade));
  return (
    <div ref={adoptCss} class="explanation">
      {path.value.length > 1 && (
        <nav aria-label="Steps down to here">
          <ol class="steps">
            {path.value.slice(0, -1).map((step, i) => (
              <li key={i}>
                <button type="button" class="quiet" onClick={() => go(path.value.slice(0, i + 1))}>
                  {labelUnder(path.value[i - 1]?.label, step.label)}
                </button>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <h2 ref={heading} tabIndex={-1}>
        {node.label}
      </h2>
      {skeptical && path.value.length === 1 && (
        <p class="hint">
          In the skeptical view: every figure you did not type is set to the end of its range that is worst
          for F5.
        </p>
      )}
      <p class="explained">{show(node.value, node.unit)}</p>
      {!summed && (
        <>
          <p class="formula">{formulaWords(formula)}</p>
          <p class="formula values">
            {formulaValues(formula)} <span class="result">= {quantity(node.value, node.unit)}</span>
          </p>
        </>
      )}
      {node.value === null && <p class="hint">Not defined here: its divisor is 0.</p>}
      {evidence === 'failed' && (
        <p class="problem">
          The notes and sources did not load. Close this and open it again to try once more.
        </p>
      )}
      <ul class="parts">
        {parts.map((part, i) => (
          <Part
            key={`${path.value.length} ${i}`}
            part={part}
            label={labelUnder(node.label, part.label)}
            value={show(part.value, part.unit)}
            answer={answer.value}
            evidence={typeof evidence === 'object' ? evidence.value : null}
            said={part.kind === 'input' ? session.remarks.value.said[part.path] : undefined}
            onOpen={() => go([...path.value, part])}
          />
        ))}
        {summed && (
          <li class="row sum-row values">
            <p class="row-head">
              <span class="row-label">Total</span>
              <b>{show(node.value, node.unit)}</b>
            </p>
          </li>
        )}
      </ul>
      {inOrder.length > 0 && <p class="hint">{restsOn(inOrder)}</p>}
      <p class="hint">
        On screen amounts are rounded to whole dollars, together, so that parts add up to totals.{' '}
        <a href={`${sources.methodUrl}#${line}`} target="_blank" rel="noopener">
          The whole method
        </a>
      </p>
    </div>
  );
}

/** Grades in a sentence: "Rests on law, survey, judgment: its weakest evidence is judgment." */
function restsOn(grades: readonly ValueGrade[]): string {
  const names = grades.map((grade) => GRADE_LABELS[grade].replace(/^[^F]/, (first) => first.toLowerCase()));
  return `Rests on ${names.join(', ')}: its weakest evidence is ${names.at(-1)}.`;
}
