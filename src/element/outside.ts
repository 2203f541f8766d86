/** Chunk beside the rest of the screen, which can do without it: the page's address, and what its visitor looks at. */
export { followAddress } from './address-sync.ts';
export { followAttention } from './attention.ts';
