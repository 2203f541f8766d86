import type { EditionFigures } from '../edition/figures.ts';
import { canonicalChoices } from '../scenario/canonical.ts';
import type { Choices, PositionChoice } from '../scenario/choices.ts';
import type { Remarks } from '../scenario/review/remarks.ts';

/** How a link tells salaries that were typed: as they are, in steps of $5,000, or not at all. */
export const REDACTIONS = ['exact', 'rounded', 'none'] as const;
export type Redaction = (typeof REDACTIONS)[number];

const STEP = 5000;

/**
 * The choices as they are sent: salaries that were typed are rounded to $5,000 or left out, so that the market's pay
 * stands in. Nothing else in a scenario is about a person. A salary that equals the edition's own is public already.
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

/** What is said of salaries, told as the salaries themselves: without notes, and a salary put instead likewise. */
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
 * Marks a link's text, `x-rounded` or `x-none` before each scenario's check figure, so that the recipient is told. The check figure
 * is that of the redacted scenario: the one of the original could be tried out salary by salary.
 */
export function withRedactionMark(link: string, how: Redaction): string {
  return how === 'exact' ? link : link.replace(/(?<=[._~])k-/g, `x-${how}_k-`);
}
