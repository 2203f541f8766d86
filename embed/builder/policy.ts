import type { Embed, Published } from './snippet.ts';

/**
 * Directives that the host's security policy needs for these lines. A `<style>` of the host is allowed by its hash, or
 * by `'unsafe-inline'` if the hash is not known.
 */
export function policyLines(embed: Embed, published: Published, styleHash: string | null): readonly string[] {
  const { route, resized, attributes, properties } = embed;
  const files = new URL(published.cdn).origin;
  if (route === 'frame')
    return [`frame-src ${new URL(published.site).origin}`, ...(resized ? [`script-src ${files}`] : [])];
  const inline = Object.keys(properties).length > 0 ? ` '${styleHash ?? 'unsafe-inline'}'` : '';
  return [
    `script-src ${files}`,
    `style-src ${files}${inline}`,
    'img-src data:',
    ...('use-worker' in attributes ? [`worker-src ${files}`] : []),
  ];
}

/** The hash for an inline style in a policy; null if the page cannot compute one, which needs https. */
export async function hashOfStyle(text: string): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
