import type { LinkIssue } from '../link/index.ts';

/** What happened to one part of a link, in words. */
export function issueWords({ problem, path, given }: LinkIssue): string {
  const what = given === '' ? path : `${path === '' || path === given ? '' : `${path}: `}“${given}”`;
  switch (problem) {
    case 'not a link':
      return 'This is not a link of the calculator.';
    case 'newer version':
      return 'The link was made by a newer calculator than this one.';
    case 'unknown edition':
      return `The link was made on figures of ${given}, which are not here; the newest stand in.`;
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
