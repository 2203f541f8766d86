import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { EditionEvidence } from '../../../edition/pack.ts';
import { curly } from '../../../words/curly.ts';
import { useApp } from '../../app-context.ts';

/** Edition of the figures, its open questions, and the link to all formulas. */
export function Method(): JSX.Element {
  const { sources, session } = useApp();
  const evidence = useSignal<EditionEvidence | 'failed' | null>(null);
  useEffect(() => {
    sources.loadEvidence().then(
      (loaded) => (evidence.value = loaded),
      () => (evidence.value = 'failed'),
    );
  }, []);
  const shown = evidence.value;
  return (
    <>
      <p>
        Data edition {session.edition.value.id}
        {shown !== null && shown !== 'failed' && `, compiled on ${shown.compiled}`}. Every formula, a worked
        example and every assumption with its source:{' '}
        <a href={sources.methodUrl} target="_blank" rel="noopener">
          the methodology page
        </a>
        .
      </p>
      {shown === 'failed' && <p class="problem">The notes did not load. Close and open this to try again.</p>}
      {shown !== null && shown !== 'failed' && (
        <>
          <p class="subhead">Not known when these figures were gathered</p>
          <ul class="sentences">
            {shown.openQuestions.map((question) => (
              <li key={question}>{curly(question)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
