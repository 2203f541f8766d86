import { readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { openSpreadsheet } from '../../../tests/spreadsheet/spreadsheet.ts';
import { REFERENCE, REMARKED, REMARKS, requestFor, TEAM } from '../../../tests/support/exports.ts';
import { calculate } from '../../model/calculate.ts';
import { ASSUMPTION_IDS } from '../../model/types.ts';
import { acceptedTotals } from '../../scenario/review/accepted.ts';
import type { ExportRequest } from '../request.ts';
import { definedName } from './defined-name.ts';
import { SHEETS } from './place.ts';
import { draftWorkbook, workbook } from './workbook.ts';

const read = async (request: ExportRequest): Promise<Workbook> =>
  readXlsx(await workbook(request), { readStyles: true });

function sheetOf(file: Workbook, name: string): Sheet {
  return file.sheets.find((sheet) => sheet.name === name) as Sheet;
}

describe('the file', () => {
  it('has seven sheets in reading order, each with frozen headings and pages one sheet wide', async () => {
    const file = await read(requestFor(TEAM));
    expect(file.sheets.map(({ name }) => name)).toEqual(SHEETS.slice(0, 7));
    for (const { freezePane, pageSetup, columns } of file.sheets) {
      expect(freezePane?.rows).toBeGreaterThan(0);
      expect(pageSetup).toMatchObject({ fitToPage: true, fitToWidth: 1, paperSize: 'letter' });
      expect(pageSetup?.printTitlesRow).toMatch(/^\$\d+:\$\d+$/);
      expect(pageSetup?.printArea).toMatch(/^\$A\$1:\$[A-Z]+\$\d+$/);
      expect(columns?.[0]?.width).toBeGreaterThan(5);
    }
    expect(sheetOf(file, 'Monthly').pageSetup?.printArea).toBe('$A$1:$O$35');
  });

  it.each([
    ['one role', REFERENCE, 180],
    ['three roles', TEAM, 1150],
  ] as const)(
    'begins Calculation with the results; the other rows are closed groups: %s',
    async (_, choices, most) => {
      const { rows, rowDefs } = sheetOf(await read(requestFor(choices)), 'Calculation');
      expect(rows[3]?.[0]).toBe('Results of the whole plan');
      expect(rows[4]?.[0]).toBe('U.S. hire: base salary and bonus');
      const last = rows.findIndex(([label]) => String(label).startsWith('Steps that are the same'));
      const closed = [...(rowDefs ?? [])].filter(
        ([, { hidden, outlineLevel }]) => hidden && outlineLevel === 1,
      );
      expect(closed.length).toBeGreaterThan(60);
      expect(closed.length).toBeLessThan(most);
      expect(Math.min(...closed.map(([row]) => row))).toBe(last + 1);
      expect(rowDefs?.get(last)?.collapsed).toBe(true);
    },
  );

  it.each([
    ['one role', REFERENCE],
    ['three roles', TEAM],
  ] as const)(
    'has no two rows of Calculation or columns of Monthly with one name: %s',
    async (_, choices) => {
      const file = await read(requestFor(choices));
      const labels = sheetOf(file, 'Calculation')
        .rows.slice(3)
        .map(([label]) => label)
        .filter((label) => label !== null);
      expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
      const [groups = [], heads = []] = sheetOf(file, 'Monthly').rows.slice(2, 4);
      let group: unknown = null;
      const titles = heads.map((head, c) => {
        group = groups[c] ?? group;
        return `${group}: ${head}`;
      });
      expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
    },
  );

  it('has a sheet more for a reply: what is disputed, beside the workbook’s own figures, and both totals', async () => {
    const request = requestFor(REMARKED, { remarks: REMARKS });
    const file = await read(request);
    expect(file.sheets.map(({ name }) => name)).toEqual(SHEETS);
    expect(sheetOf(file, 'Inputs').rows.flat()).toContain('Said by the client: =per HR');
    const { us } = calculate(request.scenario);
    const accepted = acceptedTotals(request.scenario, REMARKS.verdicts);
    const sheet = await openSpreadsheet(await workbook(request));
    expect(Number(sheet.value('Reply', 'B7')) + Number(sheet.value('Reply', 'D7'))).toBeCloseTo(
      accepted.cashSaving,
      6,
    );
    expect(sheet.value('Reply', 'A11')).toBe('U.S. hire: recruiting');
    expect(Number(sheet.value('Reply', 'B11'))).toBeCloseTo(us.lines.recruiting, 6);
    expect([sheet.value('Reply', 'C11'), sheet.value('Reply', 'E11')]).toEqual([0, 'We refer each other']);
    expect(sheet.value('Reply', 'B12')).toBe(request.scenario.positions[0]?.assumptions?.rampMonths);
  });

  it('is the same, byte for byte, for the same request', async () => {
    expect(await workbook(requestFor(TEAM))).toEqual(await workbook(requestFor(TEAM)));
  });

  it('says whose figures it holds: day, edition, link, and evidence with source, range, grade and period', async () => {
    const file = await read(requestFor(REFERENCE));
    const summary = sheetOf(file, 'Summary').rows.flat();
    expect(summary).toContain('2026-11-23');
    expect(summary).toContain('Edition 2026-11');
    expect(summary).toContain('https://example.com/#f5roi=1.2026-11.sCA_p0rai-engineer');
    const raise = sheetOf(file, 'Assumptions').rows.find(([label]) => label === 'Annual raise');
    expect(raise?.slice(0, 11)).toEqual([
      'Annual raise',
      'All roles',
      0.034,
      'percent a year',
      null,
      0.034,
      0.034,
      0.02,
      0.045,
      0.034,
      'Official statistics',
    ]);
    expect(raise?.[11]).toContain('Employment Cost Index');
    expect(raise?.[13]).toBe('12 months to March 2026');
  });

  it('gives the reason of our own judgment where it is printed, and links the page of a source', async () => {
    const { rows, cells } = sheetOf(await read(requestFor(REFERENCE)), 'Assumptions');
    expect(rows.flat().filter((words) => /in the note/.test(String(words)))).toEqual([]);
    const at = rows.findIndex(([label]) => label === 'Laptop and equipment');
    expect(rows[at]?.[11]).toMatch(/^This project, Planning value: Price range of current business laptops/);
    const raise = rows.findIndex(([label]) => label === 'Annual raise');
    expect(cells?.get(`${raise},12`)?.hyperlink?.target).toMatch(/^https:/);
  });

  it('shows a typed value beside its default, as typed in', async () => {
    const file = await read(requestFor(TEAM));
    const rows = sheetOf(file, 'Assumptions').rows.filter(([label]) => label === 'Annual raise');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.slice(2, 11)).toEqual([
      0.05,
      'percent a year',
      null,
      0.05,
      0.034,
      0.05,
      0.05,
      0.05,
      'Yours',
    ]);
    expect(rows[0]?.[11]).toMatch(/^Typed in; its default is from .*Employment Cost Index/);
  });
});

describe('no cell runs into the next', () => {
  /** Characters that a number takes as it is shown. */
  const shown = (value: number, format = '') => {
    if (format.includes('%')) return `${(100 * value).toFixed(3)}%`.length;
    const digits = Math.round(Math.abs(value)).toLocaleString('en-US').length;
    return digits + (value < 0 ? 1 : 0) + (format.includes('$') ? 1 : 0) + (format.includes('.') ? 3 : 0);
  };

  it.each([
    ['one role', requestFor(REFERENCE)],
    ['a big team', requestFor({ ...TEAM, positions: TEAM.positions.map((p) => ({ ...p, headcount: 400 })) })],
    ['a reply', requestFor(REMARKED, { remarks: REMARKS })],
  ] as const)('within what is printed: %s', (_, request) => {
    for (const { name, cells, widths, merges = [], lastPrinted, closedRows } of draftWorkbook(request)
      .drafts) {
      const closed = new Set(closedRows);
      const at = new Map(cells.map((placed) => [`${placed.row},${placed.column}`, placed.cell]));
      for (const { row, column, cell } of cells) {
        if (column > (lastPrinted ?? widths.length) || closed.has(row)) continue;
        const to = merges.find((merge) => merge.row === row && merge.from === column)?.to;
        let end = to ?? column;
        const isText = cell.kind === 'text' || (cell.kind === 'formula' && typeof cell.value === 'string');
        while (isText && to === undefined && end < widths.length && !at.has(`${row},${end + 1}`)) end += 1;
        const room = widths.slice(column - 1, end).reduce((sum, width) => sum + width, 0);
        const what = `${name} row ${row}, column ${column}`;
        if (cell.kind === 'text') {
          const longest = cell.style.alignment?.wrapText
            ? Math.max(...cell.text.split(/[ -]/).map((word) => word.length))
            : cell.text.length;
          if (!/^https?:/.test(cell.text)) expect(longest, `${what}: ${cell.text}`).toBeLessThanOrEqual(room);
        } else if (cell.kind !== 'blank' && typeof cell.value === 'number')
          expect(shown(cell.value, cell.style.numFmt), what).toBeLessThan(room);
      }
    }
  });
});

describe('what may be changed', () => {
  it('is marked by colour, and every other number is not', async () => {
    const file = await read(requestFor(TEAM));
    const yellow: string[] = [];
    for (const { name, cells } of file.sheets)
      for (const [at, { style }] of cells ?? [])
        if (style?.fill?.type === 'pattern' && style.fill.fgColor?.rgb?.endsWith('FFF6CC'))
          yellow.push(`${name} ${at}`);
    const named = (file.namedRanges ?? []).filter(({ name }) => /^yours_|^case_name$/.test(name));
    const cells = named.map(({ range }) => {
      const [, sheet, column = '', row] = /^(\w+)!\$([A-Z])\$(\d+)$/.exec(range) ?? [];
      return `${sheet} ${Number(row) - 1},${column.charCodeAt(0) - 65}`;
    });
    expect(yellow.sort()).toEqual(cells.sort());
    expect(yellow.length).toBeGreaterThan(ASSUMPTION_IDS.length);
  });

  it('takes whole people and start months within their bounds, and other numbers within theirs', async () => {
    const file = await read(requestFor(TEAM));
    const at = (name: string) => {
      const range = file.namedRanges?.find((named) => named.name === name)?.range ?? '';
      const [sheet = '', cell = ''] = range.replaceAll('$', '').split('!');
      return sheetOf(file, sheet).dataValidations?.find((one) => one.range === cell);
    };
    const bounds = (name: string) => {
      const { type, formula1, formula2, errorStyle, errorMessage } = at(name) ?? {};
      return [type, formula1, formula2, errorStyle, errorMessage];
    };
    expect(bounds('yours_positions_0_headcount')).toEqual([
      'whole',
      '1',
      '1000',
      'stop',
      'Type a whole number from 1 person to 1,000 people, or empty the cell.',
    ]);
    expect(bounds('yours_positions_2_startMonth').slice(0, 4)).toEqual(['whole', '0', '29', 'stop']);
    expect(bounds('yours_assumptions_annualRaise')).toEqual([
      'decimal',
      '0',
      '0.5',
      'stop',
      'Type a number from 0% to 50%, or empty the cell.',
    ]);
    expect(bounds('yours_levies_suta_rate').slice(0, 3)).toEqual(['decimal', '0', '0.3']);
    expect(bounds('yours_levies_suta_base').slice(0, 3)).toEqual(['decimal', '0', undefined]);
    expect(at('case_name')).toMatchObject({ type: 'list', errorStyle: 'stop' });
    expect(at('case_name')?.values ?? at('case_name')?.formula1?.replaceAll('"', '').split(',')).toEqual([
      'As exported',
      'Default',
      'Low',
      'High',
      'Skeptical',
    ]);
  });

  it('says beside a common value which roles use it', async () => {
    const scopes = async (choices: typeof TEAM, label: string) =>
      sheetOf(await read(requestFor(choices)), 'Assumptions')
        .rows.filter(([first]) => first === label)
        .map(([, scope]) => scope);
    expect(await scopes(REFERENCE, 'Months to full output')).toEqual([
      'Not used: the role has its own value',
      'AI / ML engineer, its own value',
    ]);
    expect(await scopes(TEAM, 'Bonus and other cash')).toEqual([
      'Only role 1 and 2; the others have their own value',
      'Role 3: AI / ML engineer, its own value',
    ]);
    expect(await scopes(TEAM, 'Annual raise')).toEqual(['All roles']);
    expect((await scopes(TEAM, 'Months to full output'))[0]).toMatch(/^Only role|^No role uses this/);
  });

  it('says what a weekly rate is: a price to start from, an estimate, or typed', async () => {
    const kinds = async (choices: typeof TEAM) =>
      sheetOf(await read(requestFor(choices)), 'Inputs')
        .rows.filter(([first]) => first === 'F5 weekly rate')
        .map((row) => row[10]);
    expect(await kinds({ state: 'CA', positions: [{ role: 'ai-engineer' }] })).toEqual([
      'from: F5’s published price',
    ]);
    expect(await kinds(TEAM)).toEqual(['yours', 'estimate, ask for a quote', 'from: F5’s published price']);
  });

  it('has number formats of its unit', async () => {
    const file = await read(requestFor(REFERENCE));
    const formats = (sheet: string, label: string) => {
      const { rows, cells } = sheetOf(file, sheet);
      const r = rows.findIndex(([first]) => first === label);
      return cells?.get(`${r},2`)?.style?.numFmt;
    };
    expect(formats('Inputs', 'F5 weekly rate')).toBe('$#,##0.00;-$#,##0.00');
    expect(formats('Assumptions', 'Annual raise')).toBe('0.0##%');
    expect(formats('Assumptions', 'Days to start, F5')).toBe('#,##0.0##');
    expect(formats('Inputs', 'Starts after')).toBe('#,##0');
  });
});

describe('text from outside', () => {
  it('never becomes a formula, nor a link to anything but a web page', async () => {
    const nasty = '=HYPERLINK("https://evil.example","x")';
    const { file, formulas } = await openSpreadsheet(
      await workbook(
        requestFor(REFERENCE, { link: 'javascript:alert(1)', editionName: nasty, date: '2026-11-23' }),
      ),
    );
    const { rows, cells } = sheetOf(file, 'Summary');
    expect(rows.flat()).toContain(nasty);
    expect(formulas.filter(({ formula }) => formula.includes('HYPERLINK'))).toEqual([]);
    expect([...(cells?.values() ?? [])].filter(({ hyperlink }) => hyperlink !== undefined)).toEqual([]);
  });
});

describe('the link', () => {
  const linksOf = async (link: string) => {
    const { cells } = sheetOf(await read(requestFor(REFERENCE, { link })), 'Summary');
    return [...(cells?.values() ?? [])].flatMap(({ hyperlink }) => hyperlink?.target ?? []);
  };

  it('opens the page where it stands in the query', async () => {
    const link = 'https://example.com/?f5roi=1.2026-11.sCA';
    expect(await linksOf(link)).toEqual([link]);
  });

  it('stays a text where Excel would lose its fragment, or take it for damage', async () => {
    expect(await linksOf('https://example.com/#f5roi=1.2026-11.sCA')).toEqual([]);
    expect(await linksOf(`https://example.com/?${'a'.repeat(2100)}`)).toEqual([]);
  });
});

describe('defined names', () => {
  it('are the model’s ids, one cell each, and no name can be read as a cell', async () => {
    const file = await read(requestFor(TEAM));
    const names = (file.namedRanges ?? []).map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-zA-Z0-9]+_[A-Za-z0-9_]+$/);
    for (const id of ASSUMPTION_IDS) expect(names).toContain(`assumptions_${id}`);
    expect(names).toContain('positions_1_assumptions_rampMonths');
    expect(names).toContain('levies_suta_rate');
  });

  it.each([
    ['us.basePay', 'us_basePay'],
    ['positions.0.weeklyRate', 'positions_0_weeklyRate'],
    ['headcount', 'result_headcount'],
    ['f5Weekly', 'result_f5Weekly'],
  ])('%s is %s', (id, name) => {
    expect(definedName(id)).toBe(name);
  });
});
