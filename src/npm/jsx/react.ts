/** Types of the tag in React 19's JSX, for those who ask for them: nothing else of the package names React. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { F5RoiCalculator } from '../index.ts';
import type { CalculatorProps } from './props.ts';

/** What the tag takes in JSX. */
export type Props = DetailedHTMLProps<HTMLAttributes<F5RoiCalculator>, F5RoiCalculator> & CalculatorProps;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'f5-roi-calculator': Props;
    }
  }
}
