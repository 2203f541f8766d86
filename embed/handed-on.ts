/** Attributes that a placeholder passes on. Not every `data-*`: a style or a handler would break the host's policy. */
export const HANDED_ON: RegExp =
  /^data-((preset|cta|share|url|no|use)-\w+|data-layer|config|horizon|view|theme|state)$/;
