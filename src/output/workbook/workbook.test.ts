import { describe, expect, it } from 'vitest';
import { openSpreadsheet, type Spreadsheet } from '../../../tests/spreadsheet/spreadsheet.ts';
import { anyChoices, fc } from '../../../tests/support/arbitraries.ts';
import { edition202611 } from '../../../tests/support/editions.ts';
import { REFERENCE, requestFor, TEAM } from '../../../tests/support/exports.ts';
import { calculate } from '../../model/calculate.ts';
import { LINE_IDS } from '../../model/lines.ts';
import type { Scenario } from '../../model/types.ts';
import { type Choices, resolve } from '../../scenario/index.ts';
import { figuresTable } from '../tables/figures.ts';
import { definedName } from './defined-name.ts';
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
    expect(sheet.value('Check', 'B3')).toBe('OK');
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
      sheet.type(`positions_${p}_headcount`, headcount);
      sheet.type(`positions_${p}_baseSalary`, baseSalary);
      sheet.type(`positions_${p}_weeklyRate`, weeklyRate);
    }
    const changed = { annualRaise: 0.07, usDaysToFill: 31.5, misHireProbability: 0.33, discountRate: 0.11 };
    for (const [id, value] of Object.entries(changed)) sheet.type(`assumptions_${id}`, value);
    const assumptions = { ...scenario.assumptions, ...changed };
    expectFigures(sheet, { ...scenario, positions, assumptions });
    expect(sheet.value('Check', 'B3')).toBe('differs');
  });

  it('follows a position’s own assumption, and leaves the others alone', async () => {
    const sheet = await open(TEAM);
    const before = sheet.named('f5_cash');
    const scenario = resolve(edition202611, TEAM);
    sheet.type('positions_1_assumptions_misHireProbability', 0.9);
    const positions = scenario.positions.map((position, p) =>
      p === 1 ? { ...position, assumptions: { ...position.assumptions, misHireProbability: 0.9 } } : position,
    );
    expectFigures(sheet, { ...scenario, positions });
    expect(sheet.named('f5_cash')).toBe(before);
  });

  it('follows a levy’s rate and base', async () => {
    const sheet = await open(TEAM);
    const scenario = resolve(edition202611, TEAM);
    sheet.type('levies_suta_rate', 0.05);
    sheet.type('levies_suta_base', 20_000);
    const levies = scenario.levies.map((levy) =>
      levy.id === 'suta' ? { ...levy, rate: 0.05, base: 20_000 } : levy,
    );
    expectFigures(sheet, { ...scenario, levies });
  });

  it('leaves a quotient by 0 blank, and what rests on it, where a program would show an error', async () => {
    const sheet = await open(REFERENCE);
    sheet.type('positions_0_headcount', 0);
    for (const id of LINE_IDS) expect(['', 0], id).toContain(sheet.named(definedName(id)));
    expect(sheet.named('cash_roi')).toBe('');
    expect(sheet.named('breakEven_rateMultiple')).toBe('');
    expect(sheet.named('breakEven_output')).toBe('');
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

  it('stands on Summary, Calculation, Monthly or Check, where no other number stands', async () => {
    const { file, formulas } = await open(TEAM);
    const withFormula = new Set(formulas.map(({ sheet, cell }) => `${sheet}!${cell}`));
    expect(new Set(formulas.map(({ sheet }) => sheet))).toEqual(
      new Set(['Summary', 'Calculation', 'Monthly', 'Check']),
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
