/** Parameters of a query without its question mark, as forms write them: `+` is a blank, and what is no encoding stays. */
export function parametersIn(query: string): readonly (readonly [name: string, value: string])[] {
  return query.split('&').map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return [decoded(name), decoded(value.join('='))];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
