/** The classic script for pages that frame the calculator. */
import { watchFrames } from './watch-frames.ts';

watchFrames();
