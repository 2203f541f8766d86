/** Chunk for scenarios from outside and for links that hold more than one plain scenario. */

export { linkText } from './link-text.ts';
export { backToSent, goOver, newClient, openLink, openScenario, startOver } from './open.ts';
