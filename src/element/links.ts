/** Chunk for scenarios from outside and for links that hold more than one plain scenario. */

export { Notices } from '../app/widget/notices.tsx';
export { incomingLink, scenarioNotice } from './incoming.ts';
export { linkText } from './link-text.ts';
export { NO_STATE_PAY } from './metro-loader.ts';
export { backToSent, newClient, openLink, openScenario, openStart, startOver } from './open.ts';
export { adopt, goBack, loadPair } from './quotation.ts';
