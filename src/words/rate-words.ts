import type { Provenance } from '../model/provenance.ts';
import { moneyExact } from './money.ts';

/** An F5 rate and what it is: "from $600 a week", "$545 a week (estimate, ask for a quote)", "$650 a week" if it was typed. */
export function rateWords(weeklyRate: number, provenance: Provenance | undefined): string {
  const rate = `${moneyExact(weeklyRate)} a week`;
  if (provenance?.origin !== 'default') return rate;
  return provenance.grade === 'f5' ? `from ${rate}` : `${rate} (estimate, ask for a quote)`;
}

/** A base salary and what it is: "$165,430 a year (typical pay)", "$150,000 a year" if it was typed. */
export function salaryWords(baseSalary: number, provenance: Provenance | undefined): string {
  const salary = `${moneyExact(baseSalary)} a year`;
  return provenance?.origin === 'default' ? `${salary} (typical pay)` : salary;
}
