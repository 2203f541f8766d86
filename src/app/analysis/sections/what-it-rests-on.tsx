import type { JSX } from 'preact';
import { Fold } from '../../parts/fold.tsx';
import { EvidenceSplit } from '../check/evidence-split.tsx';
import { Excluded } from '../check/excluded.tsx';
import { Method } from '../check/method.tsx';

/** Evidence behind the figures, what is left out and why, and the method. */
export function WhatItRestsOn(): JSX.Element {
  return (
    <>
      <EvidenceSplit />
      <Method />
      <p class="hint">Every underlined figure opens its formula, its inputs and their sources.</p>
      <Fold title="What is not included, and why">{() => <Excluded />}</Fold>
    </>
  );
}
