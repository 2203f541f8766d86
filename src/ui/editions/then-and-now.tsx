import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { thenAndNow } from '../../compare/then-and-now.ts';
import { namesOf } from '../../session/selectors.ts';
import type { Calculator, Comparison } from '../calculator.ts';
import { adoptStyles } from '../styles/adopt.ts';
import { Inputs } from './inputs.tsx';
import { Lines } from './lines.tsx';
import css from './then-and-now.css?inline';

/** The quotation beside the newest edition, line by line with its reasons, and the way over to it. */
export function ThenAndNow(props: {
  readonly calculator: Calculator;
  readonly comparison: Comparison;
}): JSX.Element {
  const { calculator, comparison } = props;
  const { session, around } = calculator;
  const { newest, evidence } = comparison;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current) adoptStyles(box.current, css);
  }, []);
  const found = useComputed(() => {
    const { choices, scenario } = session.answer.value;
    return { scenario, change: thenAndNow(scenario, session.edition.value, newest, choices) };
  });
  const { scenario, change } = found.value;
  const names = namesOf(session.edition.value);
  return (
    <div class="then-and-now" ref={box}>
      {change === null ? (
        <p>Edition {newest.id} has none of these roles, so there is nothing to hold beside the quotation.</p>
      ) : (
        <>
          {change.dropped.map(({ path, given }) => (
            <p key={path}>
              Edition {newest.id} no longer has {names.role(given)}: it is left out there.
            </p>
          ))}
          <Lines lines={change.lines} older={session.edition.value.id} newer={newest.id} />
          <Inputs
            inputs={change.inputs}
            evidence={evidence}
            before={scenario}
            after={change.scenario}
            names={names}
          />
        </>
      )}
      <p class="hint">The link that was opened keeps opening the quoted figures.</p>
      <button type="button" class="btn" onClick={() => around.adopt(newest, change?.choices ?? null)}>
        {change === null ? `Start on edition ${newest.id}` : `Go over to edition ${newest.id}`}
      </button>
    </div>
  );
}
