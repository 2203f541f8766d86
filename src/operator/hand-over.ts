import type { EditionFigures } from '../edition/figures.ts';
import { encode, type Redaction, redact, withRedactionMark } from '../link/index.ts';
import { headline } from '../model/headline.ts';
import type { Choices } from '../scenario/choices.ts';
import { resolve } from '../scenario/index.ts';
import { namesOf } from '../scenario/names-of.ts';
import { finding } from '../words/finding.ts';
import { money } from '../words/money.ts';
import { roundedFigures } from '../words/rounded-figures.ts';

/**
 * The scenario on screen as a link's text and one line, for an address that somebody else reads. Names, client and notes
 * are no part of it. Typed salaries are as the visitor chose to share them; null, where the visitor has not been shown
 * the choice, leaves them out. The line is of the same scenario as the link, since a salary could be worked out from the
 * saving. `edition` is the one on screen, with the pay of the scenario's roles. Throws what `resolve` throws.
 */
export function handOver(
  edition: EditionFigures,
  given: Choices,
  share: Redaction | null,
): { readonly text: string; readonly summary: string } {
  const how = share ?? 'none';
  const choices = redact(given, edition, how);
  const resolved = resolve(edition, choices);
  const savings = headline(resolved);
  const { us, f5, cashSaving } = roundedFigures(savings);
  const names = namesOf(edition);
  const place = names.state(resolved.state);
  return {
    text: withRedactionMark(encode(edition, choices, savings), how),
    summary: `${finding(resolved, cashSaving, names)}: ${money(us.cash)} as a U.S. hire in ${place}, ${money(f5.cash)} with F5.`,
  };
}
