import { NAMES } from '../../catalogue/fields.ts';
import { gradeLabel } from '../../catalogue/grades.ts';
import type { Evidence } from '../../edition/types.ts';
import { escaped } from '../html.ts';
import { prose } from './prose.ts';

/** Evidence that most rows of a table share, given once above it. */
export interface Shared {
  readonly grade: Evidence['grade'];
  readonly secondHand?: true;
  readonly period: string;
  readonly validThrough: string | null;
}

export function sharedBy(facts: readonly Evidence[]): Shared {
  const kind = JSON.parse(
    mostCommon(facts.map(({ grade, secondHand }) => JSON.stringify({ grade, secondHand }))),
  ) as Pick<Shared, 'grade' | 'secondHand'>;
  return {
    ...kind,
    period: mostCommon(facts.map(({ period }) => period)),
    validThrough: mostCommon(facts.map(({ validThrough }) => validThrough ?? null)),
  };
}

function mostCommon<T>(values: readonly T[]): T {
  const count = (value: T) => values.filter((other) => other === value).length;
  return values.reduce((best, value) => (count(value) > count(best) ? value : best));
}

/** Shared evidence as a sentence: "Law, 2026, in force through December 31, 2026, unless a row says otherwise." */
export function sharedWords(shared: Shared, facts: readonly Evidence[]): string {
  const { period, validThrough } = shared;
  const until = validThrough === null ? '' : `, in force through ${prose(validThrough)}`;
  const differ = facts.some((fact) => exceptions(shared, fact).length > 0);
  return `${gradeWords(shared)}, ${escaped(prose(period))}${until}${differ ? ', unless a row says otherwise' : ''}.`;
}

/** Evidence of a row that differs from the shared one. */
export function exceptions(shared: Shared, evidence: Evidence): readonly string[] {
  const { period, validThrough } = evidence;
  return [
    ...(gradeWords(evidence) === gradeWords(shared) ? [] : [gradeWords(evidence)]),
    ...(period === shared.period ? [] : [escaped(upperFirst(prose(period)))]),
    ...(validThrough && validThrough !== shared.validThrough
      ? [`In force through ${escaped(prose(validThrough))}`]
      : []),
  ];
}

export function gradeWords({ grade, secondHand }: Pick<Evidence, 'grade' | 'secondHand'>): string {
  return escaped(prose(gradeLabel(grade, secondHand ? { secondHand } : null)));
}

/** A note for readers: names of data files become names on the page. */
export function noteWords(note: string | undefined): string {
  const named = (note ?? '').replace(/\b[a-z]+[A-Z]\w*\b/g, (word) => {
    const name = NAMES[word as keyof typeof NAMES];
    return name ? `“${name.label}”` : word;
  });
  return escaped(prose(named));
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
