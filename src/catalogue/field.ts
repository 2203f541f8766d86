export const UNITS = [
  'USD',
  'USD/year',
  'USD/month',
  'USD/week',
  'USD/hour',
  'USD/hire',
  'days',
  'weeks',
  'months',
  'hours/hire',
  'hours/week',
  'share',
  'share/year',
  'ratio',
  'people',
] as const;

export type Unit = (typeof UNITS)[number];

/** A number that can be set. Bounds keep out typing errors, not opinions. */
export interface Field {
  /** Code in links; never reused for another meaning. */
  readonly code: string;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  /** One press of an arrow key. */
  readonly step: number;
  /** True if only whole numbers make sense. */
  readonly whole?: true;
}

/** What a value of a field must keep to. */
export interface Bounds {
  readonly kind: 'whole' | 'decimal';
  readonly min: number;
  readonly max: number;
}

export function boundsOf({ whole, min, max }: Field): Bounds {
  return { kind: whole ? 'whole' : 'decimal', min, max };
}
