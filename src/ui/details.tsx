import type { JSX } from 'preact';
import { BreakEven } from './answer/break-even.tsx';
import type { Calculator } from './calculator.ts';
import { Charts } from './charts/charts.tsx';
import { Status } from './status.tsx';

/** What stands below the answer: what would change it, and the charts. */
export function Details({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  return (
    <>
      <BreakEven calculator={calculator} />
      <Charts calculator={calculator} />
      <Status calculator={calculator} />
    </>
  );
}
