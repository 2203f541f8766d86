import type { Notice } from '../app/notice.ts';
import type { EditionFigures } from '../edition/figures.ts';
import type { LinkIssue, Redaction } from '../link/index.ts';
import { isReplaced, type Read, replacedWords, unreadableWords } from './issue-words.ts';

/** Notices to a link's recipient about its salaries. */
export const SALARY_WORDS: Readonly<Record<Exclude<Redaction, 'exact'>, string>> = {
  rounded: 'The sender rounded the salaries typed into this link to steps of $5,000.',
  none: 'The sender left typed salaries out of this link: market pay is shown instead.',
};

/** A scenario read from a link, with its name if there are several. */
export interface Part extends Read {
  readonly title: string | null;
}

/** Notices about a link: its state as a whole, the parts that were kept, and the values used for the rest. */
export function linkWords(edition: EditionFigures, parts: readonly Part[], survived: boolean): Notice {
  const issues = once(parts.flatMap((part) => part.issues));
  const [{ problem, given }] = issues as readonly [LinkIssue];
  if (problem === 'newer version')
    return {
      code: 'link-newer',
      lead: 'This link was made by a newer calculator.',
      text: 'Nothing of it could be read: reload the page, or ask for a new link.',
    };
  if (problem === 'not a link' || problem === 'not unpacked')
    return {
      code: 'link-damaged',
      lead: 'This link could not be read.',
      text: 'It was damaged or cut, and the figures below do not come from it.',
    };
  if (problem === 'newer model' && issues.length === 1)
    return {
      code: 'link-newer',
      lead: 'This link was made with a newer version of the calculation.',
      text: 'All of it was read, but the results may not be those you were sent: reload the page, or ask for them.',
    };
  if (problem === 'unknown edition' && issues.length === 1)
    return {
      code: 'edition-missing',
      lead: `This link was made on the figures of ${given}, which could not be opened here.`,
      text: `All of it was read, on the figures of ${edition.id}: the results may not be those you were sent.`,
    };
  const details = detailsOf(edition, parts, issues);
  const code = 'link-damaged';
  const certain = issues.some(isReplaced);
  const sent = `These ${certain ? 'are not' : 'may not be'} the figures you were sent.`;
  if (!survived)
    return {
      code,
      lead: `Nothing in this link could be used. ${sent}`,
      text: 'It was damaged or edited; defaults were used instead.',
      details,
    };
  if (issues.every((issue) => issue.problem === 'no check figure'))
    return {
      code,
      lead: `This link was damaged or cut. ${sent}`,
      text: 'What is left of it could be read, but nothing confirms its figures any more.',
    };
  if (issues.every((issue) => issue.problem === 'cut off'))
    return {
      code,
      lead: 'This link was cut: it held more than this scenario.',
      text: 'Other scenarios, names or notes are missing. Ask for the link again.',
    };
  return {
    code,
    lead: `Part of this link could not be read. ${sent}`,
    text: 'It was damaged or edited; the rest of it was kept.',
    details,
  };
}

const MOST_DETAILS = 8;

function detailsOf(
  edition: EditionFigures,
  parts: readonly Part[],
  issues: readonly LinkIssue[],
): readonly string[] {
  const replaced = parts.flatMap((part) =>
    replacedWords(edition, part).map((words) => (part.title === null ? words : `${part.title}: ${words}`)),
  );
  const more = replaced.length - MOST_DETAILS;
  const lines = [
    ...replaced.slice(0, MOST_DETAILS),
    ...(more > 0 ? [`${more} more ${more === 1 ? 'value' : 'values'} like these`] : []),
    ...issues.flatMap(wholeWords),
    unreadableWords(issues),
  ];
  return lines.flatMap((line) => (line === null ? [] : [`${line}.`]));
}

/** Notices about the link itself, not about a part of it. */
function wholeWords({ problem, given }: LinkIssue): readonly string[] {
  if (problem === 'unknown edition')
    return [`The figures of ${given} could not be opened here; the newest are used`];
  if (problem === 'newer model') return ['It was made with a newer version of the calculation'];
  if (problem === 'cut off') return ['Other scenarios, names or notes that it had are missing'];
  return problem === 'no check figure' ? ['What confirms its figures is missing'] : [];
}

/** Every scenario of a link repeats the issues of the whole link, so each counts once. */
function once(issues: readonly LinkIssue[]): readonly LinkIssue[] {
  const told = new Set<string>();
  return issues.filter((issue) => {
    const words = `${issue.problem} ${issue.path} ${issue.given}`;
    return !told.has(words) && told.add(words);
  });
}
