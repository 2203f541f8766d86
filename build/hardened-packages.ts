import type { Plugin } from 'vite';

/** Code in a package that breaks on some hosts, and equivalent code that works there. */
interface Rewrite {
  readonly file: RegExp;
  readonly from: RegExp;
  readonly to: string;
  /** Number of places in the file; without it, only the check of the built chunks finds any that are left. */
  readonly count?: number;
}

/**
 * - Some hosts freeze `Object.prototype`. A plain assignment of `valueOf` or `toString` to another prototype then throws,
 *   since it would hide a read-only property; a definition does not.
 * - MooTools with its 1.2 compatibility replaces `Function.prototype.bind` by one that takes its extra arguments as a
 *   list and drops those of the call. Preact's hooks were then called without their element.
 * - Some hosts add to `Object.prototype` by assignment. Signals then took the addition for an entry in its record of an
 *   element's bound properties; a record without a prototype has no such entry.
 * - Preact passes the parent on, so that a new element gets its registry of custom elements. That of a shadow root stays
 *   behind when its host moves to another document, and browsers with scoped registries (Chromium 146) then throw.
 * - MooTools and Prototype replace `Array.from` by one that makes no list of a set and ignores the mapping function.
 */
const REWRITES: readonly Rewrite[] = [
  {
    file: /preact\/dist\/preact\.(module\.js|mjs)$/,
    from: /(\.createElementNS\(\w,\w),\w\.is\?\w:\w\)/g,
    to: '$1)',
    count: 1,
  },
  {
    file: /@preact\/signals-core\/dist\/signals-core\.(module\.js|mjs)$/,
    from: /(\w+\.prototype)\.(valueOf|toString)=(function\(\)\{[^{}]*\});/g,
    to: 'Object.defineProperty($1,"$2",{value:$3});',
    count: 2,
  },
  // What nothing here uses: JSON of a signal, names for a debugger, callbacks about watchers, `using`, and models.
  {
    file: /@preact\/signals-core\/dist\/signals-core\.(module\.js|mjs)$/,
    from: /\w+\.prototype\.toJSON=function\(\)\{return this\.value\};|this\.\w+=null==\w\?void 0:\w\.(?:name|watched|unwatched);?|(\w)\[Symbol\.dispose\]=\1;|\w\.prototype\.dispose=function\(\)\{this\.d\(\)\};|,\{name:"sub"\}|if\(\w\)\w\.push\(this\)|\w\.prototype\.brand=\w;|(?:const|var) \w=Symbol\.for\("preact-signals"\);/g,
    to: '',
    count: 11,
  },
  {
    file: /@preact\/signals\/dist\/signals\.(module\.js|mjs)$/,
    from: /(\w+)\[(\w+)\]=(\w+)\.bind\(null,(\1\[\2\]\|\|\(?(?:function\(\)|\(\)=>)\{\}\)?)\)/g,
    to: '$1[$2]=((hook,old)=>(...rest)=>hook(old,...rest))($3,$4)',
    count: 1,
  },
  {
    file: /@preact\/signals\/dist\/signals\.(module\.js|mjs)$/,
    from: /(\.__np=\w=|\{\w=)\{\};/g,
    to: '$1Object.create(null);',
    count: 2,
  },
  {
    file: /@preact\/signals\/dist\/signals\.(module\.js|mjs)$/,
    from: /,"function"==typeof \w\.type\?\w\.type\.displayName\|\|\w\.type\.name:""|,\{name:\w\}/g,
    to: '',
    count: 2,
  },
  {
    file: /chart\.js\/dist\/.+\.js$/,
    from: /\bArray\.from\((\w+)\)/g,
    to: '[...$1]',
  },
];

/** The code with safe replacements; throws if a new version of the package is written differently. */
export function harden(code: string, file: string): string | null {
  const rewrites = REWRITES.filter((rewrite) => rewrite.file.test(file));
  if (rewrites.length === 0) return null;
  return rewrites.reduce((text, { from, to, count }) => {
    const found = text.match(from)?.length ?? 0;
    if (count !== undefined && found !== count)
      throw new Error(`${file}: ${found} places to respell, not ${count}`);
    return text.replace(from, to);
  }, code);
}

/**
 * Prototype replaces the iterator of `entries()` by a list, and 1.7.3 removes that without restoring the browser's. Spread,
 * `map` and `forEach` are not replaced, or only by equivalents.
 */
const REPLACED_BY_HOSTS = /\bArray\.from\b|\.entries\(\)/;

/**
 * Packages that are neither rewritten nor checked: next to MooTools and Prototype, workbook and QR code are the same to
 * the byte. Where these packages use `Array.from` for our output, a list of undefined works like one of false or 0.
 */
const WRITERS = /node_modules\/(hucre|uqr)\//;

/** Makes the built files work on hosts that change built-ins. */
export function hardenedPackages(): Plugin {
  return {
    name: 'hardened-packages',
    apply: 'build',
    transform: (code, id) => harden(code, id.replace(/\?.*$/, '')),
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (
          file.type === 'chunk' &&
          !file.moduleIds.some((id) => WRITERS.test(id)) &&
          REPLACED_BY_HOSTS.test(file.code)
        )
          this.error(
            `${file.fileName}: ${REPLACED_BY_HOSTS.exec(file.code)?.[0]} is replaced by some hosts: spread or forEach`,
          );
    },
  };
}
