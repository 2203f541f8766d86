/** Grades of a value's evidence (MODEL.md 7), strongest first; `yours` is a value that the visitor typed. */
export const GRADE_LABELS = {
  law: 'Law',
  official: 'Official statistics',
  survey: 'Survey',
  f5: 'F5’s terms',
  judgement: 'Judgment',
  yours: 'Yours',
} as const;

export type ValueGrade = keyof typeof GRADE_LABELS;

/** The grade of a published figure. */
export type Grade = Exclude<ValueGrade, 'yours'>;

/** Grades, strongest first. */
export const GRADES_IN_ORDER: readonly ValueGrade[] = Object.keys(GRADE_LABELS) as ValueGrade[];

/** A grade in words; a law that only copies were seen of says so. */
export function gradeLabel(grade: ValueGrade, evidence?: { readonly secondHand?: true } | null): string {
  return grade === 'law' && evidence?.secondHand ? `${GRADE_LABELS.law}, second hand` : GRADE_LABELS[grade];
}
