import { type Embed, importMapText, type Published } from './snippet.ts';

/**
 * Directives that the host's security policy needs for these lines. A `<style>` of the host and an import map are allowed
 * by their hashes, or by `'unsafe-inline'` where the hash is not known.
 */
export function policyLines(
  embed: Embed,
  published: Published,
  styleHash: string | null,
  mapHash: string | null = null,
): readonly string[] {
  const { route, resized, attributes, properties } = embed;
  const files = new URL(published.cdn).origin;
  const { config } = attributes;
  if (route === 'frame')
    return [`frame-src ${new URL(published.site).origin}`, ...(resized ? [`script-src ${files}`] : [])];
  const inline = Object.keys(properties).length > 0 ? ` '${styleHash ?? 'unsafe-inline'}'` : '';
  const map = importMapText(embed, published) === '' ? '' : ` '${mapHash ?? 'unsafe-inline'}'`;
  return [
    `script-src ${files}${map}`,
    `style-src ${files}${inline}`,
    'img-src data:',
    ...(config === undefined
      ? []
      : [`connect-src ${/^https?:/i.test(config) ? new URL(config).origin : "'self'"}`]),
    ...('use-worker' in attributes ? [`worker-src ${files}`] : []),
  ];
}

/** The hash for an inline style or import map in a policy; null if the page cannot compute one, which needs https. */
export async function hashOfInline(text: string): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
