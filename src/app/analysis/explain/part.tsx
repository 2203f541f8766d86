import type { JSX } from 'preact';
import type { EditionEvidence } from '../../../edition/pack.ts';
import type { Explanation } from '../../../model/explain.ts';
import { parseAddress } from '../../../model/parse-address.ts';
import { saidWords } from '../../../output/review/said-words.ts';
import type { Evaluation } from '../../../scenario/evaluation.ts';
import { factAt } from '../../../scenario/facts.ts';
import type { Attribution } from '../../../scenario/review/remarks.ts';
import { curly } from '../../../words/curly.ts';
import { formulaOf } from '../../../words/formula.ts';
import { rangeWords } from '../../../words/units.ts';
import { Evidence } from '../assumptions/evidence.tsx';

/** One part of a formula: an input with its origin, or a step with its own explanation. */
export function Part(props: {
  readonly part: Explanation;
  /** Name under this title, and value in this card's format. */
  readonly label: string;
  readonly value: string;
  readonly answer: Evaluation;
  readonly evidence: EditionEvidence | null;
  /** Speaker of the input, if any. */
  readonly said: Attribution | undefined;
  readonly onOpen: () => void;
}): JSX.Element {
  const { part, label, value, answer, evidence } = props;
  if (part.kind === 'input') {
    const { provenance } = part;
    const at = parseAddress(part.path);
    const fact = evidence && at && factAt(evidence, answer.scenario, at);
    return (
      <li class={provenance?.origin === 'chosen' ? 'row input changed' : 'row input'}>
        <p class="row-head">
          <span class="row-label">{curly(label)}</span>
          <b>{value}</b>
        </p>
        {provenance && (
          <p class="hint">
            {provenance.origin === 'chosen' ? 'Changed. ' : ''}
            {rangeWords(provenance, part.unit)}
          </p>
        )}
        {props.said && provenance?.origin === 'chosen' && <p class="hint">{saidWords(props.said)}</p>}
        {provenance && fact && (
          <Evidence grade={provenance.grade} fact={fact.evidence} sources={fact.sources} />
        )}
        {!provenance && <p class="hint">As entered.</p>}
      </li>
    );
  }
  const isStep = part.kind === 'formula' && formulaOf(part).parts.length > 0;
  return (
    <li class="row">
      {isStep ? (
        <button type="button" class="row-head step" onClick={props.onOpen}>
          <span class="row-label">{curly(label)}</span>
          <b>{value}</b>
        </button>
      ) : (
        <p class="row-head">
          <span class="row-label">{curly(label)}</span>
          <b>{value}</b>
        </p>
      )}
    </li>
  );
}
