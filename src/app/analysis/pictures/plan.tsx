import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { SIDE_LABELS } from '../../../catalogue/sides.ts';
import { type Plan, type PlanSpan, planOf, spanLabel, startWords } from '../../../output/tables/plan.ts';
import { namesOf } from '../../../scenario/names-of.ts';
import { decimal, money } from '../../../words/money.ts';
import { useApp } from '../../app-context.ts';
import { Fold } from '../../parts/fold.tsx';
import { TableBox } from '../../parts/table-box.tsx';
import { Span } from './span.tsx';
import { Head } from './tables.tsx';

/** Who starts when, and people and cash of both sides: by quarter under the picture, by month on request. */
export function PlanChart(): JSX.Element {
  const { session, displayLater } = useApp();
  const { displayed, rounded } = displayLater;
  const plan = useComputed(() =>
    planOf(displayed.value.scenario, rounded.value, namesOf(session.edition.value)),
  ).value;
  const months = displayed.value.scenario.horizonMonths;
  return (
    <>
      <p class="finding">{sentence(plan)}</p>
      <Starts plan={plan} months={months} />
      <Spans caption="By quarter" spans={plan.quarters} />
      <p class="hint">
        People at work at the end of each span if everybody stays; cash within it, all roles.
      </p>
      <Fold title="By month">{() => <Spans caption="By month" spans={plan.months} />}</Fold>
    </>
  );
}

/** The first day of work of both sides, and the cash of the first quarter. */
function sentence({ starts, quarters }: Plan): string {
  const first = (side: 'us' | 'f5') => {
    const days = starts.flatMap(({ [side]: day }) => (day === null ? [] : [day]));
    return days.length === 0 ? 'does not start in this time' : `starts in ${startWords(Math.min(...days))}`;
  };
  const [quarter] = quarters;
  const cash = quarter
    ? ` The first quarter takes ${money(quarter.cash.us)} in cash as a U.S. hire and ${money(quarter.cash.f5)} with F5.`
    : '';
  return `The first U.S. hire ${first('us')}, the first F5 worker ${first('f5')}.${cash}`;
}

function Starts({ plan: { starts }, months }: { readonly plan: Plan; readonly months: number }): JSX.Element {
  return (
    <ol class="bars-list plan">
      {starts.map(({ label, people, decided, us, f5 }, p) => (
        <li key={p}>
          <span class="bars-label">
            {label}, {people === 1 ? '1 person' : `${decimal(people)} people`}
          </span>
          <span class="plan-tracks" aria-hidden="true">
            {(
              [
                ['us', us],
                ['f5', f5],
              ] as const
            ).map(([side, day]) => (
              <span key={side} class="bars-track">
                {day !== null && <Span class={side} from={day / months} to={1} />}
                <Span class="mark" from={decided / months} to={decided / months} />
              </span>
            ))}
          </span>
          <span class="bars-ends">
            <span>
              Decided: {decided === 0 ? 'now' : `after ${decided} ${decided === 1 ? 'month' : 'months'}`}
            </span>
            <span>U.S. hire from {startWords(us)}</span>
            <span>F5 from {startWords(f5)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

function Spans(props: { readonly caption: string; readonly spans: readonly PlanSpan[] }): JSX.Element {
  const { us, f5 } = SIDE_LABELS;
  return (
    <TableBox kind="long">
      <table class="numbered">
        <caption>{props.caption}</caption>
        <Head first="Months" columns={[`${us}, people`, `${f5}, people`, `${us}, cash`, `${f5}, cash`]} />
        <tbody>
          {props.spans.map((span) => (
            <tr key={span.from}>
              <th scope="row">{spanLabel(span)}</th>
              <td>{decimal(span.people.us)}</td>
              <td>{decimal(span.people.f5)}</td>
              <td>{money(span.cash.us)}</td>
              <td>{money(span.cash.f5)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
