import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { AnswerSection } from './answer/answer.tsx';
import { answerSentence } from './answer/words.ts';
import type { Calculator, Notice } from './calculator.ts';
import { Charts } from './charts/charts.tsx';
import { Inputs } from './inputs/inputs.tsx';
import { roleLabel, stateName } from '../session/selectors.ts';
import { Footer } from './share/footer.tsx';

/** The whole screen. In the document: answer, inputs, charts; wide screens put the inputs to the left. */
export function App({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { session, around } = calculator;
  const view = around.view.value;
  const waiting = useComputed(() => (session.waiting.value ? 'w waiting' : 'w'));
  const answered = session.answered.value;
  return (
    <div class={waiting} data-view={view} part="frame">
      <Notices calculator={calculator} />
      <div class="grid">
        {answered ? (
          <AnswerSection calculator={calculator} />
        ) : (
          <p class="answer pending">Loading the state’s pay figures…</p>
        )}
        <Inputs calculator={calculator} />
        {view !== 'compact' && answered && <Charts calculator={calculator} />}
      </div>
      <Footer calculator={calculator} />
      <Status calculator={calculator} />
    </div>
  );
}

function Notices({ calculator }: { readonly calculator: Calculator }): JSX.Element | null {
  const { around } = calculator;
  const notices = around.notices.value;
  if (notices.length === 0) return null;
  return (
    <div class="notices" role="status">
      {notices.map((notice: Notice) => (
        <div key={notice.text} class={`notice ${notice.kind}`}>
          <div>
            <p>{notice.text}</p>
            {notice.details && (
              <ul>
                {notice.details.map((detail) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            )}
          </div>
          <button type="button" class="quiet" onClick={() => around.dismiss(notice)}>
            Close
          </button>
        </div>
      ))}
    </div>
  );
}

/** One polite sentence, half a second after the figures settled; silent for the first answer. */
function Status({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { session, shown } = calculator;
  const said = useSignal('');
  useSignalEffect(() => {
    const answer = session.answer.value;
    const figures = shown.value;
    if (!session.changed.value && said.peek() === '') return;
    const timer = setTimeout(() => {
      said.value = answerSentence(answer, figures, {
        role: (id) => roleLabel(session.edition.peek(), id),
        state: (code) => stateName(session.edition.peek(), code),
      });
    }, 500);
    return () => clearTimeout(timer);
  });
  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      {said}
    </p>
  );
}
