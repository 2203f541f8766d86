import type { JSX } from 'preact';
import { curly } from '../../../words/curly.ts';
import { useApp } from '../../app-context.ts';
import { useEvidence } from '../../parts/use-evidence.ts';

/** Edition of the figures, its open questions, and the link to all formulas. */
export function Method(): JSX.Element {
  const { sources, session } = useApp();
  const evidence = useEvidence().value;
  const shown = typeof evidence === 'object' ? evidence.value : null;
  return (
    <>
      <p>
        Data edition {session.edition.value.id}
        {shown && `, compiled on ${shown.compiled}`}. Every formula, a worked example and every assumption
        with its source:{' '}
        <a href={sources.methodUrl} target="_blank" rel="noopener">
          the methodology page
        </a>
        .
      </p>
      {evidence === 'failed' && (
        <p class="problem">The notes did not load. Close and open this to try again.</p>
      )}
      {shown && (
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
