import type { Speaker } from './remarks.ts';

export const SPEAKER_LABELS: Readonly<Record<Speaker, string>> = {
  ours: 'Ours',
  client: 'Said by the client',
  estimate: 'Rep’s estimate',
  finance: 'Confirmed by finance',
};

export const SPEAKERS = Object.keys(SPEAKER_LABELS) as readonly Speaker[];
