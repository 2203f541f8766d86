/** Chunk right after the first answer: the rest of the screen, and the readers of links and scenarios from outside. */

export { renderRest } from '../app/widget/rest.tsx';
export { resultsOf } from '../scenario/results-of.ts';
export { createPorts } from './create-ports.ts';
export { followPage } from './follow-page.ts';
export { linkText } from './link-text.ts';
export { openLink, openScenario, startOver } from './open.ts';
