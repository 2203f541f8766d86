import type { Provenance } from '../model/provenance.ts';
import { moneyExact } from './money-forms.ts';

/** An F5 rate and what it is: "from $600 a week", "$545 a week (estimate, ask for a quote)", "$650 a week" if it was typed. */
export function rateWords(weeklyRate: number, provenance: Provenance | undefined): string {
  return rated(`${moneyExact(weeklyRate)} a week`, provenance, 'estimate, ask for a quote');
}

/** The same for a column of weekly rates: "from $600", "$545 (estimate)", "$650". */
export function rateInColumn(weeklyRate: number, provenance: Provenance | undefined): string {
  return rated(moneyExact(weeklyRate), provenance, 'estimate');
}

function rated(rate: string, provenance: Provenance | undefined, estimate: string): string {
  if (provenance?.origin !== 'default') return rate;
  return provenance.grade === 'f5' ? `from ${rate}` : `${rate} (${estimate})`;
}

/** A base salary and what it is: "$165,430 a year (typical pay)", "$150,000 a year" if it was typed. */
export function salaryWords(baseSalary: number, provenance: Provenance | undefined): string {
  return `${moneyExact(baseSalary)} a year${provenance?.origin === 'default' ? ' (typical pay)' : ''}`;
}

/** The same for a column of yearly salaries: "$165,430 (typical)", "$150,000". */
export function salaryInColumn(baseSalary: number, provenance: Provenance | undefined): string {
  return `${moneyExact(baseSalary)}${provenance?.origin === 'default' ? ' (typical)' : ''}`;
}
