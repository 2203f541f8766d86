import { describe, expect, it } from 'vitest';
import { openSpreadsheet, type Spreadsheet } from '../../../tests/spreadsheet/spreadsheet.ts';
import { anyChoices, fc } from '../../../tests/support/arbitraries.ts';
import { edition202611 } from '../../../tests/support/editions.ts';
import { REFERENCE, requestFor, TEAM } from '../../../tests/support/exports.ts';
import { skeptical } from '../../model/analysis/skeptical.ts';
import { uncertainInputs, withInput } from '../../model/analysis/uncertain.ts';
import { calculate } from '../../model/calculate.ts';
import { LINE_IDS } from '../../model/lines.ts';
import type { Scenario } from '../../model/types.ts';
import { type Choices, type Resolved, resolve } from '../../scenario/index.ts';
import { figuresTable } from '../tables/figures.ts';
import { allInputs } from './all-inputs.ts';
import { CASES, casedInputs, caseScenario } from './cases.ts';
import { definedName, yoursName } from './defined-name.ts';
import { workbook } from './workbook.ts';

const open = async (choices: Choices) => openSpreadsheet(await workbook(requestFor(choices)));

/** Every figure as the file's own formulas give it, against the model's. */
function expectFigures(sheet: Spreadsheet, scenario: Scenario): void {
  for (const { id, value: wanted } of figuresTable(calculate(scenario))) {
    const found = sheet.named(definedName(id));
    if (wanted === null) expect(found, id).toBe('');
    else expect(Math.abs(Number(found) - wanted), `${id}: ${found} for ${wanted}`).toBeLessThan(0.005);
  }
}

/** A big team takes a second to write and read: each file is opened once, figures as written first. */
const random = fc.sample(anyChoices, 20).map((choices, i) => {
  let sheet: Promise<Spreadsheet> | undefined;
  return {
    i,
    choices,
    opened: () => {
      sheet ??= open(choices);
      return sheet;
    },
  };
});

describe('the workbook, calculated from its cells alone', () => {
  it.each(random)('agrees with the model to a cent: random scenario $i', async ({ choices, opened }) => {
    const sheet = await opened();
    const scenario = resolve(edition202611, choices);
    expectFigures(sheet, scenario);
    expect(sheet.value('Check', 'B3')).toBe('agrees');
    const { cash, full } = calculate(scenario);
    const row = sheet.formulas.find(({ formula }) => formula.includes('"none"'))?.cell.slice(1);
    expect(sheet.value('Summary', `B${row}`)).toBe(cash.breakEvenMonth ?? 'none');
    expect(sheet.value('Summary', `C${row}`)).toBe(full.breakEvenMonth ?? 'none');
  });

  it.each(random)('follows changed inputs: random scenario $i', async ({ choices, opened }) => {
    const sheet = await opened();
    const scenario = resolve(edition202611, choices);
    const positions = scenario.positions.map((position, p) => ({
      ...position,
      headcount: position.headcount + 2,
      baseSalary: 61_000 + 9000 * p,
      weeklyRate: 555.5 + 10 * p,
    }));
    for (const [p, { headcount, baseSalary, weeklyRate }] of positions.entries()) {
      sheet.type(`yours_positions_${p}_headcount`, headcount);
      sheet.type(`yours_positions_${p}_baseSalary`, baseSalary);
      sheet.type(`yours_positions_${p}_weeklyRate`, weeklyRate);
    }
    const changed = { annualRaise: 0.07, usDaysToFill: 31.5, misHireProbability: 0.33, discountRate: 0.11 };
    for (const [id, value] of Object.entries(changed)) sheet.type(`yours_assumptions_${id}`, value);
    const assumptions = { ...scenario.assumptions, ...changed };
    expectFigures(sheet, { ...scenario, positions, assumptions });
    expect(sheet.value('Check', 'B3')).toBe('inputs changed since the export');
  });

  it('follows a position’s own assumption, and leaves the others alone', async () => {
    const sheet = await open(TEAM);
    const before = sheet.named('f5_cash');
    const scenario = resolve(edition202611, TEAM);
    sheet.type('yours_positions_1_assumptions_misHireProbability', 0.9);
    const positions = scenario.positions.map((position, p) =>
      p === 1 ? { ...position, assumptions: { ...position.assumptions, misHireProbability: 0.9 } } : position,
    );
    expectFigures(sheet, { ...scenario, positions });
    expect(sheet.named('f5_cash')).toBe(before);
  });

  it('follows a levy’s rate and base', async () => {
    const sheet = await open(TEAM);
    const scenario = resolve(edition202611, TEAM);
    sheet.type('yours_levies_suta_rate', 0.05);
    sheet.type('yours_levies_suta_base', 20_000);
    const levies = scenario.levies.map((levy) =>
      levy.id === 'suta' ? { ...levy, rate: 0.05, base: 20_000 } : levy,
    );
    expectFigures(sheet, { ...scenario, levies });
  });

  it('leaves a quotient by 0 blank, and what rests on it, where a program would show an error', async () => {
    const sheet = await open(REFERENCE);
    sheet.type('yours_positions_0_headcount', 0);
    for (const id of LINE_IDS) expect(['', 0], id).toContain(sheet.named(definedName(id)));
    expect(sheet.named('cash_roi')).toBe('');
    expect(sheet.named('breakEven_rateMultiple')).toBe('');
    expect(sheet.named('breakEven_output')).toBe('');
  });
});

/** The scenario with start months, as a plan has them. */
function withStarts(scenario: Resolved, starts: readonly number[]): Resolved {
  const positions = scenario.positions.map((position, p) => ({ ...position, startMonth: starts[p] ?? 0 }));
  return { ...scenario, positions };
}

describe('a start month', () => {
  it.each(random)('can be changed: random scenario $i', async ({ choices }) => {
    const sheet = await open(choices);
    const scenario = resolve(edition202611, choices);
    const starts = scenario.positions.map((_, p) => (5 * p + 2) % scenario.horizonMonths);
    starts.forEach((start, p) => {
      sheet.type(`yours_positions_${p}_startMonth`, start);
    });
    expectFigures(sheet, withStarts(scenario, starts));
    for (const [p, { us, f5, cash, full }] of calculate(withStarts(scenario, starts)).byPosition.entries()) {
      expect(Number(sheet.named(`byPosition_${p}_us_cash`))).toBeCloseTo(us.cash, 4);
      expect(Number(sheet.named(`byPosition_${p}_f5_full`))).toBeCloseTo(f5.full, 4);
      expect(Number(sheet.named(`byPosition_${p}_cash_savings`))).toBeCloseTo(cash.savings, 4);
      expect(Number(sheet.named(`byPosition_${p}_full_savings`))).toBeCloseTo(full.savings, 4);
    }
  });

  it('of the exported plan is where it can be changed, and can be taken back to 0', async () => {
    const scenario = withStarts(resolve(edition202611, TEAM), [0, 4, 11]);
    const sheet = await openSpreadsheet(await workbook(requestFor(TEAM, { scenario })));
    expectFigures(sheet, scenario);
    expect(sheet.value('Check', 'B3')).toBe('agrees');
    for (const p of [1, 2]) sheet.type(`yours_positions_${p}_startMonth`, 0);
    expectFigures(sheet, withStarts(scenario, [0, 0, 0]));
  });
});

describe('the plan', () => {
  it('has people and cash of both sides by month and by quarter, live', async () => {
    const scenario = withStarts(resolve(edition202611, TEAM), [0, 4, 11]);
    const sheet = await openSpreadsheet(await workbook(requestFor(TEAM, { scenario })));
    const rows = sheet.file.sheets.find(({ name }) => name === 'Plan')?.rows ?? [];
    const rowOf = (label: string) => rows.findIndex(([first]) => first === label) + 1;
    const month = (i: number) => rowOf('By month; people at its end') + i;
    const { us, f5 } = calculate(scenario);
    for (let i = 1; i <= 30; i++) {
      expect(Number(sheet.value('Plan', `D${month(i)}`))).toBeCloseTo(us.monthlyCash[i - 1] ?? Number.NaN, 6);
      expect(Number(sheet.value('Plan', `E${month(i)}`))).toBeCloseTo(f5.monthlyCash[i - 1] ?? Number.NaN, 6);
    }
    expect([1, 2, 5, 12, 30].map((i) => sheet.value('Plan', `C${month(i)}`))).toEqual([3, 3, 5, 6, 6]);
    const quarter = rowOf('Quarter 2: months 4 to 6');
    const sum = (months: readonly number[]) => months.slice(3, 6).reduce((a, b) => a + b, 0);
    expect(Number(sheet.value('Plan', `D${quarter}`))).toBeCloseTo(sum(us.monthlyCash), 6);
    expect(Number(sheet.value('Plan', `F${quarter}`))).toBeCloseTo(
      sum(us.monthlyCash) - sum(f5.monthlyCash),
      6,
    );
    expect(sheet.value('Plan', `C${quarter}`)).toBe(5);
    expect(Number(sheet.value('Plan', `F${rowOf('Total')}`))).toBeCloseTo(us.cash - f5.cash, 6);
    sheet.type('yours_positions_1_startMonth', 0);
    expect(sheet.value('Plan', `C${month(2)}`)).toBe(5);
  });
});

describe('the switch', () => {
  it.each([
    ['one role', REFERENCE],
    ['a team with typed values', TEAM],
  ] as const)('moves every uncertain input: %s', async (_, choices) => {
    const sheet = await open(choices);
    const scenario = resolve(edition202611, choices);
    const inputs = casedInputs(scenario, allInputs(requestFor(choices)));
    for (const [c, name] of CASES.entries()) {
      sheet.type('case_name', name);
      const meant = caseScenario(scenario, inputs, c);
      expectFigures(sheet, meant);
      expect(sheet.value('Check', 'B3'), name).toBe('agrees');
      expect(sheet.value('Summary', 'B6')).toBe(name);
    }
  });

  it('goes where the model says: the ends of all ranges, and the skeptical view', async () => {
    const sheet = await open(TEAM);
    const scenario = resolve(edition202611, TEAM);
    const savings = () => Number(sheet.named('full_savings'));
    sheet.type('case_name', 'Skeptical');
    expect(savings()).toBeCloseTo(skeptical(scenario).headline.full.savings, 4);
    const lowest = uncertainInputs(scenario).reduce(
      (moved, input) => withInput(moved, input, ({ low }) => low),
      scenario,
    );
    sheet.type('case_name', 'Low');
    for (const { id, rate } of scenario.levies) sheet.type(yoursName(`levies.${id}.rate`), rate);
    expect(savings()).toBeCloseTo(calculate(lowest).full.savings, 4);
  });

  it('gives way to what is typed, and the check says that inputs were changed', async () => {
    const sheet = await open(REFERENCE);
    sheet.type('yours_positions_0_weeklyRate', 750);
    for (const name of CASES) {
      sheet.type('case_name', name);
      expect(sheet.named('positions_0_weeklyRate')).toBe(750);
      expect(sheet.value('Check', 'B3'), name).toBe('inputs changed since the export');
    }
  });

  it('lets nobody pass off an overwritten formula as the export', async () => {
    const sheet = await open(REFERENCE);
    sheet.type('assumptions_misHireMonths', 5);
    expect(sheet.value('Check', 'B3')).toBe('inputs changed since the export');
    const other = await open(REFERENCE);
    other.type('us_basePay', 1);
    expect(other.value('Check', 'B3')).toBe('differs');
  });
});

describe('the table by role', () => {
  it('marks a role for which F5 costs more, in cash or all-in', async () => {
    const choices: Choices = {
      state: 'TX',
      positions: [{ role: 'ai-engineer' }, { role: 'data-entry', weeklyRate: 2500 }],
    };
    const sheet = await open(choices);
    const rows = sheet.file.sheets[0]?.rows ?? [];
    const at = rows.findIndex(([first]) => first === 'By role, over 12 months') + 2;
    expect(sheet.value('Summary', `A${at + 1}`)).toMatch(/^Role 2: /);
    expect([sheet.value('Summary', `H${at}`), sheet.value('Summary', `H${at + 1}`)]).toEqual([
      '',
      'F5 costs more',
    ]);
    expect(Number(sheet.value('Summary', `D${at + 2}`))).toBeCloseTo(Number(sheet.named('cash_savings')), 6);
    sheet.type('yours_positions_1_weeklyRate', 300);
    expect(sheet.value('Summary', `H${at + 1}`)).toBe('');
  });
});

describe('every computed cell', () => {
  it.each([
    ['of one position', REFERENCE],
    ['of a team', TEAM],
  ] as const)('%s holds a formula, and the value that it gives', async (_, choices) => {
    const sheet = await open(choices);
    expect(sheet.formulas.length).toBeGreaterThan(800);
    for (const { sheet: name, cell, cached, formula } of sheet.formulas) {
      const value = sheet.value(name, cell);
      if (typeof cached === 'number') {
        expect(Number.isFinite(cached)).toBe(true);
        const room = 1e-9 * Math.max(1, Math.abs(cached));
        expect(Math.abs(Number(value) - cached), `${name}!${cell} =${formula}`).toBeLessThanOrEqual(room);
      } else expect(cached ?? '', `${name}!${cell} =${formula}`).toBe(value);
    }
  });

  it('stands on every sheet, and on Summary, Plan and Calculation no other number does', async () => {
    const { file, formulas } = await open(TEAM);
    const withFormula = new Set(formulas.map(({ sheet, cell }) => `${sheet}!${cell}`));
    expect(new Set(formulas.map(({ sheet }) => sheet))).toEqual(
      new Set(['Summary', 'Plan', 'Inputs', 'Assumptions', 'Calculation', 'Monthly', 'Check']),
    );
    for (const { name, rows } of file.sheets.filter((sheet) =>
      ['Summary', 'Calculation'].includes(sheet.name),
    ))
      for (const [r, row] of rows.entries())
        for (const [c, value] of row.entries())
          if (typeof value === 'number')
            expect(withFormula).toContain(`${name}!${String.fromCharCode(65 + c)}${r + 1}`);
  });

  it('has a formula that spreadsheet programs take: at most 8,192 characters and 64 levels', async () => {
    const roles = edition202611.roles.slice(0, 12).map(({ id }) => id);
    const { formulas } = await open({
      state: 'NY',
      horizonMonths: 60,
      positions: roles.map((role, p) => ({
        role,
        assumptions: { usDaysToFill: 40 + p, rampMonths: 2 + p / 4 },
      })),
    });
    expect(Math.max(...formulas.map(({ formula }) => formula.length))).toBeLessThan(8192);
    expect(Math.max(...formulas.map(({ formula }) => nesting(formula)))).toBeLessThan(64);
  });
});

function nesting(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of formula) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
