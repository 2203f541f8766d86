/** Opt-in types of the tag in Preact's JSX; no other types of the package refer to Preact. */
import type { HTMLAttributes } from 'preact';
import type { F5RoiCalculator } from '../index.ts';
import type { CalculatorProps } from './props.ts';

/** Props of the tag in JSX. */
export type Props = HTMLAttributes<F5RoiCalculator> & CalculatorProps;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'f5-roi-calculator': Props;
    }
  }
}
