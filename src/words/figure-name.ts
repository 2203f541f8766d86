import { STEP_NAMES } from '../model/names.ts';

/** What a figure is called, as "U.S. hire: cash"; undefined for one that nobody names. */
export function figureName(line: string): string | undefined {
  return line === 'skeptical.savings' ? SKEPTICAL : STEP_NAMES[line]?.label;
}

const SKEPTICAL = 'Saving in the skeptical view, delay and mis-hires counted';
