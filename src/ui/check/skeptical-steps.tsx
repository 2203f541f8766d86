import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { apportion } from '../../format/apportion.ts';
import { GRADE_LABELS } from '../../format/grades.ts';
import { money } from '../../format/money.ts';
import { quantity } from '../../format/units.ts';
import { namesOf } from '../../session/names.ts';
import { doubt } from '../../session/uncertainty.ts';
import type { Calculator } from '../calculator.ts';

/** From the saving to the skeptical one: what each uncertain figure takes off it, in the catalogue's order. */
export function SkepticalSteps({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { session } = calculator;
  const answer = session.answer.value;
  const { steps, left } = useComputed(() =>
    doubt(session.answer.value, namesOf(session.edition.value)),
  ).value;
  const saving = Math.round(answer.headline.full.savings);
  const taken = apportion(
    steps.map((step) => step.taken),
    saving - Math.round(left),
  );
  return (
    <>
      <p class="hint">
        Figures that nobody typed, one after another, each at whichever end of its range leaves F5 the least;
        figures that change nothing are left out.
      </p>
      <div class="table-box" tabIndex={0} role="group" aria-label="Table, scrolls sideways">
        <table>
          <caption>From the full saving to the skeptical one</caption>
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col">Full saving</th>
              <th scope="col">Default</th>
              <th scope="col">Taken at</th>
              <th scope="col">Evidence</th>
            </tr>
          </thead>
          <tbody>
            <tr class="total">
              <th scope="row">As entered</th>
              <td>{money(saving)}</td>
              <td />
              <td />
              <td />
            </tr>
            {steps.map(({ input, value }, i) => (
              <tr key={input.label}>
                <th scope="row">{input.label}</th>
                <td>{money(-(taken[i] ?? 0))}</td>
                <td>{quantity(input.default, input.unit)}</td>
                <td>{quantity(value, input.unit)}</td>
                <td>{GRADE_LABELS[input.grade]}</td>
              </tr>
            ))}
            <tr class="total">
              <th scope="row">Skeptical</th>
              <td>{money(Math.round(left))}</td>
              <td />
              <td />
              <td />
            </tr>
          </tbody>
        </table>
      </div>
    </>
  );
}
