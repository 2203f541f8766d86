import type { JSX } from 'preact';
import { RangeChart } from '../pictures/range-chart.tsx';
import { Sensitivity } from '../pictures/sensitivity.tsx';

/** The figures that matter most, one at a time, and all uncertain figures at once. */
export function WhatCouldChange(): JSX.Element {
  return (
    <>
      <Sensitivity />
      <h4>The range of outcomes</h4>
      <RangeChart />
    </>
  );
}
