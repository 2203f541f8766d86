/** Helper for apps that frame the calculator: heights, and the scenario in the page's address. */
export { watchFrames } from '../../embed/watch-frames.ts';
