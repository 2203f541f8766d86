import type { Level } from '../edition/types.ts';

export const LEVEL_LABELS: Readonly<Record<Level, string>> = {
  junior: 'Junior',
  mid: 'Mid-level',
  senior: 'Senior',
  lead: 'Lead',
};
