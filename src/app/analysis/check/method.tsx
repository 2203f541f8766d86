import type { JSX } from 'preact';
import { datesInWords } from '../../../words/dates.ts';
import { useApp } from '../../app-context.ts';
import { useEvidence } from '../../parts/use-evidence.ts';

/** Edition of the figures, and the link to all formulas. */
export function Method(): JSX.Element {
  const { sources, session } = useApp();
  const evidence = useEvidence().value;
  const shown = typeof evidence === 'object' ? evidence.value : null;
  return (
    <>
      <p>
        Data edition {session.edition.value.id}
        {shown && `, compiled on ${datesInWords(shown.compiled)}`}. Every formula, a worked example and every
        assumption with its source:{' '}
        <a href={sources.methodUrl} target="_blank" rel="noopener">
          the methodology page
        </a>
        .
      </p>
      {evidence === 'failed' && (
        <p class="problem">The notes did not load. Close and open this to try again.</p>
      )}
    </>
  );
}
