import type { LineId } from '../model/lines.ts';
import { LINE_IDS } from '../model/lines.ts';
import { isIsoDate } from './check-rules.ts';
import type { Edition } from './types.ts';

/** A figure of a released edition that turned out wrong. The edition keeps it; links on it say so. */
export interface Erratum {
  /** The day it was published, an ISO date. */
  readonly published: string;
  readonly edition: string;
  /**
   * Where the figure stands: `assumptions.healthPerYear.default`, `federal.futa.rate`, `states.CA.suta.base`,
   * `roles.paralegal.wage.p50`, `rates.ai-engineer.default`, `rates.band.default`, `wages.15-1252.TX`.
   */
  readonly path: string;
  readonly was: number;
  readonly is: number;
  /** The results that it moves, by their ids. */
  readonly lines: readonly LineId[];
  /** The first edition that has it right; null while there is none. */
  readonly mendedIn: string | null;
  /** What was wrong, in one sentence for the reader. */
  readonly note: string;
}

/** Problems in plain words, the first word of each naming the entry; none means that the list may be published. */
export function checkErrata(errata: readonly Erratum[], editions: readonly Edition[]): string[] {
  return errata.flatMap((erratum, i) => problemsOf(erratum, editions).map((text) => `erratum ${i}: ${text}`));
}

function problemsOf(erratum: Erratum, editions: readonly Edition[]): string[] {
  const { published, edition: id, path, was, is, lines, mendedIn, note } = erratum;
  const edition = editions.find((candidate) => candidate.id === id);
  if (!edition) return [`no edition ${id}`];
  const problems: string[] = [];
  if (!isIsoDate(published)) problems.push(`${published} is not a date`);
  if (figureAt(edition, path) !== was) problems.push(`${path} of ${id} is not ${was}`);
  if (is === was || !Number.isFinite(is)) problems.push(`${is} corrects nothing`);
  if (lines.length === 0) problems.push('no lines');
  for (const line of lines) if (!LINE_IDS.includes(line)) problems.push(`no line ${line}`);
  const mended = editions.find((candidate) => candidate.id === mendedIn);
  if (mendedIn !== null && (!mended || mendedIn <= id))
    problems.push(`mended in ${mendedIn}, no later edition`);
  if (mended && figureAt(mended, path) === was) problems.push(`${path} of ${mendedIn} is still ${was}`);
  if (note.trim() === '') problems.push('no note');
  return problems;
}

/** The figure at a path of an edition; undefined where there is none. */
function figureAt(edition: Edition, path: string): unknown {
  const [file = '', key = '', ...rest] = path.split('.');
  const [last = 'default'] = rest.slice(-1);
  const field = (record: object | undefined, name: string) =>
    record === undefined ? undefined : (record as Record<string, unknown>)[name];
  const byId = (list: readonly { readonly id: string }[], id: string) => list.find((item) => item.id === id);
  switch (file) {
    case 'assumptions':
      return field(byId(edition.assumptions, key), last);
    case 'federal':
      return field(byId(edition.federal, key), last);
    case 'states': {
      const state = edition.states.find(({ code }) => code === key);
      return field(byId([...(state?.levies ?? []), ...(state?.optionalLevies ?? [])], rest[0] ?? ''), last);
    }
    case 'roles':
      return field(edition.roles.find(({ id }) => id === key)?.wage, last);
    case 'rates':
      return field(key === 'band' ? edition.rates.band : edition.rates.roles[key], last);
    case 'wages':
      return edition.wages.medianBySocAndState[key]?.[last];
    default:
      return undefined;
  }
}
