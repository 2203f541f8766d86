import { STEP_NAMES } from '../model/names.ts';

/** What a figure of the model is called, as "U.S. hire: cash"; undefined for one that the model does not name. */
export function figureName(line: string): string | undefined {
  return STEP_NAMES[line]?.label;
}
