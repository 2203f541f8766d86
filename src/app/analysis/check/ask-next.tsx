import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { QUESTIONS } from '../../../catalogue/parts/questions.ts';
import { swings } from '../../../output/uncertainty.ts';
import { namesOf } from '../../../scenario/names-of.ts';
import { money } from '../../../words/money.ts';
import { measured } from '../../../words/units.ts';
import { useApp } from '../../app-context.ts';

/** Number of questions, as many as fit in one call. */
const MOST = 7;

/** Inputs still at their default, the largest swing first, each with the question that settles it. */
export function AskNext(): JSX.Element {
  const { session } = useApp();
  const open = useComputed(() =>
    swings(session.answer.value, namesOf(session.edition.value)).filter(
      ({ atLow, atHigh }) => Math.round(atLow) !== Math.round(atHigh),
    ),
  ).value;
  if (open.length === 0) return <p>Everything that matters has been answered.</p>;
  return (
    <>
      <p class="hint">
        {open.length} {open.length === 1 ? 'figure is' : 'figures are'} still at the default. The answer to
        each of these moves the full saving most, so ask in this order.
      </p>
      <ol class="sentences numbered">
        {open.slice(0, MOST).map(({ input, atLow, atHigh }) => (
          <li key={input.label}>
            <b>{QUESTIONS[input.key]}</b>
            <br />
            <span class="hint">
              {input.label}, now {measured(input.default, input.unit)}: swings the saving by{' '}
              {money(Math.abs(Math.round(atHigh) - Math.round(atLow)))}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
