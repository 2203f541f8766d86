/** Rules for every figure, whatever file it is in. Each one returns problems in plain words. */
import { GRADES } from '../catalogue/parts/first.ts';
import type { Evidence, Range, Source } from './types.ts';

/** `2026-12-31` yes; `2026-02-30`, `2026-11` no. */
export function isIsoDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

/** low ≤ default ≤ high. */
export function checkRange(where: string, range: Range): string[] {
  const ordered = range.low <= range.default && range.default <= range.high;
  return ordered ? [] : [`${where}: range ${range.low} ≤ ${range.default} ≤ ${range.high} is not in order`];
}

/** A known source and grade, a period, a reason for a judgment, an end (or why there is none) for a law. */
export function checkEvidence(
  where: string,
  fact: Evidence,
  sources: Readonly<Record<string, Source>>,
): string[] {
  const problems: string[] = [];
  if (!(fact.source in sources)) problems.push(`${where}: unknown source ${fact.source}`);
  if (!GRADES.includes(fact.grade)) problems.push(`${where}: unknown grade ${fact.grade}`);
  if (!fact.period) problems.push(`${where}: no period`);
  if (fact.grade === 'judgement' && !fact.note) problems.push(`${where}: a judgement without a note`);
  const end = fact.validThrough;
  if (typeof end === 'string' && !isIsoDate(end)) problems.push(`${where}: ${end} is not a date`);
  if (fact.grade === 'law' && end === undefined) problems.push(`${where}: law without validThrough`);
  if (fact.grade === 'law' && end === null && !fact.note)
    problems.push(`${where}: law without an end date and without a note that says why`);
  if (fact.secondHand && fact.grade !== 'law') problems.push(`${where}: only a law is second hand`);
  return problems;
}

/** Ids that occur once, in characters that a link carries unchanged. */
export function checkIds(where: string, ids: readonly string[]): string[] {
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  const odd = ids.filter((id) => !/^[a-z][A-Za-z0-9-]*$/.test(id));
  return [
    ...twice.map((id) => `${where}: id ${id} occurs twice`),
    ...odd.map((id) => `${where}: id ${id} is not made of letters, digits and hyphens`),
  ];
}
