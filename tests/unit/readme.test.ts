/** The README quotes figures of the edition that it names; they stay true however many editions follow. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../build/vite-shared.ts';
import { skeptical } from '../../src/model/analysis/skeptical.ts';
import { calculate } from '../../src/model/calculate.ts';
import { type Choices, resolve } from '../../src/scenario/index.ts';
import { money } from '../../src/words/money.ts';
import { editionOf } from '../support/editions.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8').replace(/\s+/g, ' ');
const cases = /Reference cases on edition (\S+): .*?in the second\./.exec(readme);

it('its reference cases are those of the edition that it names', () => {
  const edition = editionOf(cases?.[1] ?? '');
  const scenarioOf = (choices: Choices) => resolve(edition, choices);
  const engineer = scenarioOf({ state: 'CA', positions: [{ role: 'ai-engineer', weeklyRate: 600 }] });
  const clerk = scenarioOf({ state: 'MS', positions: [{ role: 'data-entry', weeklyRate: 790 }] });
  const { us, f5, cash, full } = calculate(engineer);
  const left = [engineer, clerk].map((scenario) => skeptical(scenario).headline.full.savings);
  for (const words of [
    `costs ${money(us.cash)} in cash as a U.S. hire and ${money(f5.cash)} through F5`,
    `a cash saving of ${money(cash.savings)} and of ${money(full.savings)} with delay and mis-hires counted`,
    `at $790 a week saves ${money(calculate(clerk).cash.savings)} in cash`,
    `${money(left[0] ?? null)} in the first case, ${money(-(left[1] ?? 0))} more for F5 in the second`,
  ])
    expect(cases?.[0]).toContain(words);
});
