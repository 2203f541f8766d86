/** Key of the scenario in a fragment or query. */
export const LINK_KEY = 'f5roi';
