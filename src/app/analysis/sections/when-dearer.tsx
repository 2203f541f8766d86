import type { JSX } from 'preact';
import { useApp } from '../../app-context.ts';
import { Fold } from '../../parts/fold.tsx';
import { BreakEvenPoints } from '../check/break-even-points.tsx';
import { SkepticalSteps } from '../check/skeptical-steps.tsx';
import { BreakEven, SkepticalFinding } from './break-even.tsx';

/** At which figures F5 is no longer cheaper, one at a time, and with every uncertain figure against it. */
export function WhenDearer(): JSX.Element {
  const { stage } = useApp();
  return (
    <>
      <SkepticalFinding />
      <BreakEven />
      {stage.presenting.value ? (
        <BreakEvenPoints />
      ) : (
        <Fold title="One figure at a time">{() => <BreakEvenPoints />}</Fold>
      )}
      <Fold title="The skeptical view, step by step">{() => <SkepticalSteps />}</Fold>
    </>
  );
}
