/** Parts of a data edition, made at build time from its folder (see `tests/setup/edition-parts.ts`). */
declare module '*/edition.json?figures' {
  const figures: import('../edition/pack.ts').PackedFigures;
  export default figures;
}
declare module '*/edition.json?wages' {
  const wages: import('../edition/pack.ts').PackedWages;
  export default wages;
}
declare module '*/edition.json?evidence' {
  const evidence: import('../edition/pack.ts').EditionEvidence;
  export default evidence;
}
declare module '*.css?inline' {
  const css: string;
  export default css;
}
/** The package's version, put in by the build. */
declare const __VERSION__: string;
