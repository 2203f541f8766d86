import { chromiumInWords } from './chromium.ts';

/** The browser that the tests use, in words; importing this file starts it, and fails where it does not start. */
export const browserInWords: string = await chromiumInWords();
