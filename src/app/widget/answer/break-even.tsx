import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { skepticalSaving } from '../../../scenario/cases.ts';
import { type BreakEvenFact, breakEvenWords } from '../../../words/break-even-words.ts';
import { money } from '../../../words/money.ts';
import { useApp } from '../../app-context.ts';
import { Figure } from '../../parts/figure.tsx';

/** What a week of work costs, and what is left where every uncertain figure leaves F5 the least. */
export function AlsoAsked(): JSX.Element {
  const { displayLater } = useApp();
  const left = useComputed(() => skepticalSaving(displayLater.displayed.value));
  const week = (line: 'usWeekly' | 'f5Weekly') => (
    <Figure line={line} text={useComputed(() => money(displayLater.displayed.value.headline[line]))} />
  );
  return (
    <dl class="facts">
      <div>
        <dt>Cash per week worked</dt>
        <dd>
          U.S. {week('usWeekly')}, F5 {week('f5Weekly')}
        </dd>
      </div>
      <div>
        <dt>{useComputed(() => `${left.value < 0 ? 'Extra cost' : 'Saved'} in skeptical view, all in`)}</dt>
        <dd>
          <Figure line="skeptical.savings" text={useComputed(() => money(Math.abs(left.value)))} />
        </dd>
      </div>
    </dl>
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

/** A figure: one with a formula opens it, one found by search leads to the list of all break-evens. */
function Value(props: { readonly fact: ReadonlySignal<BreakEvenFact | undefined> }): JSX.Element {
  const { asked } = useApp().visit;
  const line = useComputed(() => props.fact.value?.line).value;
  const text = useComputed(() => props.fact.value?.value ?? '');
  return line ? (
    <Figure line={line} text={text} />
  ) : (
    <button
      type="button"
      class="fig"
      onClick={() => {
        asked.value = 'breakEven';
      }}
    >
      {text}
    </button>
  );
}
