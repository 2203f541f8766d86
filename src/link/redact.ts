import type { EditionFigures } from '../edition/figures.ts';
import { canonicalChoices } from '../scenario/canonical.ts';
import type { Choices, PositionChoice } from '../scenario/choices.ts';
import type { Remarks } from '../scenario/review/remarks.ts';

/** Treatment of typed salaries in a link: exact, in steps of $5,000, or left out. */
export const REDACTIONS = ['exact', 'rounded', 'none'] as const;
export type Redaction = (typeof REDACTIONS)[number];

const STEP = 5000;

/**
 * The choices to send: typed salaries are rounded to $5,000, or left out so that market pay is used. Nothing
 * else in a scenario is about a person. A salary equal to the edition's own is already public.
 */
export function redact(choices: Choices, edition: EditionFigures, how: Redaction): Choices {
  if (how === 'exact') return choices;
  const canonical = canonicalChoices(edition, choices);
  return { ...canonical, positions: canonical.positions.map((position) => redacted(position, how)) };
}

function redacted(position: PositionChoice, how: Redaction): PositionChoice {
  const { baseSalary, ...rest } = position;
  if (baseSalary === undefined || how === 'none') return rest;
  return { ...position, baseSalary: rounded(baseSalary) };
}

/** Remarks on salaries, redacted like the salaries: without notes, and with the proposed salary rounded or left out. */
export function redactRemarks({ said, verdicts }: Remarks, how: Redaction): Remarks {
  if (how === 'exact') return { said, verdicts };
  return {
    said: told(said, how, (attribution) => ({ ...attribution, note: '' })),
    verdicts: told(verdicts, how, ({ instead }) => ({
      instead: instead === null ? null : rounded(instead),
      note: '',
    })),
  };
}

function told<T>(
  record: Readonly<Record<string, T>>,
  how: Redaction,
  redact: (entry: T) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, entry]) => {
      if (!key.endsWith('.baseSalary')) return [[key, entry] as const];
      return how === 'none' ? [] : [[key, redact(entry)] as const];
    }),
  );
}

function rounded(dollars: number): number {
  return Math.max(STEP, Math.round(dollars / STEP) * STEP);
}

/**
 * Marks a link's text with `x-rounded` or `x-none` before each scenario's check figure, so that the recipient knows.
 * The check figure is that of the redacted scenario: with the original one, somebody could find the salary by trial.
 */
export function withRedactionMark(link: string, how: Redaction): string {
  return how === 'exact' ? link : link.replace(/(?<=[._~])k-/g, `x-${how}_k-`);
}
