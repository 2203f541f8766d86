/**
 * What a framed calculator and the page around it say to each other: one envelope, with a version, so that neither
 * takes another script's message for its own. Whatever arrives is checked here; who sent it is for the receiver to check.
 */
export const PROTOCOL = 1;

/** From the frame: it listens; its content's height in whole pixels; its scenario changed, null for the page's own start. */
export type FrameMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: 'state'; readonly state: string | null };

/** From the page: who is there; an answer to `ready`, with the page that shared links are to open, if it is this one. */
export type PageMessage =
  | { readonly type: 'call' }
  | { readonly type: 'hello'; readonly page: string | null };

/** Higher than any calculator; a frame cannot make its host's page endless. */
const MAX_HEIGHT = 50_000;
/** The characters of a link; four times what 12 positions with 10 overrides need. */
const STATE = /^[\w.~-]{1,6000}$/;
const PAGE = /^https?:\/\/.{1,8000}$/;

export function seal(message: FrameMessage | PageMessage): object {
  return { f5roi: PROTOCOL, ...message };
}

/** What a frame said, or null for anything else. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  const { type, height, state } = open(data);
  if (type === 'ready') return { type };
  if (type === 'height' && Number.isInteger(height) && Number(height) > 0 && Number(height) <= MAX_HEIGHT)
    return { type, height: Number(height) };
  return type === 'state' && isTextOrNull(state, STATE) ? { type, state } : null;
}

/** What the page around a frame said, or null for anything else. */
export function readPageMessage(data: unknown): PageMessage | null {
  const { type, page } = open(data);
  if (type === 'call') return { type };
  return type === 'hello' && isTextOrNull(page, PAGE) ? { type, page } : null;
}

function open(data: unknown): Readonly<Record<string, unknown>> {
  const envelope = Object(data);
  return envelope.f5roi === PROTOCOL ? envelope : {};
}

function isTextOrNull(value: unknown, pattern: RegExp): value is string | null {
  return value === null || (typeof value === 'string' && pattern.test(value));
}
