import type { Results } from '../model/types.ts';
import { money } from '../words/money.ts';

/** What the cash saving contains and assumes; with the chance of mis-hires, the expected cash saving. */
export function cashNotes({ us, f5, cash }: Results): readonly string[] {
  const { coordination, setup } = f5.lines;
  const own = [coordination > 0 ? 'coordination' : '', setup > 0 ? 'interviews and onboarding' : ''];
  const named = own.filter((part) => part !== '').join(', ');
  const expected = cash.savings + us.lines.misHireCash - f5.lines.misHireCash;
  return [
    ...(named === '' ? [] : [`F5’s cash includes your own team’s time: ${named}.`]),
    `Cash assumes that nobody fails. With the chance of mis-hires on both sides, ${
      expected < 0
        ? `F5 is expected to cost ${money(-expected)} more in cash.`
        : `the expected cash saving is ${money(expected)}.`
    }`,
  ];
}
