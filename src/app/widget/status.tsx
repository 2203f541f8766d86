import { useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { namesOf } from '../../scenario/names-of.ts';
import { useApp } from '../app-context.ts';

const PAUSE_MS = 500;

/** One polite sentence for screen readers, half a second after the last change; none at the start. */
export function Status(): JSX.Element {
  const { session, displayLater } = useApp();
  const { displayed, rounded } = displayLater;
  const said = useSignal('');
  const first = useSignal(displayed.peek());
  useSignalEffect(() => {
    const answer = displayed.value;
    const figures = rounded.value;
    if (answer === first.peek()) return;
    let gone = false;
    const timer = setTimeout(() => {
      import('../../words/answer-words.ts').then(
        ({ answerSentence }) => {
          if (!gone) said.value = answerSentence(answer.scenario, figures, namesOf(session.edition.peek()));
        },
        () => {},
      );
    }, PAUSE_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  });
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
