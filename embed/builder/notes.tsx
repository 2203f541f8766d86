import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Form } from './form.ts';
import { hashOfInline, policyLines } from './policy.ts';
import { importMapText, type Published, styleText } from './snippet.ts';

/** Notes on where the lines go, what to watch out for, and what the hash covers. */
export function Recipe({
  form,
  published,
}: {
  readonly form: Form;
  readonly published: Published;
}): JSX.Element {
  const { label, where, mind } = form.host.value;
  return (
    <section>
      <h2>{label}: where to paste</h2>
      <p>{where}</p>
      <ul>
        {mind.map((words) => (
          <li key={words}>{words}</li>
        ))}
        <li>{hashWords(form, published)}</li>
      </ul>
    </section>
  );
}

function hashWords({ route, pinned }: Form, { hashes, version }: Published): string {
  if (route.value !== 'module')
    return 'Files named v1 change with each release, so no hash can pin them; “Fixed version” names one.';
  return hashes === null
    ? `The hash is left out: integrity.json was not found beside version ${version} of the files.`
    : pinned.value
      ? 'The hashes cover every part. The import map has to come before the first module script of the page.'
      : 'The hash covers the style sheet and the script that starts the calculator, not the parts which that script loads later from the same folder.';
}

/** Directives that the host's security policy needs. */
export function Policy({
  form,
  published,
}: {
  readonly form: Form;
  readonly published: Published;
}): JSX.Element {
  const embed = form.embed.value;
  const style = styleText(embed);
  const hash = useHash(style);
  const mapHash = useHash(importMapText(embed, published));
  return (
    <section>
      <h2>If your page has a Content Security Policy</h2>
      <p>It has to allow:</p>
      <pre tabIndex={0} aria-label="Directives" role="region">
        <code>{policyLines(embed, published, hash, mapHash).join(';\n')}</code>
      </pre>
      {style !== '' && (
        <p class="hint">
          {hash === null ? 'The whole <style>' : 'The <style> exactly as it stands above'}; with its rules in
          a style sheet of your own, that part is not needed.
        </p>
      )}
      {embed.route === 'loader' && (
        <p class="hint">With nonces, the loader’s tag needs one: what it loads follows from that.</p>
      )}
    </section>
  );
}

/** The hash of an inline element's text; null until it is calculated. */
function useHash(text: string): string | null {
  const hash = useSignal<string | null>(null);
  useEffect(() => {
    let current = true;
    hashOfInline(text).then((found) => {
      if (current) hash.value = found;
    });
    return () => {
      current = false;
    };
  }, [text]);
  return hash.value;
}
