import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { money } from '../../format/money.ts';
import { roleLabel, stateName } from '../../session/selectors.ts';
import type { Calculator } from '../calculator.ts';
import { Bars } from './bars.tsx';
import { answerSentence, breakEvenWords } from './words.ts';

/** The answer in words, the headline, a week of work, the two bars, and what would change the answer. */
export function AnswerSection({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { session, shown } = calculator;
  const { answer } = session;
  const sentence = useComputed(() =>
    answerSentence(answer.value, shown.value, {
      role: (id) => roleLabel(session.edition.value, id),
      state: (code) => stateName(session.edition.value, code),
    }),
  );
  const months = useComputed(() => answer.value.scenario.horizonMonths);
  const dearer = useComputed(() => shown.value.cashSaving < 0);
  const headline = useComputed(() => money(Math.abs(shown.value.cashSaving)));
  const caption = useComputed(() =>
    dearer.value ? `More cash with F5 in ${months} months` : `Cash saved with F5 in ${months} months`,
  );
  const fullCaption = useComputed(() =>
    shown.value.fullSaving < 0 ? 'Dearer, delay and mis-hire counted' : 'Saved, delay and mis-hire counted',
  );
  const perPerson = useComputed(() => {
    const { headcount, cash } = answer.value.results;
    if (headcount === 1) return '';
    const each = money(Math.abs(cash.savings) / headcount);
    return `${each} a person, ${headcount} people`;
  });

  return (
    <section class="answer" part="answer" aria-label="Answer">
      <p class="say">{sentence}</p>
      <div class="head">
        <div>
          <div class="cap">{caption}</div>
          <div class={useComputed(() => (dearer.value ? 'big dearer' : 'big'))} part="headline">
            {headline}
          </div>
          <div class="cap per-person">{perPerson}</div>
        </div>
        <div>
          <div class="cap">{fullCaption}</div>
          <div class="mid">{useComputed(() => money(Math.abs(shown.value.fullSaving)))}</div>
        </div>
        <div>
          <div class="cap">A week of work, all in</div>
          <div class="mid">
            {useComputed(() => money(answer.value.results.usWeekly))} <span class="vs">against</span>{' '}
            {useComputed(() => money(answer.value.results.f5Weekly))}
          </div>
        </div>
      </div>
      <Bars shown={shown} />
      <BreakEven calculator={calculator} />
    </section>
  );
}

function BreakEven({ calculator }: { readonly calculator: Calculator }): JSX.Element {
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
