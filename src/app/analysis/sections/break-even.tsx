import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { skepticalSaving } from '../../../scenario/cases.ts';
import { type BreakEvenFact, breakEvenWords } from '../../../words/break-even-words.ts';
import { money } from '../../../words/money.ts';
import { useApp } from '../../app-context.ts';
import { Figure } from '../../parts/figure.tsx';
import { unbroken } from '../../parts/unbroken.tsx';

/** What is left of the saving where every uncertain figure leaves F5 the least. */
export function SkepticalFinding(): JSX.Element {
  const { display, displayLater } = useApp();
  const { displayed, rounded } = displayLater;
  // In the skeptical view, every figure is at its end already.
  const left = useComputed(() =>
    display.caseInForce.value === 'skeptical' ? rounded.value.fullSaving : skepticalSaving(displayed.value),
  );
  return (
    <p class="finding">
      {useComputed(() =>
        left.value < 0
          ? 'With every uncertain figure against it, F5 costs '
          : 'With every uncertain figure against it, F5 still saves ',
      )}
      <Figure line="skeptical.savings" text={useComputed(() => money(Math.abs(left.value)))} />
      {unbroken(`${left.value < 0 ? ' more' : ''}, delay and mis-hires counted.`)}
    </p>
  );
}

/** Conditions under which the answer changes. */
export function BreakEven(): JSX.Element {
  const { displayed } = useApp().displayLater;
  const facts = useComputed(() => breakEvenWords(displayed.value.scenario));
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

/** A figure with a formula opens it; one found by search does not. */
function Value(props: { readonly fact: ReadonlySignal<BreakEvenFact | undefined> }): JSX.Element {
  const line = useComputed(() => props.fact.value?.line).value;
  const text = useComputed(() => props.fact.value?.value ?? '');
  return line ? <Figure line={line} text={text} /> : <span>{text}</span>;
}
