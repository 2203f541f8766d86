import type { Results } from '../model/types.ts';
import { money } from '../words/money.ts';

/**
 * What the cash saving contains and assumes: coordination is the team's own hours, and nobody fails; with the chance of
 * mis-hires, the expected cash saving.
 */
export function cashNotes({ us, f5, cash }: Results): readonly string[] {
  const own = f5.lines.coordination + f5.lines.setup;
  const expected = cash.savings + us.lines.misHireCash - f5.lines.misHireCash;
  return [
    ...(own > 0
      ? [
          `Cash through F5 holds ${money(own)} of your own team’s time and training: coordination ${money(f5.lines.coordination)}, interviews and onboarding ${money(f5.lines.setup)}.`,
        ]
      : []),
    expected < 0
      ? `Cash assumes that nobody fails. With the chance of mis-hires on both sides, F5 is expected to cost ${money(-expected)} more in cash.`
      : `Cash assumes that nobody fails. With the chance of mis-hires on both sides, the expected cash saving is ${money(expected)}.`,
  ];
}
