export const RECRUITING = ['in-house', 'agency'] as const;
export type Recruiting = (typeof RECRUITING)[number];

export const LEVELS = ['junior', 'mid', 'senior', 'lead'] as const;
export type Level = (typeof LEVELS)[number];
