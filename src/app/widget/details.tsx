import type { JSX } from 'preact';
import { CheckSection } from '../analysis/check/section.tsx';
import { Charts } from '../charts/charts.tsx';
import { ScenarioBar } from '../desk/scenarios/bar.tsx';
import { AlsoAsked, BreakEven } from './answer/break-even.tsx';
import { ByRole } from './answer/by-role.tsx';
import { CashNotes } from './answer/cash-notes.tsx';
import { Expired } from './answer/expired.tsx';
import { Status } from './status.tsx';

/** The part below the answer: break-evens and charts. */
export function Details(): JSX.Element {
  return (
    <>
      <Expired />
      <ScenarioBar />
      <BreakEven />
      <AlsoAsked />
      <CashNotes />
      <ByRole />
      <Charts />
      <CheckSection />
      <Status />
    </>
  );
}
