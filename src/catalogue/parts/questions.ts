/** The questions for _Ask next_. The build ships only the resulting values. */
import { ASSUMPTIONS } from '../assumptions.ts';
import { mapped } from '../mapped.ts';
import { type NumberKey, PLAN } from '../plan.ts';

/** The plain question whose answer replaces a default. */
export const QUESTIONS: Readonly<Record<NumberKey, string>> = mapped(
  { ...PLAN, ...ASSUMPTIONS },
  ({ ask }) => ask,
);
