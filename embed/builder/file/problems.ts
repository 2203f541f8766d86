import type { Fault } from '../../../src/operator/fault.ts';
import { SETTINGS } from './settings.ts';

/** Faults as sentences, by the path of the field that each is said beside; those that no field has are under `''`. */
export function problemsAt(
  faults: readonly Fault[],
  paths: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, string[]>();
  for (const fault of faults) {
    const at = fieldOf(fault.path, paths) ?? '';
    said.set(at, [...(said.get(at) ?? []), sentenceOf(fault)]);
  }
  return said;
}

/** The field with that path, or the first below it: a fault of `rates.band` is said at its low end. */
export function fieldOf(path: string, paths: readonly string[]): string | null {
  return paths.find((one) => one === path) ?? paths.find((one) => one.startsWith(`${path}.`)) ?? null;
}

/** A fault without its path: "“six” is not a number. Write dollars a week, 100 to 10,000." */
export function sentenceOf({ problem, fix }: Fault): string {
  const begun = /^(?:is|has|begins|offers|does|stands|lets)\b/.test(problem) ? `This ${problem}` : problem;
  return `${begun}. ${fix}${fix.endsWith('?') ? '' : '.'}`
    .replace(/, or remove the key/g, ', or leave it empty')
    .replace(KEY_IN_WORDS, (key, quoted = key) => LABELS.get(quoted) ?? key);
}

/** Keys that messages name, by what the form calls them. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['rates.band.low', labelOf('rates.band.low')],
  ['rates.band.high', labelOf('rates.band.high')],
  ['url', labelOf('button.url')],
  ['booking', labelOf('button.booking')],
  ['field', labelOf('button.field')],
  ['from', '“From”'],
  ['roles', '“Roles”'],
]);

const KEY_IN_WORDS = /rates\.band\.(?:low|high)|"(url|booking|field|from|roles)"/g;

function labelOf(path: string): string {
  return `“${SETTINGS.get(path)?.label}”`;
}
