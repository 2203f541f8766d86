import { STEP_NAMES } from '../model/names.ts';

/** A line's name without its side: "Base salary and bonus". */
export function lineLabel(id: string): string {
  const { label } = (STEP_NAMES[`us.${id}`] ?? STEP_NAMES[`f5.${id}`]) as { label: string };
  const bare = label.replace(/^(U\.S\. hire|F5): /, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
