import type { ValueGrade } from '../model/provenance.ts';
import type { InputRow } from './inputs.ts';

export const GROUP_LABELS: Readonly<Record<InputRow['group'], string>> = {
  positions: 'Positions',
  pay: 'Pay',
  benefits: 'Benefits',
  overhead: 'Overhead',
  recruiting: 'Recruiting',
  delay: 'Delay',
  'mis-hire': 'Mis-hire',
  f5: 'F5',
  finance: 'Finance',
  levies: 'Employer payroll levies',
};

const GRADE_LABELS: Readonly<Record<ValueGrade, string>> = {
  law: 'Law',
  official: 'Official statistics',
  survey: 'Survey',
  f5: 'F5’s terms',
  judgement: 'Judgment',
  yours: 'Typed in',
};

export function gradeLabel(grade: ValueGrade | null): string {
  return grade === null ? '' : GRADE_LABELS[grade];
}
