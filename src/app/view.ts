/** How much of the calculator is shown, and how large. */
export type View = 'full' | 'compact' | 'presenter';
