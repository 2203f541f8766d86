/** Every number with its name and bounds. The build ships only the resulting values, without meanings and questions. */
import { ASSUMPTIONS, type AssumptionId } from '../assumptions.ts';
import type { Field } from '../field.ts';
import type { AssumptionGroup } from '../groups.ts';
import { mapped } from '../mapped.ts';
import { type NumberKey, PLAN } from '../plan.ts';

export const NUMBERS: Readonly<Record<NumberKey, Field & { readonly label: string }>> = mapped(
  { ...PLAN, ...ASSUMPTIONS },
  ({ label, field }) => ({ label, ...field }),
);

/** Group of each assumption in the form. */
export const GROUP_OF: Readonly<Record<AssumptionId, AssumptionGroup>> = mapped(
  ASSUMPTIONS,
  ({ group }) => group,
);
