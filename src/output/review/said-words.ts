import type { Attribution } from '../../scenario/review/remarks.ts';
import { SPEAKER_LABELS } from '../../scenario/review/speakers.ts';

/** Speaker and note in words: "Said by the client: per HR". */
export function saidWords({ by, note }: Attribution): string {
  return note === '' ? SPEAKER_LABELS[by] : `${SPEAKER_LABELS[by]}: ${note}`;
}
