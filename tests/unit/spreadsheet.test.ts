import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { openSpreadsheet } from '../spreadsheet/spreadsheet.ts';

/** A sheet with 3, an empty cell and a text in A1:A3, the formula in B1. */
async function calculated(formula: string) {
  const cells = new Map([
    ['0,0', { value: 3 }],
    ['2,0', { value: 'three' }],
    ['0,1', { formula }],
  ]);
  const sheets = [{ name: 'Data', cells }];
  const namedRanges = [{ name: 'the_three', range: 'Data!$A$1' }];
  return (await openSpreadsheet(await writeXlsx({ sheets, namedRanges }))).value('Data', 'B1');
}

describe('the spreadsheet of the tests', () => {
  it.each([
    ['2+3*4', 14],
    ['(2+3)*4', 20],
    ['10-4-3', 3],
    ['2^3^2', 64],
    ['-2^2', 4],
    ['8/4/2', 1],
    ['1.5e1+1E-1', 15.1],
    ['A1*the_three', 9],
    ['Data!A1+$A$1', 6],
    ['A2+1', 1],
    ['A2=""', true],
    ['A1=""', false],
    ['SUM(A1:A3,4)', 7],
    ['MIN(5,A1)+MAX(5,A1)', 8],
    ['IF(A1<4,"less","more")', 'less'],
    ['IF(A1=3,1,1/0)', 1],
    ['IF(OR(A1=0,A2=0),"",1)', ''],
    ['AND(A1=3,A1<3)', false],
    ['ABS(-A1)', 3],
    ['COUNTIF(A1:A3,"three")', 1],
    ['COUNT(A1:A3)', 1],
    ['CHOOSE(2,10,A1,1/0)', 3],
    ['INDEX(A1:A3,4-1)', 'three'],
    ['SUMIF(A1:A1,"<"&5,A1:A1)', 3],
    ['SUMIF(A1:A1,"<"&A1,A1:A1)', 0],
    ['"a"&A1&A2', 'a3'],
    ['A1>=3', true],
    ['A1<>3', false],
    ['A1>3', false],
  ])('%s is %s', async (formula, value) => {
    expect(await calculated(formula)).toBe(value);
  });

  it.each([
    ['1/0', '#DIV/0!'],
    ['A3+1', '#VALUE!'],
    ['no_such_name', '#NAME?'],
    ['NOSUCH(1)', '#NAME?'],
    ['B1+1', 'rests on itself'],
    ['1+', 'a value is missing'],
    ['(1', 'is missing'],
    ['1 1', 'is too much'],
    ['A1:A3', '#VALUE!'],
    ['CHOOSE(3,1,2)', '#VALUE!'],
    ['INDEX(A1:A3,4)', '#REF!'],
  ])('%s is refused: %s', async (formula, words) => {
    await expect(calculated(formula)).rejects.toThrow(words);
  });
});
