import type { CellStyle, WriteOptions } from 'hucre/xlsx';
import type { Unit } from '../../model/names.ts';

/** Font named by every style; a style without one gets the program's default, which is often different. */
const FONT = { name: 'Calibri', size: 11 } as const;
export const DEFAULT_FONT: NonNullable<WriteOptions['defaultFont']> = FONT;

const WHOLE = '#,##0';

/** Format of an input by unit: all the digits that people type. The cell holds it unrounded. */
function inputFormat(unit: Unit): string {
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
    case 'months':
    case 'hours/hire':
    case 'hours/week':
      return '#,##0.0##';
    case 'ratio':
      return '0.00##';
    case 'people':
      return WHOLE;
    default:
      return unit satisfies never;
  }
}

/** Format of a computed figure: shares with one digit, other plain numbers with two. */
function figureFormat(unit: Unit): string {
  if (unit.startsWith('share')) return '0.0%';
  return unit.startsWith('USD') || unit === 'people' ? inputFormat(unit) : '#,##0.00';
}

const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

export const PLAIN: CellStyle = { font: FONT };
export const TITLE: CellStyle = { font: { ...FONT, bold: true, size: 16 } };
export const STRONG: CellStyle = { font: { ...FONT, bold: true } };
export const QUIET: CellStyle = { font: { ...FONT, color: { rgb: '555555' } } };
export const QUIET_WRAPPED: CellStyle = { ...QUIET, alignment: { wrapText: true, vertical: 'top' } };
export const UNIT: CellStyle = { ...QUIET, alignment: { horizontal: 'left', vertical: 'top', indent: 1 } };
export const WRAPPED: CellStyle = { font: FONT, alignment: { wrapText: true, vertical: 'top' } };
/** Text that follows figures: a little apart from them. */
export const APART: CellStyle = {
  font: FONT,
  alignment: { wrapText: true, vertical: 'top', horizontal: 'left', indent: 1 },
};
export const STRONG_WRAPPED: CellStyle = { ...STRONG, alignment: { wrapText: true, vertical: 'top' } };
export const LINK: CellStyle = { font: { ...FONT, underline: true, color: { rgb: '0B57D0' } } };

export const HEADER: CellStyle = {
  font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
  fill: fill('1F3A4D'),
  alignment: { wrapText: true, vertical: 'top', horizontal: 'left' },
  border: { left: { style: 'thin', color: { rgb: 'FFFFFF' } } },
};

/** Heading above text that follows figures. */
export const TEXT_HEADER: CellStyle = {
  ...HEADER,
  alignment: { wrapText: true, vertical: 'top', horizontal: 'left', indent: 1 },
};

/** Heading above figures. */
export const FIGURE_HEADER: CellStyle = {
  ...HEADER,
  alignment: { wrapText: true, vertical: 'top', horizontal: 'right' },
};

export const SECTION: CellStyle = { ...STRONG, fill: fill('E3EAEE') };

/** Input cell: blue on yellow, the way finance teams mark it. */
export function inputStyle(unit: Unit, whole = false): CellStyle {
  return {
    numFmt: whole ? WHOLE : inputFormat(unit),
    font: { ...FONT, color: { rgb: '0000C8' } },
    fill: fill('FFF6CC'),
    alignment: { vertical: 'top' },
  };
}

/** Cell with a list to choose from. */
export const CHOICE: CellStyle = {
  font: { ...FONT, bold: true, color: { rgb: '0000C8' } },
  fill: fill('FFF6CC'),
};

/** The value in force: a formula, in bold. */
export function liveStyle(unit: Unit, whole = false): CellStyle {
  return {
    numFmt: whole ? WHOLE : inputFormat(unit),
    font: { ...FONT, bold: true },
    alignment: { vertical: 'top' },
  };
}

/** A default, or an end of its range. */
export function givenStyle(unit: Unit, whole = false): CellStyle {
  return { numFmt: whole ? WHOLE : inputFormat(unit), font: FONT, alignment: { vertical: 'top' } };
}

export function computedStyle(unit: Unit): CellStyle {
  return { numFmt: figureFormat(unit), font: FONT };
}

/** An amount that is red where F5 costs more. */
export const SAVING: CellStyle = { numFmt: '$#,##0.00;[Red]-$#,##0.00', font: FONT };
export const WARNING: CellStyle = { font: { ...FONT, bold: true, color: { rgb: 'B00020' } } };

export function totalStyle(unit: Unit): CellStyle {
  return { ...computedStyle(unit), ...STRONG, border: { top: { style: 'thin' } } };
}
