/** JSON as the formatter leaves it: a list of words is one line where it fits. */
export function formatted(value: unknown): string {
  const list = /^(.*)\[\n([^[\]{}]*)\n\s*\](,?)$/gm;
  const text = JSON.stringify(value, null, 2).replace(list, (long, start, inner, comma) => {
    const short = `${start}[${inner.trim().replace(/\s*\n\s*/g, ' ')}]${comma}`;
    return short.length <= 110 ? short : long;
  });
  return `${text}\n`;
}
