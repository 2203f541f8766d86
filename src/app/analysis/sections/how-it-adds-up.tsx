import type { JSX } from 'preact';
import { useApp } from '../../app-context.ts';
import { Fold } from '../../parts/fold.tsx';
import { LinesTable } from '../pictures/tables.tsx';
import { Waterfall } from '../pictures/waterfall.tsx';
import { ByRole } from './by-role.tsx';
import { CashNotes } from './cash-notes.tsx';
import { WeekOfWork } from './week-of-work.tsx';

/** From the U.S. cost to F5's: by line, and for a team by role. */
export function HowItAddsUp(): JSX.Element {
  const { measure } = useApp().display;
  return (
    <>
      <Waterfall />
      <ByRole />
      {measure.value === 'cash' && <CashNotes />}
      <WeekOfWork />
      <Fold title="Line by line">{() => <LinesTable />}</Fold>
    </>
  );
}
