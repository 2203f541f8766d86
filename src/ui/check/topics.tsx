import { AskNext } from './ask-next.tsx';
import { EvidenceSplit } from './evidence-split.tsx';
import { Excluded } from './excluded.tsx';
import { Method } from './method.tsx';
import type { Topic, TopicComponent } from './section.tsx';
import { SkepticalSteps } from './skeptical-steps.tsx';
import { TippingPoints } from './tipping-points.tsx';

/** What stands behind each door. */
export const TOPIC_COMPONENTS: Readonly<Record<Topic, TopicComponent>> = {
  tipping: TippingPoints,
  ask: AskNext,
  skeptical: SkepticalSteps,
  evidence: EvidenceSplit,
  excluded: Excluded,
  method: Method,
};
