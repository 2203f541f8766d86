/** The key under which the scenario stands in a fragment or query. */
export const LINK_KEY = 'f5roi';
