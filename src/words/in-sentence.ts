/** Names that the sentences use from a scenario. */
export interface Told {
  readonly horizonMonths: number;
  readonly state: string;
  readonly positions: readonly { readonly role: string; readonly headcount: number }[];
}

/** "Data engineer" inside a sentence is "data engineer"; "AI / ML", "HR" and "UI/UX" keep their capitals. */
export function inSentence(label: string): string {
  return /^[A-Z][a-z]+\b/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
