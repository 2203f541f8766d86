/** Names that the sentences use from a scenario. */
export interface Told {
  readonly horizonMonths: number;
  readonly state: string;
  readonly positions: readonly { readonly role: string; readonly headcount: number }[];
}

/** A label of somebody, such as "bookkeeper", not of a kind of work, such as "data entry". */
export const NAMES_SOMEBODY: RegExp = /(?:[eo]r|ist|[ae]nt|yst|clerk|ive|paralegal)(?:$|,| \/ | or )/;

/** "Data engineer" inside a sentence is "data engineer"; "AI / ML", "HR" and "UI/UX" keep their capitals. */
export function inSentence(label: string): string {
  return /^[A-Z][a-z]+\b/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
