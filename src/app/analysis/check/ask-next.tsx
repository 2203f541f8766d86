import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { QUESTIONS } from '../../../catalogue/parts/questions.ts';
import type { Address } from '../../../model/address.ts';
import { valueAt } from '../../../model/value-at.ts';
import { type ShownSwing, swings } from '../../../output/uncertainty.ts';
import { choiceAt } from '../../../scenario/edits.ts';
import { FIELDS } from '../../../scenario/index.ts';
import { namesOf } from '../../../scenario/names-of.ts';
import { money } from '../../../words/money.ts';
import { measured, unitWords } from '../../../words/units.ts';
import { useApp } from '../../app-context.ts';
import { setNumber } from '../../editing.ts';
import { NumberBox } from '../../parts/number-box.tsx';
import { useId } from '../../parts/use-id.ts';

/** Number of questions, as many as fit in one call. */
const MOST = 7;

/** Inputs still at their default, the largest swing first: each with the question that settles it, answered in place. */
export function AskNext(): JSX.Element {
  const { session } = useApp();
  const open = useComputed(() =>
    swings(session.answer.value, namesOf(session.edition.value)).filter(
      ({ atLow, atHigh }) => Math.round(atLow) !== Math.round(atHigh),
    ),
  );
  /** The list as it was when somebody began to answer: nothing leaves it or moves until the keyboard does. */
  const held = useSignal<readonly ShownSwing[] | null>(null);
  const shown = held.value ?? open.value.slice(0, MOST);
  if (shown.length === 0) return <p>Everything that matters has been answered.</p>;
  const count = open.value.length;
  const hold = () => {
    held.value ??= shown;
  };
  const release = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!(currentTarget as Element).contains(relatedTarget as Node | null)) held.value = null;
  };
  return (
    <>
      <p class="hint">
        {count === 0 ? 'No figure is' : count === 1 ? '1 figure is' : `${count} figures are`} still at the
        default. Ask in this order: the first answer moves the all-in saving most.
      </p>
      <ol class="questions" onFocusIn={hold} onFocusOut={release}>
        {shown.map((one) => (
          <Question key={`${one.input.key} ${one.input.position}`} {...one} />
        ))}
      </ol>
    </>
  );
}

function Question({ input, atLow, atHigh }: ShownSwing): JSX.Element {
  const { session } = useApp();
  const at: Address =
    input.key === 'weeklyRate' || input.key === 'baseSalary'
      ? { of: 'position', position: input.position ?? 0, key: input.key }
      : { of: 'assumption', id: input.key, position: null };
  const id = useId();
  const answered = useComputed(() => choiceAt(session.choices.value, at) !== undefined);
  return (
    <li>
      <div class="question">
        <label for={id}>{QUESTIONS[input.key]}</label>
        <span class="hint">
          {input.label}
          {answered.value
            ? `: answered, was ${measured(input.default, input.unit)}`
            : ` swings the saving by ${money(Math.abs(Math.round(atHigh) - Math.round(atLow)))}`}
        </span>
      </div>
      <NumberBox
        label={input.label}
        field={FIELDS[input.key]}
        id={id}
        usual={input}
        value={useComputed(() => valueAt(session.answer.value.scenario, at))}
        after={unitWords(input.unit)}
        onValue={(value) => setNumber(session, at, value)}
        onEndEdit={session.actions.endEdit}
      />
    </li>
  );
}
