/**
 * WordPress shows embeds from other sites in a sandboxed frame and sizes it by its own message, which it recognizes by
 * a secret in the frame's address.
 */
export function wordpressSecret(hash: string): string | null {
  return /^#\?secret=([a-zA-Z0-9]+)/.exec(hash)?.[1] ?? null;
}

/** The message that sizes the frame; WordPress keeps it between 200 and 1,000 pixels. */
export function wordpressHeight(secret: string, height: number): object {
  return { message: 'height', secret, value: height };
}

/** WordPress asks again once its own script has loaded. */
export function isWordpressReady(data: unknown, secret: string | null): boolean {
  const { message, secret: theirs } = Object(data);
  return secret !== null && message === 'ready' && theirs === secret;
}
