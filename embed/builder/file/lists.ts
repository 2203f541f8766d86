import type { Draft } from '../../../src/operator/file/draft.ts';

/** A price as it was typed, in $/week. */
export interface PriceRow {
  /** Id. */
  readonly role: string;
  readonly from: string;
  readonly to: string;
}

/** A role on offer, and its name on screen as it was typed. */
export interface OfferedRow {
  /** Id. */
  readonly role: string;
  readonly label: string;
}

const PRICE = /^rates\.roles\.([^.]+)\./;
const OFFERED = /^roles\.(\d+)\./;

/** Rows of the price list, in the order in which they were added. */
export function priceRows(draft: Draft): readonly PriceRow[] {
  const roles = new Set(Object.keys(draft).flatMap((path) => PRICE.exec(path)?.[1] ?? []));
  return [...roles].map((role) => ({
    role,
    from: draft[`rates.roles.${role}.from`] ?? '',
    to: draft[`rates.roles.${role}.to`] ?? '',
  }));
}

/** The draft with these prices in place of its own. An empty row stays on screen; the file leaves it out. */
export function withPriceRows(draft: Draft, rows: readonly PriceRow[]): Draft {
  const entries = rows.flatMap(({ role, from, to }): [string, string][] => [
    [`rates.roles.${role}.from`, from],
    [`rates.roles.${role}.to`, to],
  ]);
  return { ...without(draft, PRICE), ...Object.fromEntries(entries) };
}

/** Roles on offer, in order; none where all are. */
export function offeredRows(draft: Draft): readonly OfferedRow[] {
  const places = Object.keys(draft).flatMap((path) => OFFERED.exec(path)?.[1] ?? []);
  return [...new Set(places.map(Number))]
    .sort((a, b) => a - b)
    .map((n) => ({ role: draft[`roles.${n}.role`] ?? '', label: draft[`roles.${n}.label`] ?? '' }));
}

/** The draft with these roles on offer. */
export function withOfferedRows(draft: Draft, rows: readonly OfferedRow[]): Draft {
  const entries = rows.flatMap(({ role, label }, n): [string, string][] => [
    [`roles.${n}.role`, role],
    [`roles.${n}.label`, label],
  ]);
  return { ...without(draft, OFFERED), ...Object.fromEntries(entries) };
}

/** A list with one entry moved by one place, up (-1) or down (1); the same list where there is no such place. */
export function moved<T>(rows: readonly T[], from: number, by: -1 | 1): readonly T[] {
  const [here, there] = [rows[from], rows[from + by]];
  if (here === undefined || there === undefined) return rows;
  return rows.map((row, i) => (i === from ? there : i === from + by ? here : row));
}

function without(draft: Draft, paths: RegExp): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([path]) => !paths.test(path)));
}
