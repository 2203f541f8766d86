/**
 * Messages between a framed calculator and the page around it: one envelope, with a version, so that neither mistakes
 * another script's message for one of these. Content is checked here; the receiver has to check the sender.
 */
export const PROTOCOL = 1;

/** From the frame: ready; height of its content in whole pixels; changed scenario, null for the page's own start. */
export type FrameMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: 'state'; readonly state: string | null };

/** From the page: asks who is there; answers `ready`, with the page that shared links open, if it is this one. */
export type PageMessage =
  | { readonly type: 'call' }
  | { readonly type: 'hello'; readonly page: string | null };

/** Limit above the height of any calculator, so that a frame cannot make its host's page endless. */
const MAX_HEIGHT = 50_000;
/** A link's characters, up to four times the length that 12 positions with 10 overrides need. */
const STATE = /^[\w.~-]{1,6000}$/;
const PAGE = /^https?:\/\/.{1,8000}$/;

export function seal(message: FrameMessage | PageMessage): object {
  return { f5roi: PROTOCOL, ...message };
}

/** A frame's message, or null for anything else. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  const { type, height, state } = open(data) as { type: unknown; state: unknown; height: number };
  if (type === 'ready') return { type };
  if (type === 'height' && Number.isInteger(height) && height > 0 && height <= MAX_HEIGHT)
    return { type, height };
  return type === 'state' && isTextOrNull(state, STATE) ? { type, state } : null;
}

/** A message from the page around a frame, or null for anything else. */
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
