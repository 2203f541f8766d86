/** Parts of a data edition, made at build time from its folder (see `tests/setup/edition-parts.ts`). */
declare module '*/newest/edition.json?figures' {
  const figures: import('./pack.ts').PackedFigures;
  export default figures;
}
declare module '*/newest/edition.json?wages' {
  const wages: import('./pack.ts').PackedWages;
  export default wages;
}
declare module '*/newest/edition.json?evidence' {
  const evidence: import('./pack.ts').EditionEvidence;
  export default evidence;
}
declare module '*/older.json?parts' {
  const older: Readonly<Record<string, import('./pack.ts').EditionLoader>>;
  export default older;
}
declare module '*/all.json?whole' {
  const editions: readonly import('./types.ts').Edition[];
  export default editions;
}
