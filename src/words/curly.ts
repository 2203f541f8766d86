/** Text of an edition with typographic apostrophes; editions are frozen with straight ones. */
export function curly(text: string): string {
  return text.replace(/(?<=\w)'/g, '’');
}
