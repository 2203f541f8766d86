/** The headers of each path. */
export type HeadersOf = (path: string) => Readonly<Record<string, string>>;

/**
 * Reads a `_headers` file as static hosts do: a path, exact or up to a `*`, and below it the headers of whatever matches;
 * several rules of one header are joined by a comma.
 */
export function staticHeaders(text: string): HeadersOf {
  const rules: { readonly path: string; readonly name: string; readonly value: string }[] = [];
  let path = '';
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) path = line.trim();
    else {
      const at = line.indexOf(':');
      rules.push({ path, name: line.slice(0, at).trim().toLowerCase(), value: line.slice(at + 1).trim() });
    }
  }
  return (asked) => {
    const headers: Record<string, string> = {};
    for (const { path, name, value } of rules)
      if (path.endsWith('*') ? asked.startsWith(path.slice(0, -1)) : asked === path)
        headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    return headers;
  };
}
