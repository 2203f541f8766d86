import type { JSX } from 'preact';
import { Fold } from '../../parts/fold.tsx';
import { BreakEvenPoints } from '../check/break-even-points.tsx';
import { SkepticalSteps } from '../check/skeptical-steps.tsx';
import { BreakEven, SkepticalFinding } from './break-even.tsx';

/** At which figures F5 is no longer cheaper, one at a time, and with every uncertain figure against it. */
export function WhenDearer(): JSX.Element {
  return (
    <>
      <SkepticalFinding />
      <BreakEven />
      <BreakEvenPoints />
      <Fold title="The skeptical view, step by step">{() => <SkepticalSteps />}</Fold>
    </>
  );
}
