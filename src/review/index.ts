/** The review zone's front door: who stands behind a figure, and what a reader of the proposal makes of it. */
export { acceptedTotals, proposedTotals, type Totals } from './accepted.ts';
export { changedInputs } from './changed-inputs.ts';
export { atPositions, withEntry } from './changed-remarks.ts';
export { chosenPaths } from './chosen-paths.ts';
export { cleanText, LONGEST_NAME, LONGEST_NOTE } from './clean-text.ts';
export {
  type Dispute,
  disputes,
  disputeWords,
  type Figure,
  inputFigures,
  insteadWords,
  lineFigures,
} from './figures.ts';
export { type Bounds, boundsOf, JUDGED_LINES } from './judged.ts';
export {
  type Attribution,
  NO_REMARKS,
  type Remarks,
  type Speaker,
  type Verdict,
} from './remarks.ts';
export { saidWords } from './said-words.ts';
export { shownTotals } from './shown-totals.ts';
export { SPEAKER_LABELS, SPEAKERS } from './speakers.ts';
export { stillSaid } from './still-said.ts';
