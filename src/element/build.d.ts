declare module '*.css?inline' {
  const css: string;
  export default css;
}
/** The package's version, inserted by the build. */
declare const __VERSION__: string;
