import { useComputed } from '@preact/signals';
import { Fragment, type JSX } from 'preact';
import { GRADE_LABELS } from '../../../catalogue/grades.ts';
import { doubt, type ShownStep } from '../../../output/uncertainty.ts';
import { namesOf } from '../../../scenario/names-of.ts';
import { apportion } from '../../../words/apportion.ts';
import { curly } from '../../../words/curly.ts';
import { money } from '../../../words/money.ts';
import { signedMoney } from '../../../words/signed-money.ts';
import { measured } from '../../../words/units.ts';
import { useApp } from '../../app-context.ts';
import { TableBox } from '../../parts/table-box.tsx';
import { unbroken } from '../../parts/unbroken.tsx';
import { stepNote } from './step-notes.ts';

/** From the saving to the skeptical one: the amount that each uncertain figure takes off, in the catalog's order. */
export function SkepticalSteps(): JSX.Element {
  const { session } = useApp();
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
        Every input you did not set, at its default or at an end of its range, wherever F5 is left with the
        least. Each row builds on those above it; inputs that change nothing are left out.
      </p>
      <TableBox kind="cued">
        <table>
          <caption>From the all-in saving to the skeptical one</caption>
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col">Default → worst case</th>
              <th scope="col">Change in saving</th>
            </tr>
          </thead>
          <tbody>
            <tr class="total">
              <th scope="row">All-in saving, as entered</th>
              <td />
              <td>{money(saving)}</td>
            </tr>
            {steps.map(({ input, moves }, i) => (
              <Fragment key={input.label}>
                <tr>
                  <th scope="row">
                    {unbroken(curly(input.label))} <span class="under">{GRADE_LABELS[input.grade]}</span>
                  </th>
                  <td class="move">
                    {moves.map(({ from, to }) => (
                      <div key={from}>
                        {measured(from, input.unit)} →{' '}
                        <span class="unbroken">{measured(to, input.unit)}</span>
                      </div>
                    ))}
                  </td>
                  <td>{signedMoney(-(taken[i] ?? 0))}</td>
                </tr>
                <Note text={stepNote(steps[i] as ShownStep)} />
              </Fragment>
            ))}
            <tr class="total">
              <th scope="row">Saving in the skeptical view</th>
              <td />
              <td>{money(Math.round(left))}</td>
            </tr>
          </tbody>
        </table>
      </TableBox>
    </>
  );
}

function Note({ text }: { readonly text: string | null }): JSX.Element | null {
  if (text === null) return null;
  return (
    <tr class="note-row">
      <td colSpan={3}>{unbroken(text)}</td>
    </tr>
  );
}
