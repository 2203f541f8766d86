/** Chunk for printing and QR codes. */
export { describeCompared, describePaper } from '../../output/paper/describe.ts';
export { withoutAppendix } from '../../output/paper/paper.ts';
export { printPaper } from './print.ts';
export { LONGEST_ON_SCREEN, qrCode } from './qr-code.ts';
