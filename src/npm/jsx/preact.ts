/** Types of the tag in Preact's JSX, for those who ask for them: nothing else of the package's types names Preact. */
import type { HTMLAttributes } from 'preact';
import type { F5RoiCalculator } from '../index.ts';
import type { CalculatorProps } from './props.ts';

/** What the tag takes in JSX. */
export type Props = HTMLAttributes<F5RoiCalculator> & CalculatorProps;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'f5-roi-calculator': Props;
    }
  }
}
