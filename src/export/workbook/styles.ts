import type { CellStyle } from 'hucre/xlsx';
import type { Unit } from '../../model/names.ts';

/** How a number of a unit is shown; the cell holds it unrounded. */
export function numberFormat(unit: Unit): string {
  switch (unit) {
    case 'USD':
    case 'USD/year':
    case 'USD/month':
    case 'USD/week':
    case 'USD/hour':
    case 'USD/hire':
      return '$#,##0.00;-$#,##0.00';
    case 'share':
    case 'share/year':
      return '0.0##%';
    case 'days':
    case 'weeks':
    case 'hours/hire':
    case 'hours/week':
      return '#,##0.0##';
    case 'months':
      return '#,##0.00##';
    case 'ratio':
      return '0.000##';
    case 'people':
      return '#,##0';
    default:
      return unit satisfies never;
  }
}

const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

export const TITLE: CellStyle = { font: { bold: true, size: 16 } };
export const STRONG: CellStyle = { font: { bold: true } };
export const QUIET: CellStyle = { font: { color: { rgb: '555555' } } };
export const WRAPPED: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
export const LINK: CellStyle = { font: { underline: true, color: { rgb: '0B57D0' } } };

export const HEADER: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: fill('1F3A4D'),
  alignment: { wrapText: true, vertical: 'top' },
};

export const SECTION: CellStyle = { font: { bold: true }, fill: fill('E3EAEE') };

/** What may be changed: blue on yellow, as finance teams mark it. */
export function inputStyle(unit: Unit): CellStyle {
  return { numFmt: numberFormat(unit), font: { color: { rgb: '0000C8' } }, fill: fill('FFF6CC') };
}

export function computedStyle(unit: Unit): CellStyle {
  return { numFmt: numberFormat(unit) };
}

export function totalStyle(unit: Unit): CellStyle {
  return { numFmt: numberFormat(unit), font: { bold: true }, border: { top: { style: 'thin' } } };
}
