import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { Calculator } from '../calculator.ts';
import { breakEvenWords } from './break-even-words.ts';

/** What would have to be true for the answer to change. */
export function BreakEven({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const facts = useComputed(() => breakEvenWords(calculator.session.answer.value));
  return (
    <dl class="facts">
      {[0, 1, 2].map((i) => (
        <div key={i}>
          <dt>{useComputed(() => facts.value[i]?.title ?? '')}</dt>
          <dd>{useComputed(() => facts.value[i]?.value ?? '')}</dd>
        </div>
      ))}
    </dl>
  );
}
