import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../build/vite-shared.ts';
import { skeptical } from '../../src/model/analysis/skeptical.ts';
import { calculate } from '../../src/model/calculate.ts';
import { type Choices, resolve } from '../../src/scenario/index.ts';
import { money } from '../../src/words/money.ts';
import { editionOf } from '../support/editions.ts';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const PAGES = [
  'README.md',
  'CHANGELOG.md',
  'data/README.md',
  'embed/README.md',
  'src/README.md',
  ...readdirSync(join(ROOT, 'docs')).map((file) => `docs/${file}`),
];

/** A heading as the end of an address, the way GitHub makes it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replace(/\s/g, '-');

it.each(PAGES)('links of %s lead to a file and a heading', (page) => {
  for (const [, target = ''] of read(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? page : join(dirname(page), path);
    expect(existsSync(join(ROOT, file)), `${page}: ${target}`).toBe(true);
    if (anchor === undefined) continue;
    const anchors = [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
    expect(anchors, `${page}: ${target}`).toContain(anchor);
  }
});

it('the README is one page and leads to every page of the docs', () => {
  const readme = read('README.md');
  expect(readme.split('\n').length).toBeLessThanOrEqual(121);
  for (const page of PAGES) if (page.startsWith('docs/')) expect(readme).toContain(`](${page})`);
});

it('reference cases in the docs are those of the edition that they name', () => {
  const page = read('docs/finance-and-method.md').replace(/\s+/g, ' ');
  const cases = /Reference cases on edition (\S+): .*?in the second\./.exec(page);
  const edition = editionOf(cases?.[1] ?? '');
  const scenarioOf = (choices: Choices) => resolve(edition, choices);
  const engineer = scenarioOf({ state: 'CA', positions: [{ role: 'ai-engineer' }] });
  const clerk = scenarioOf({ state: 'MS', positions: [{ role: 'data-entry' }] });
  const { us, f5, cash, full } = calculate(engineer);
  const left = [engineer, clerk].map((scenario) => skeptical(scenario).headline.full.savings);
  for (const words of [
    `costs ${money(us.cash)} in cash as a U.S. hire and ${money(f5.cash)} through F5`,
    `a cash saving of ${money(cash.savings)} and of ${money(full.savings)} with delay and mis-hires counted`,
    `at ${money(clerk.positions[0]?.weeklyRate ?? null)} a week saves ${money(calculate(clerk).cash.savings)} in cash`,
    `F5 costs ${money(-(left[0] ?? 0))} more in the first case, ${money(-(left[1] ?? 0))} more in the second`,
  ])
    expect(cases?.[0]).toContain(words);
});
