/** Parts of a data edition, generated at build time from its folder (see `build/edition-parts.ts`). */
declare module '*/newest/edition.json?figures' {
  const figures: import('./pack.ts').PackedFigures;
  export default figures;
}
declare module '*/newest/edition.json?wages' {
  const wages: import('./pack.ts').PackedWages;
  export default wages;
  export { withWages } from './unpack-pay.ts';
}
declare module '*/newest/edition.json?metros' {
  const metros: import('./pack.ts').PackedMetros | null;
  export default metros;
  export { withMetros } from './unpack-pay.ts';
}
declare module '*/newest/edition.json?evidence' {
  const evidence: import('./pack.ts').EditionEvidence;
  export default evidence;
}
declare module '*/older.json?parts' {
  /** Loaders for the parts of an edition that the first answer does not include; each rejects if its part does not load. */
  interface EditionLoader {
    figures(): Promise<{ readonly default: import('./pack.ts').PackedFigures }>;
    wages(): Promise<{
      readonly default: import('./pack.ts').PackedWages;
      readonly withWages: typeof import('./unpack-pay.ts').withWages;
    }>;
    metros(): Promise<{
      readonly default: import('./pack.ts').PackedMetros | null;
      readonly withMetros: typeof import('./unpack-pay.ts').withMetros;
    }>;
    evidence(): Promise<{ readonly default: import('./pack.ts').EditionEvidence }>;
  }
  const older: Readonly<Record<string, EditionLoader>>;
  export default older;
}
declare module '*/all.json?whole' {
  const editions: readonly import('./types.ts').Edition[];
  export default editions;
}
