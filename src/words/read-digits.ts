/** Digits as decimal text: `1234.5`. */
export interface Digits {
  readonly text: string;
  /** True if a comma was read as a decimal point. */
  readonly comma?: true;
  /** What it would be if its point stood between thousands: `165.000`. */
  readonly thousands?: string;
}

/**
 * Reads digits with any separators: `1,234.5`, `1.234,5`, `165 000`, `165'000`, `1,20,000`, `3,4`, `1 1/2`; null for
 * those that can be meant in two ways, or in none. A comma is a decimal comma only where it cannot stand between
 * thousands.
 */
export function readDigits(typed: string): Digits | null {
  const fraction = /^(?:(\d+) )?(\d+)\/(\d+)$/.exec(typed);
  if (fraction) return fromFraction(fraction.slice(1).map((part = '0') => Number(part)));
  if (/[ '_]/.test(typed)) {
    if (!/^\d{1,3}([ '_])\d{3}(?:\1\d{3})*(?:\.\d*|,\d\d?)?$/.test(typed)) return null;
    return withPoint(typed.replace(/[ '_]/g, ''), ',');
  }
  const [comma, point] = [typed.lastIndexOf(','), typed.lastIndexOf('.')];
  if (comma >= 0 && point >= 0)
    return comma < point ? grouped(typed, ',', point) : grouped(typed, '.', comma);
  if (comma >= 0) {
    if (isGrouped(typed, ',')) return { text: typed.replaceAll(',', '') };
    return /^(?:\d+,\d\d?|0,\d+)$/.test(typed) ? withPoint(typed, ',') : null;
  }
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(typed)) return { text: typed.replaceAll('.', '') };
  if (!/^\d*\.?\d*$/.test(typed)) return null;
  const isEither = /^[1-9]\d{0,2}\.\d{3}$/.test(typed);
  return isEither ? { text: typed, thousands: typed.replace('.', '') } : { text: typed };
}

/** Groups of three, or as in India: `1,20,000`. */
function isGrouped(digits: string, mark: ',' | '.'): boolean {
  const groups = digits.split(mark);
  const [first = '', last = ''] = [groups[0], groups.at(-1)];
  const between = groups.slice(1, -1);
  if (groups.length < 2 || last.length !== 3 || !/^[1-9]\d*$/.test(first) || !/^\d+$/.test(groups.join('')))
    return false;
  const inThrees = first.length < 4 && between.every(({ length }) => length === 3);
  return inThrees || (mark === ',' && first.length < 3 && between.every(({ length }) => length === 2));
}

/** Groups before a decimal point or comma at `at`. */
function grouped(typed: string, mark: ',' | '.', at: number): Digits | null {
  const [whole, rest] = [typed.slice(0, at), typed.slice(at + 1)];
  if (!isGrouped(whole, mark) || !/^\d*$/.test(rest)) return null;
  return withPoint(whole.replaceAll(mark, '') + typed.slice(at), ',');
}

function withPoint(digits: string, comma: ','): Digits {
  return digits.includes(comma) ? { text: digits.replace(comma, '.'), comma: true } : { text: digits };
}

function fromFraction([whole = 0, over = 0, under = 0]: readonly number[]): Digits | null {
  return over > 0 && over < under ? { text: String(whole + over / under) } : null;
}
