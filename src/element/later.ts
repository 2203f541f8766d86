/** What loads right after the first answer: the rest of the screen, and the readers of what comes from outside. */
export { renderRest } from '../ui/rest.tsx';
export { openLink, openScenario, startOver } from './open.ts';
export { createSurroundings } from './surroundings.ts';
