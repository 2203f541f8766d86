import type { EditionFigures } from '../../src/edition/figures.ts';
import type { OperatorConfig } from '../../src/operator/config.ts';
import { FIELDS, type Field, usualOf } from './fields.ts';
import { problemOf } from './problem-of.ts';

/** Typed text, check boxes and choices, by field name. */
export type Draft = Readonly<Record<string, string>>;

/** The usable part of a draft, and the problems with the rest. */
export interface Read {
  readonly attributes: Draft;
  readonly properties: Draft;
  readonly problems: Draft;
}

/**
 * Keeps usable values that differ from what is in force without them: the operator's file, or the default. Empty text
 * counts as absent, except for a checked box.
 */
export function readDraft(
  draft: Draft,
  edition: EditionFigures,
  framed: boolean,
  config: OperatorConfig = {},
): Read {
  const attributes: Record<string, string> = {};
  const properties: Record<string, string> = {};
  const problems: Record<string, string> = {};
  for (const field of FIELDS) {
    const { name, kind } = field;
    const text = draft[name]?.trim();
    if (text === undefined || (text === '' && kind !== 'tick') || !applies(field, draft, framed)) continue;
    const problem = problemOf(field, text, edition, framed);
    const value = kind === 'number' ? text.replace(/[$,\s]/g, '') : text;
    if (problem !== null) problems[name] = problem;
    else if (value !== usualOf(field, edition, config))
      (name.startsWith('--') ? properties : attributes)[name] = value;
  }
  return { attributes, properties, problems };
}

/** True if a field matters on this route, given the others. */
export function applies({ name, notInFrame }: Field, draft: Draft, framed: boolean): boolean {
  if (framed && notInFrame) return false;
  return !(draft['no-cta'] !== undefined && (name === 'cta-url' || name === 'cta-label'));
}
