/** Straight apostrophes of an edition's texts, which are frozen as they were released, as a page prints them. */
export function curly(text: string): string {
  return text.replace(/(?<=\w)'/g, '’');
}
