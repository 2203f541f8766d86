import type { Edition } from '../../edition/types.ts';
import { EXCLUDED, GUARDS, type Limit } from '../../model/limits.ts';
import { type Resolved, resolve } from '../../scenario/index.ts';
import { quantity } from '../../words/units.ts';
import { escaped } from '../html.ts';
import { figureTables } from './figures.ts';
import { prose } from './prose.ts';
import { roleName } from './role-name.ts';
import { LINE_GROUPS, workedLines } from './worked-lines.ts';

/**
 * The complete methodology page of an edition: every line with its formula and a worked example, every figure with its
 * source, the limits. Generated from the model's definition and the edition's files, so that it cannot differ from them.
 */
export function methodologyPage(edition: Edition, version: string): string {
  const { state, role } = edition.defaults;
  const scenario = resolve(edition, { state, positions: [{ role }] });
  const title = 'How the F5 cost and ROI calculator counts';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="description" content="Every line with its formula and a worked example, every figure with its source, and the limits of the F5 cost and ROI calculator.">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="./methodology.css">
</head>
<body>
<header>
<h1>${title}</h1>
<p>Calculator ${escaped(version)}, data edition ${escaped(edition.id)}, compiled on ${prose(edition.compiled)}. Made from the
calculation itself: each formula below is the one that runs, each figure the one that is used.</p>
</header>
${contents()}
<main>
${example(edition, scenario)}
<h2 id="lines">Every line</h2>
<p>The formula in words, then with the values of the worked example. A step that several lines share is shown where it is
first needed. Times and shares are shown with two decimals, ratios with four; further digits are shown small behind
a result.</p>
${workedLines(edition, scenario)}
${figureTables(edition)}
${limits(edition)}
<a class="up" href="#contents">Contents</a>
</main>
</body>
</html>
`;
}

const CONTENTS: readonly (readonly [id: string, name: string])[] = [
  ['example', 'Worked example'],
  ['lines', 'Every line'],
  ['assumptions', 'Assumptions'],
  ['levies', 'Payroll levies'],
  ['rates', 'F5’s weekly rates'],
  ['roles', 'Base salaries'],
  ['sources', 'Sources'],
  ['limits', 'Limits'],
];

function contents(): string {
  const entries = CONTENTS.map(([id, name]) => {
    const parts = id === 'lines' ? LINE_GROUPS.map(entry) : [];
    return `<li><a href="#${id}">${name}</a>${parts.length === 0 ? '' : `<ul>${parts.join('')}</ul>`}</li>`;
  });
  return `<nav id="contents" aria-label="On this page"><p>On this page</p><ul>${entries.join('')}</ul></nav>`;
}

function entry([id, name]: readonly [string, string]): string {
  return `<li><a href="#${id}">${name}</a></li>`;
}

function example(edition: Edition, scenario: Resolved): string {
  const names = scenario.positions.map(({ role }) => roleName(edition, role));
  const state = edition.states.find(({ code }) => code === scenario.state)?.name ?? scenario.state;
  return `<h2 id="example">Worked example</h2>
<p>One ${escaped(names.join(', '))} in ${escaped(state)} over ${scenario.horizonMonths} months, everything at its default: a base
salary of ${quantity(scenario.positions[0]?.baseSalary ?? null, 'USD/year')} against a weekly rate of ${quantity(scenario.positions[0]?.weeklyRate ?? null, 'USD/week')}.</p>
<p>Each role is followed along two courses of events. In the good one the first person stays. In the bad one the first
person is a mis-hire, leaves, and is replaced by one who stays. Cash lines and lost work are those of the good course; the
mis-hire lines weigh the difference between the two with the chance that it happens. The three ledgers (cash, work that is not
done, mis-hire risk) are shown apart and added only where a total says so.</p>`;
}

function limits(edition: Edition): string {
  return `<h2 id="limits">Limits</h2>
<h3>What is not included, and why</h3>${notes(EXCLUDED)}
<h3>What is not counted twice</h3>${notes(GUARDS)}
<h3>Simplifications</h3>
<ul><li>A horizon year is taken as a tax year: each person’s wage caps restart with it.</li>
<li>Each person has wage caps of their own, as the law has it; a replacement starts at zero.</li>
<li>Recurring cost is spread over the months in proportion to the time worked in each.</li>
<li>“Break-even multiple of the weekly rate” leaves F5’s mis-hire risk at today’s rate. The break-evens under <i>Check it</i> let it
move with the rate and are found by search.</li></ul>
<h3>Not known when the figures were gathered</h3>
<ul>${edition.openQuestions.map((question) => `<li>${escaped(prose(question))}</li>`).join('')}</ul>`;
}

function notes(list: readonly Limit[]): string {
  return `<dl>${list.map(({ what, why }) => `<dt>${escaped(prose(what))}</dt><dd>${escaped(prose(why))}</dd>`).join('')}</dl>`;
}
