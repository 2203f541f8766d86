import { type Cell, readXlsx, type WriteOptions, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import {
  hasLibreOffice,
  hasPageCount,
  printedPages,
  savedByLibreOffice,
} from '../../../tests/spreadsheet/libre-office.ts';
import { edition202611 } from '../../../tests/support/editions.ts';
import { REFERENCE, REMARKED, REMARKS, requestFor, TEAM } from '../../../tests/support/exports.ts';
import { addressText } from '../../model/address.ts';
import { calculate } from '../../model/calculate.ts';
import type { Scenario } from '../../model/types.ts';
import { type Choices, type Resolved, resolve } from '../../scenario/index.ts';
import type { ExportRequest } from '../request.ts';
import { figuresTable } from '../tables/figures.ts';
import { allInputs } from './all-inputs.ts';
import { CASES, casedInputs, caseScenario } from './cases.ts';
import { definedName, yoursName } from './defined-name.ts';
import { draftWorkbook } from './workbook.ts';
import { xlsxOptions } from './xlsx.ts';

const there = hasLibreOffice();

const TWELVE: Choices = {
  state: 'NY',
  positions: edition202611.roles.slice(0, 12).map(({ id }) => ({ role: id })),
};
const DEARER: Choices = { state: 'TX', positions: [{ role: 'data-entry', weeklyRate: 2400, headcount: 3 }] };
/** Every assumption in the upper part of its range. */
const CHANGED: Choices = {
  ...REFERENCE,
  horizonMonths: 27,
  assumptions: Object.fromEntries(
    edition202611.assumptions.map(({ id, low, high }) => [id, low + 0.7 * (high - low)]),
  ),
};

function withStarts(choices: Choices): Resolved {
  const scenario = resolve(edition202611, choices);
  const positions = scenario.positions.map((position, p) => ({ ...position, startMonth: 4 * p + 1 }));
  return { ...scenario, positions };
}

const WORKBOOKS: readonly (readonly [string, ExportRequest])[] = [
  ['the reference', requestFor(REFERENCE)],
  ['twelve roles', requestFor(TWELVE)],
  ['F5 dearer', requestFor(DEARER)],
  ['all assumptions changed', requestFor(CHANGED)],
  ['a reply', requestFor(REMARKED, { remarks: REMARKS })],
  ['a plan with start months', requestFor(TEAM, { scenario: withStarts(TEAM) })],
];

/** A file whose formulas have no values yet, so that the program has to calculate them. */
async function withoutValues(
  request: ExportRequest,
  typed: Readonly<Record<string, number | string>>,
): Promise<Uint8Array> {
  const { drafts, names } = draftWorkbook(request);
  const options: WriteOptions = xlsxOptions(request, drafts, names);
  const nameAt = new Map(names.map(({ name, range }) => [range, name]));
  for (const sheet of options.sheets)
    for (const [at, cell] of sheet.cells ?? []) {
      const { formulaResult: _value, ...bare } = cell;
      const [r = 0, c = 0] = at.split(',').map(Number);
      const value = typed[nameAt.get(`${sheet.name}!$${String.fromCharCode(65 + c)}$${r + 1}`) ?? ''];
      const type = typeof value === 'number' ? 'number' : 'string';
      sheet.cells?.set(at, value === undefined ? bare : { ...bare, type, value });
    }
  return writeXlsx(options);
}

interface Saved {
  named(name: string): Cell['value'] | undefined;
  overall: Cell['value'] | undefined;
}

async function read(bytes: Uint8Array): Promise<Saved> {
  const { sheets, namedRanges } = await readXlsx(bytes);
  const rows = (name: string) => sheets.find((one) => one.name === name)?.rows ?? [];
  return {
    named: (name) => {
      const range = namedRanges?.find((named) => named.name === name)?.range ?? '';
      const [, sheet = '', column = 'A', row] = /^(\w+)!\$([A-Z])\$(\d+)$/.exec(range) ?? [];
      return rows(sheet)[Number(row) - 1]?.[column.charCodeAt(0) - 65];
    },
    overall: rows('Check')[2]?.[1],
  };
}

function expectFigures({ named }: Saved, scenario: Scenario): void {
  const results = calculate(scenario);
  for (const { id, value } of figuresTable(results)) {
    const found = named(definedName(id));
    if (value === null) expect(found ?? '', id).toBe('');
    else expect(Math.abs(Number(found) - value), `${id}: ${found} for ${value}`).toBeLessThan(0.005);
  }
  results.byPosition.forEach(({ cash, full }, p) => {
    expect(Math.abs(Number(named(`byPosition_${p}_cash_savings`)) - cash.savings)).toBeLessThan(0.005);
    expect(Math.abs(Number(named(`byPosition_${p}_full_savings`)) - full.savings)).toBeLessThan(0.005);
  });
}

/** Other people, start months, salaries and rates, and two other assumptions. */
function changed(scenario: Resolved): { scenario: Scenario; typed: Record<string, number> } {
  const typed: Record<string, number> = {};
  const positions = scenario.positions.map((position, p) => {
    const other = {
      headcount: position.headcount + 2,
      startMonth: (3 * p + 2) % scenario.horizonMonths,
      baseSalary: 61_000 + 9000 * p,
      weeklyRate: 555.5 + 10 * p,
    };
    for (const [key, value] of Object.entries(other)) typed[yoursName(`positions.${p}.${key}`)] = value;
    return { ...position, ...other };
  });
  const assumptions = { annualRaise: 0.07, discountRate: 0.11 };
  for (const [id, value] of Object.entries(assumptions))
    typed[yoursName(addressText({ of: 'assumption', id: id as 'annualRaise', position: null }))] = value;
  return {
    scenario: { ...scenario, positions, assumptions: { ...scenario.assumptions, ...assumptions } },
    typed,
  };
}

describe(there ? 'in LibreOffice' : 'skipped: no LibreOffice', () => {
  it.runIf(there).each(WORKBOOKS)(
    'every figure agrees with the model to a cent, in each case and with changed inputs: %s',
    async (_, request) => {
      const { scenario } = request;
      const inputs = casedInputs(scenario, allInputs(request));
      const other = changed(scenario);
      const files = await Promise.all([
        ...CASES.map((name) => withoutValues(request, { case_name: name })),
        withoutValues(request, other.typed),
      ]);
      const saved = await Promise.all(savedByLibreOffice(files).map(read));
      CASES.forEach((name, c) => {
        expectFigures(saved[c] as Saved, caseScenario(scenario, inputs, c));
        expect(saved[c]?.overall, name).toBe('agrees');
      });
      const last = saved.at(-1) as Saved;
      expectFigures(last, other.scenario);
      expect(last.overall).toBe('inputs changed since the export');
    },
    300_000,
  );

  it.runIf(hasPageCount())(
    'prints one role on at most 8 pages, and twelve on few more',
    async () => {
      const files = await Promise.all(
        [REFERENCE, { ...REFERENCE, horizonMonths: 60 }, TWELVE].map((choices) =>
          withoutValues(requestFor(choices), {}),
        ),
      );
      files.push(await withoutValues(requestFor(REMARKED, { remarks: REMARKS }), {}));
      const [one = 99, long = 99, twelve = 99, reply = 99] = printedPages(files);
      expect(one).toBeLessThanOrEqual(8);
      expect(long).toBeLessThanOrEqual(10);
      expect(twelve).toBeLessThanOrEqual(12);
      expect(reply, 'the answer has a page of its own').toBeLessThanOrEqual(9);
    },
    300_000,
  );
});
