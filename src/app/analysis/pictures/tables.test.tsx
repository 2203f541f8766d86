/** One figure, one number: what the screen shows under an id is what print-out, CSV and workbook hold. */

import { signal } from '@preact/signals';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { anyChoices, fc } from '../../../../tests/support/arbitraries.ts';
import { requestFor } from '../../../../tests/support/exports.ts';
import { csv } from '../../../output/csv.ts';
import { describePaper } from '../../../output/paper/describe.ts';
import { linesTable } from '../../../output/tables/lines.ts';
import { definedName } from '../../../output/workbook/defined-name.ts';
import { draftWorkbook } from '../../../output/workbook/workbook.ts';
import { type Evaluation, evaluate } from '../../../scenario/evaluation.ts';
import { resultsOf } from '../../../scenario/results-of.ts';
import { money } from '../../../words/money.ts';
import { roundedFigures } from '../../../words/rounded-figures.ts';
import { AppContext } from '../../app-context.ts';
import { withRounded } from '../../display.ts';
import { LinesTable, RunningTable } from './tables.tsx';

afterEach(cleanup);

/** Figures on screen by their ids, as text. */
function onScreen(seen: Evaluation): ReadonlyMap<string, string> {
  const { container } = render(
    <AppContext.Provider value={{ displayLater: withRounded(signal(seen)) }}>
      <LinesTable />
      <RunningTable lens="cash" band={null} />
      <RunningTable lens="full" band={null} />
    </AppContext.Provider>,
  );
  const buttons = [...container.querySelectorAll<HTMLElement>('[data-line]')];
  return new Map(buttons.map((button) => [button.dataset.line ?? '', button.textContent ?? '']));
}

const scenarios = fc.sample(anyChoices, 6).map((choices, i) => {
  const request = requestFor(choices);
  return { i, request, seen: evaluate(choices, request.scenario) };
});

describe.each(scenarios)('random scenario $i', ({ request, seen }) => {
  it('has on screen what is printed', () => {
    const screen = onScreen(seen);
    const [paper] = describePaper(request).papers;
    if (!paper) throw new Error('nothing printed');
    const { appendix } = paper;
    const tableOf = (title: string) => appendix.find(({ heading }) => heading === title)?.tables[0];
    const rows = linesTable(resultsOf(seen.scenario), roundedFigures(seen.headline)).filter(
      ({ kind, us, f5 }) => kind === 'total' || us?.whole || f5?.whole,
    );
    expect(tableOf('Cost by line')?.rows.map(({ cells }) => cells.slice(1))).toEqual(
      rows.map(({ us, f5, difference }) =>
        [us, f5, difference].map((cell) => (cell ? screen.get(cell.id) : '')),
      ),
    );
    expect(
      tableOf('Month by month')?.rows.map(({ cells: [month, , , ...toDate] }) => [month, ...toDate]),
    ).toEqual(
      resultsOf(seen.scenario).us.monthlyCash.map((_, i) => [
        String(i + 1),
        ...['us.cashToMonth', 'f5.cashToMonth', 'cash.savingsToMonth'].map((id) =>
          screen.get(`${id}.${i + 1}`),
        ),
      ]),
    );
  });

  it('has in CSV and workbook the exact figures of those on screen', () => {
    const screen = onScreen(seen);
    const exact = new Map<string, number>();
    for (const line of csv(request).split('\r\n')) {
      const [section, id, , , us = '', f5 = ''] = line.split(',');
      if (section !== 'line') continue;
      if (us !== '') exact.set(`us.${id}`, Number(us));
      if (f5 !== '') exact.set(`f5.${id}`, Number(f5));
    }
    const [summary] = draftWorkbook(request).drafts;
    const live = new Map(
      summary?.cells.flatMap(({ cell }) => (cell.kind === 'formula' ? [[cell.formula, cell.value]] : [])),
    );
    expect(exact.size).toBe(27);
    for (const [id, dollars] of exact) {
      expect(live.get(definedName(id)), id).toBeCloseTo(dollars, 4);
      const near = [-1, 0, 1].map((off) => money(Math.round(dollars) + off));
      expect(near, id).toContain(screen.get(id));
    }
  });
});
