/** What prints and draws codes: one chunk. */
export { describePaper } from '../../output/paper/describe.ts';
export { printPaper } from './print.ts';
export { LONGEST_ON_SCREEN, qrCode } from './qr-code.ts';
