/**
 * Marks a snapshot; its value is the scenario's link text, which names the edition and holds the check figure of both
 * savings. The calculator that finds its own text there has the same figures.
 */
export const SNAPSHOT = 'data-f5-roi-snapshot';
