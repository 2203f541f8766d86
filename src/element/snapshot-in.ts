import { SNAPSHOT } from '../output/snapshot-mark.ts';

/** The answer without script that stands in a calculator, or in the place that the loader filled with one. */
export function snapshotIn(host: Element): Element | null {
  return (host.closest('[data-f5-roi]') ?? host).querySelector(`[${SNAPSHOT}]`);
}
