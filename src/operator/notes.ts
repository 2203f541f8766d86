import { brandColors } from './brand/colors.ts';
import type { OperatorConfig } from './config.ts';

/** What is no fault and yet good to know: colors that were corrected, prices without a date. A sentence each. */
export function notesOn({ brand, rates }: OperatorConfig): readonly string[] {
  const priced = Object.keys(rates?.roles ?? {}).length > 0;
  return [
    ...(brandColors(brand ?? {})?.notes ?? []),
    ...(priced && rates?.updated === undefined
      ? ['Prices are shown without a date: add "updated" to "rates", the day of the rate card.']
      : []),
  ];
}
