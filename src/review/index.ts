/** The review zone's front door: who stands behind a figure, and what a reader of the proposal makes of it. */
export { acceptedTotals, proposedTotals, type Totals, withInputAt } from './accepted.ts';
export { chosenPaths } from './chosen-paths.ts';
export { cleanText, LONGEST_NAME, LONGEST_NOTE } from './clean-text.ts';
export { type Bounds, boundsOf, JUDGED_LINES } from './judged.ts';
export {
  type Attribution,
  atPositions,
  hasRemarks,
  NO_REMARKS,
  type Remarks,
  SPEAKER_LABELS,
  SPEAKERS,
  type Speaker,
  type Verdict,
  withEntry,
} from './remarks.ts';
export { stillSaid } from './still-said.ts';
