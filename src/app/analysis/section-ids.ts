/** Sections of the analysis with their headings, in the order of the document. */
export const SECTIONS = {
  adds: 'How it adds up',
  time: 'Over time',
  change: 'What could change it',
  dearer: 'When F5 costs more',
  rests: 'What it rests on',
  plan: 'Plan by month',
  yours: 'Your changes',
  take: 'Take it along',
} as const;

export type SectionId = keyof typeof SECTIONS;
