import type { LinkIssue, Redaction } from '../link/index.ts';
import type { Notice } from '../ui/notice.ts';

/** What a link's recipient is told of the salaries in it. */
export const SALARY_WORDS: Readonly<Record<Exclude<Redaction, 'exact'>, string>> = {
  rounded: 'The sender rounded the salaries typed into this link to steps of $5,000.',
  none: 'The sender left the salaries typed out of this link: the market’s pay stands in their place.',
};

/** What happened to a link as a whole, what was kept of it, and on which edition it stands now. */
export function linkWords(issues: readonly LinkIssue[], edition: string, details: readonly string[]): Notice {
  const [{ problem, given }] = issues as readonly [LinkIssue];
  if (problem === 'newer version')
    return {
      code: 'link-newer',
      text: 'The link was made by a newer calculator than this one, so nothing of it could be read. Reload the page, or ask for a new link.',
    };
  if (problem === 'not a link' || problem === 'not unpacked')
    return {
      code: 'link-damaged',
      text: 'The link could not be read: it was damaged or cut. What stood here before it stays.',
      details,
    };
  if (problem === 'newer model' && issues.length === 1)
    return {
      code: 'link-newer',
      text: 'The link was made with a newer version of the calculation than this page has. All of it was kept, but the results may not be those quoted: reload the page, or ask for them.',
    };
  if (problem === 'unknown edition' && issues.length === 1)
    return {
      code: 'edition-missing',
      text: `The link was made on the figures of ${given}, which could not be opened here. All of it was kept, on the figures of ${edition}: the results may not be those quoted.`,
    };
  return {
    code: 'link-damaged',
    text: 'The link was damaged or edited. What could not be used stands at its default; the rest was kept.',
    details,
  };
}

/** What happened to one part of a link, in words. */
export function issueWords({ problem, path, given }: LinkIssue): string {
  const what = given === '' ? path : `${path === '' || path === given ? '' : `${path}: `}“${given}”`;
  switch (problem) {
    case 'not a link':
      return 'This is not a link of the calculator.';
    case 'not unpacked':
      return 'The compressed link was cut or edited and cannot be unpacked.';
    case 'newer version':
      return 'The link was made by a newer calculator than this one.';
    case 'newer model':
      return 'The link was made with a newer version of the calculation than this one.';
    case 'unknown edition':
      return `The link was made on figures of ${given}, which could not be opened here; others stand in.`;
    case 'no check figure':
      return 'The link has lost its check figure, so its numbers cannot be confirmed.';
    case 'unknown':
      return `Not known here: ${what}.`;
    case 'missing':
      return 'The link holds no scenario.';
    case 'not a number':
      return `Not a number: ${what}.`;
    case 'too small':
    case 'too large':
      return `Out of bounds: ${what}.`;
    case 'not whole':
      return `Not a whole number: ${what}.`;
    case 'too many':
      return `More positions than there is room for: ${given}.`;
    default:
      return problem satisfies never;
  }
}
