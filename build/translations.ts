/** Functions of WordPress that take a text to translate. */
const CALL =
  /(\/\* translators: (?<hint>[^*]*?) \*\/\s*[^;]*?)?\b(?:esc_html|esc_attr)?_{1,2}(?:e)?\(\s*'(?<text>(?:[^'\\]|\\.)*)',\s*'f5-roi-calculator'/g;

/**
 * The template for translators: every text that PHP and the editor's script hand to WordPress' functions, and those of `block.json`, by
 * the file that it stands in.
 */
export function translationTemplate(version: string, files: Readonly<Record<string, string>>): string {
  const found = new Map<string, { places: string[]; hint: string | undefined }>();
  const add = (text: string, place: string, hint?: string) => {
    const known = found.get(text) ?? { places: [], hint };
    if (!known.places.includes(place)) known.places.push(place);
    found.set(text, { places: known.places, hint: known.hint ?? hint });
  };
  for (const [path, content] of Object.entries(files)) {
    if (path.endsWith('block.json')) {
      const { title, description, keywords } = JSON.parse(content);
      for (const text of [title, description, ...keywords]) add(text, path);
    } else {
      for (const { groups = {} } of content.matchAll(CALL))
        add((groups.text ?? '').replaceAll("\\'", "'"), path, groups.hint);
    }
  }
  const entries = [...found].map(([text, { places, hint }]) =>
    [
      ...(hint ? [`#. translators: ${hint}`] : []),
      ...places.map((place) => `#: ${place}`),
      `msgid ${JSON.stringify(text)}`,
      'msgstr ""',
    ].join('\n'),
  );
  const head = [
    'msgid ""',
    'msgstr ""',
    `"Project-Id-Version: F5 Cost & ROI Calculator ${version}\\n"`,
    '"MIME-Version: 1.0\\n"',
    '"Content-Type: text/plain; charset=UTF-8\\n"',
    '"Content-Transfer-Encoding: 8bit\\n"',
    '"X-Domain: f5-roi-calculator\\n"',
  ].join('\n');
  return `${[head, ...entries].join('\n\n')}\n`;
}
