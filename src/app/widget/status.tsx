import { useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { namesOf } from '../../scenario/names-of.ts';
import { answerSentence } from '../../words/answer-words.ts';
import type { Calculator } from '../calculator.ts';

const PAUSE_MS = 500;

/** One polite sentence for those who hear the page, half a second after the figures settled; none at the start. */
export function Status({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { session, seen, shown } = calculator;
  const said = useSignal('');
  const first = useSignal(seen.peek());
  useSignalEffect(() => {
    const answer = seen.value;
    const figures = shown.value;
    if (answer === first.peek()) return;
    const timer = setTimeout(() => {
      said.value = answerSentence(answer.scenario, figures, namesOf(session.edition.peek()));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
