import type { ComponentType } from 'preact';
import type { Topic } from '../../visit.ts';
import { AskNext } from './ask-next.tsx';
import { BreakEvenPoints } from './break-even-points.tsx';
import { Challenge } from './challenge.tsx';
import { Changed } from './changed.tsx';
import { EvidenceSplit } from './evidence-split.tsx';
import { Excluded } from './excluded.tsx';
import { Method } from './method.tsx';
import { SkepticalSteps } from './skeptical-steps.tsx';

/** Content of each topic. */
export const TOPIC_COMPONENTS: Readonly<Record<Topic, ComponentType>> = {
  breakEven: BreakEvenPoints,
  ask: AskNext,
  changed: Changed,
  challenge: Challenge,
  skeptical: SkepticalSteps,
  evidence: EvidenceSplit,
  excluded: Excluded,
  method: Method,
};
