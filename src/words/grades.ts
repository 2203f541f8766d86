import type { ValueGrade } from '../model/provenance.ts';

/** Name of a grade of evidence on screen. */
export const GRADE_LABELS: Readonly<Record<ValueGrade, string>> = {
  law: 'Law',
  official: 'Official statistics',
  survey: 'Survey',
  f5: 'F5’s terms',
  judgement: 'Judgment',
  yours: 'Yours',
};

/** Strongest first. */
export const GRADES_IN_ORDER: readonly ValueGrade[] = [
  'law',
  'official',
  'survey',
  'f5',
  'judgement',
  'yours',
];
