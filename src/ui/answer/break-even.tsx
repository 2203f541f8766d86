import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { type BreakEvenFact, breakEvenWords } from '../../format/break-even-words.ts';
import type { Calculator } from '../calculator.ts';
import { Figure } from '../figure.tsx';

/** What would have to be true for the answer to change. */
export function BreakEven({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const facts = useComputed(() => breakEvenWords(calculator.seen.value));
  return (
    <dl class="facts" part="facts">
      {[0, 1, 2].map((i) => (
        <div key={i}>
          <dt>{useComputed(() => facts.value[i]?.title ?? '')}</dt>
          <dd>
            <Value fact={useComputed(() => facts.value[i])} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ fact }: { readonly fact: ReadonlySignal<BreakEvenFact | undefined> }): ComponentChildren {
  const line = useComputed(() => fact.value?.line).value;
  const text = useComputed(() => fact.value?.value ?? '');
  return line ? <Figure line={line} text={text} /> : text;
}
