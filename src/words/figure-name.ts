import { STEP_NAMES } from '../model/names.ts';

/** Name of a figure, such as "U.S. hire: cash"; undefined if it has none. */
export function figureName(line: string): string | undefined {
  return line === 'skeptical.savings' ? SKEPTICAL : STEP_NAMES[line]?.label;
}

const SKEPTICAL = 'Saving in the skeptical view, delay and mis-hires counted';
