/** Units as people say them, next to a number field: "dollars a week", "$750 a month". */
import type { Unit } from '../catalogue/field.ts';
import { decimal } from './money.ts';

/** A length of time that a number can count, or be for. */
export type Time = 'minute' | 'hour' | 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year';

/** What a number counts. */
export type Base = 'USD' | 'share' | 'basis point' | 'ratio' | 'people' | Time;

/** A unit in two parts: what is counted, and for how long or for whom. */
export interface SaidUnit {
  readonly base: Base;
  readonly per?: Time | 'hire' | undefined;
}

/** The unit of a field. */
export function partsOf(unit: Unit): SaidUnit {
  const [base, per] = unit.split('/') as [string, SaidUnit['per']];
  return { base: base.replace(/(?<=day|week|month|hour)s$/, '') as Base, per };
}

/** "dollars a week", "percent", "hours a hire", "days". */
export function unitInWords({ base, per }: SaidUnit): string {
  return nounOf(base) + perWords(per);
}

/** "$750 a month", "6 years", "80%"; a share is in percent here. */
export function amountInWords(amount: number, { base, per }: SaidUnit): string {
  return amountOf(amount, base) + perWords(per);
}

function nounOf(base: Base): string {
  switch (base) {
    case 'USD':
      return 'dollars';
    case 'share':
      return 'percent';
    case 'ratio':
      return 'a multiple';
    case 'people':
      return base;
    default:
      return `${base}s`;
  }
}

function amountOf(amount: number, base: Base): string {
  switch (base) {
    case 'USD':
      return decimal(amount).replace(/\d/, '$$$&');
    case 'share':
      return `${decimal(amount, 6)}%`;
    case 'ratio':
      return `${decimal(amount, 6)}×`;
    default:
      return `${decimal(amount)} ${amount === 1 && base !== 'people' ? base : nounOf(base)}`;
  }
}

function perWords(per: SaidUnit['per']): string {
  return per ? ` ${per === 'hour' ? 'an' : 'a'} ${per}` : '';
}
