import type { JSX } from 'preact';
import { CheckSection } from '../analysis/check/section.tsx';
import type { Calculator } from '../calculator.ts';
import { Charts } from '../charts/charts.tsx';
import { ScenarioBar } from '../desk/scenarios/bar.tsx';
import { BreakEven } from './answer/break-even.tsx';
import { Expired } from './answer/expired.tsx';
import { Status } from './status.tsx';

/** What stands below the answer: what would change it, and the charts. */
export function Details({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  return (
    <>
      <Expired calculator={calculator} />
      <ScenarioBar calculator={calculator} />
      <BreakEven calculator={calculator} />
      <Charts calculator={calculator} />
      <CheckSection calculator={calculator} />
      <Status calculator={calculator} />
    </>
  );
}
