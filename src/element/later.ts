/** Chunk right after the first answer: the rest of the widget. */

export { renderRest } from '../app/widget/rest.tsx';
export { encode } from '../link/encode.ts';
export { resultsOf } from '../scenario/results-of.ts';
export { announce } from './announce.ts';
export { createPorts } from './create-ports.ts';
export { followPage } from './follow-page.ts';
export { openScenario } from './open-scenario.ts';
