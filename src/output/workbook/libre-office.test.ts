import { type Cell, readXlsx, type WriteOptions, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { hasLibreOffice, savedByLibreOffice } from '../../../tests/spreadsheet/libre-office.ts';
import { edition202611 } from '../../../tests/support/editions.ts';
import { REFERENCE, requestFor, TEAM } from '../../../tests/support/exports.ts';
import { calculate } from '../../model/calculate.ts';
import { type Choices, resolve } from '../../scenario/index.ts';
import { figuresTable } from '../tables/figures.ts';
import { definedName } from './defined-name.ts';
import { draftWorkbook } from './workbook.ts';
import { xlsxOptions } from './xlsx.ts';

const there = hasLibreOffice();

/** A file whose formulas have no values yet, so that the program has to calculate them. */
async function withoutValues(choices: Choices, typed: Readonly<Record<string, number>>): Promise<Uint8Array> {
  const request = requestFor(choices);
  const { drafts, names } = draftWorkbook(request);
  const options: WriteOptions = xlsxOptions(request, drafts, names);
  for (const sheet of options.sheets)
    for (const [at, cell] of sheet.cells ?? []) {
      const { formulaResult: _value, ...bare } = cell;
      const [r = 0, c = 0] = at.split(',').map(Number);
      const name = names.find(
        ({ range }) => range === `${sheet.name}!$${String.fromCharCode(65 + c)}$${r + 1}`,
      );
      const value = typed[name?.name ?? ''];
      sheet.cells?.set(at, value === undefined ? bare : { ...bare, value });
    }
  return writeXlsx(options);
}

async function figures(bytes: Uint8Array): Promise<(name: string) => Cell['value'] | undefined> {
  const { sheets, namedRanges } = await readXlsx(bytes);
  return (name) => {
    const range = namedRanges?.find((named) => named.name === name)?.range ?? '';
    const [, sheet, , row] = /^(\w+)!\$([A-Z]+)\$(\d+)$/.exec(range) ?? [];
    return sheets.find((one) => one.name === sheet)?.rows[Number(row) - 1]?.[2];
  };
}

describe(there ? 'in LibreOffice' : 'skipped: no LibreOffice', () => {
  it.runIf(there).each([
    ['of one position', REFERENCE, {}, REFERENCE],
    ['of a team', TEAM, {}, TEAM],
    [
      'with a typed salary and rate',
      REFERENCE,
      { positions_0_baseSalary: 98_000, positions_0_weeklyRate: 812.5 },
      { state: 'CA', positions: [{ role: 'ai-engineer', baseSalary: 98_000, weeklyRate: 812.5 }] },
    ],
  ] as const)(
    'every figure %s agrees with the model to a cent',
    async (_, choices, typed, meant) => {
      const named = await figures(savedByLibreOffice(await withoutValues(choices, typed)));
      for (const { id, value } of figuresTable(calculate(resolve(edition202611, meant)))) {
        const wanted = value ?? Number.NaN;
        const found = named(definedName(id));
        expect(Math.abs(Number(found) - wanted), `${id}: ${found} for ${wanted}`).toBeLessThan(0.005);
      }
    },
    120_000,
  );
});
