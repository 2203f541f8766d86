/** Places in an address that `booking: "url"` fills. */
export const PLACEHOLDERS = ['{link}', '{summary}'] as const;

export function placeholders(address: string): readonly (typeof PLACEHOLDERS)[number][] {
  return PLACEHOLDERS.filter((mark) => address.includes(mark));
}
