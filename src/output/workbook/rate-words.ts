import type { ValueGrade } from '../../model/provenance.ts';

/** What a weekly rate is: F5's published price to start from, an estimate, or typed. */
export function rateWords(grade: ValueGrade | null): string {
  if (grade === 'yours') return 'yours';
  return grade === 'judgement' ? 'estimate, ask for a quote' : 'from: F5’s published price';
}
