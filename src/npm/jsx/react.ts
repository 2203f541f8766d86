/** Opt-in types of the tag in React 19's JSX; nothing else in the package refers to React. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { F5RoiCalculator } from '../index.ts';
import type { CalculatorProps } from './props.ts';

/** Props of the tag in JSX. */
export type Props = DetailedHTMLProps<HTMLAttributes<F5RoiCalculator>, F5RoiCalculator> & CalculatorProps;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'f5-roi-calculator': Props;
    }
  }
}
