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
 * What nothing here uses of Preact, in its own spelling: taking over HTML, suspending, classes as components, HTML as text, portals,
 * MathML. A fifth of it, in what every widget loads.
 */
const UNUSED_IN_PREACT: readonly (readonly [from: string, to: string])[] = [
  [
    'if(e.length=v,r.__v=null,c||o)if(t&&t.then){if(r.__u|=128|c,o){for(~(T=o.indexOf(l||void 0))||(T=o.length);(N=o[T-1])&&8==N.nodeType;)T--;for(;T<o.length;T++)if(N=o[T])if(o[T]=null,O){if(N==P)break}else{if(8!=N.nodeType)break;N.data.startsWith("$s")&&(P=B(O=N))}}if(!O){for(;l&&8==l.nodeType&&l.nextSibling;)l=l.nextSibling;O=l}(s=B(O=r.__c.__z||(r.__c.__z=O)))?(r.__e=O,l=s):r.__e=l,l=l&&l.nextSibling}else o&&o.some(g);else r.__e=u.__e;r.__k||(r.__k=u.__k||[]),t&&t.then||D(r),',
    'e.length=v,r.__v=null,o?o.some(g):r.__e=u.__e;r.__k||(r.__k=u.__k||[]),D(r),',
  ],
  ['128&u.__u&&(c=32&u.__u,s=u.__c.__z)&&(r.__u|=c,p=o=[],8==s.nodeType?l=B(s,o):o.push(s),l=o[0]||l),', ''],
  ['!u&&(i=t.__c)&&(i=i.__z)&&(f=B(i,o=[]))&&(i==t.__e&&o.some(g),g(f),g(i)),', ''],
  ['r.__u&=-161,p&&p.some(g),', 'r.__u&=-161,'],
  ['C=(s=V.prototype)&&s.render,', ''],
  [
    '(C?r.__c=d=new V(M,L):(r.__c=d=new x(M,L),d.constructor=V,d.render=K),',
    '(r.__c=d=new x(M,L),d.constructor=V,d.render=K,',
  ],
  [
    'C&&(d.__s||(d.__s=d.state),V.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=_({},d.__s)),_(d.__s,V.getDerivedStateFromProps(M,d.__s)))),k=d.props,b=d.state,',
    '',
  ],
  [
    'M!==k&&C&&!V.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(M,L),',
    '',
  ],
  [
    'd.componentWillUpdate&&d.componentWillUpdate(M,d.__s,L),C&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(k,b,m)})}else C&&!V.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),C&&d.componentDidMount&&d.__h.push(d.componentDidMount);',
    '}',
  ],
  ['q=C?25:0;do{', 'q=0;do{'],
  ['C&&(y.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,', 'd.state=d.__s,'],
  ['C&&u.__c&&d.getSnapshotBeforeUpdate&&(m=d.getSnapshotBeforeUpdate(k,b)),', ''],
  [
    'M.__P&&(s=l,f=(t=M.__P).namespaceURI,c=o=null,u.props&&u.props.__P!=t&&(u.__k.some(function(n){n&&J(n,n)}),u.__k=null),l=u.__k?S(u,0):null),',
    '',
  ],
  ['M.__P&&(r.__e=null,l=s),', ''],
  ['if(n.props.__P)return t;', ''],
  ['"dangerouslySetInnerHTML"==s?y=k:"children"==s', '"children"==s'],
  ['"dangerouslySetInnerHTML"==s?h=k:', ''],
  [
    'h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):(y&&(t.textContent=""),("foreignObject"==C||"http://www.w3.org/1998/Math/MathML"==f&&v.test(C))&&(f="http://www.w3.org/1999/xhtml"),I(',
    '"foreignObject"==C&&(f="http://www.w3.org/1999/xhtml"),I(',
  ],
  ['o&&o.some(g)),l&&"textarea"!=C||', 'o&&o.some(g),l&&"textarea"!=C||'],
  [':"math"==C?f="http://www.w3.org/1998/Math/MathML"', ''],
  ['(e=(o=i.constructor)&&o.getDerivedStateFromError)&&i.setState(o.getDerivedStateFromError(n)),', ''],
];

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
  // What nothing here uses, in the files that the build reads: the calls of the callbacks about watchers, and the debugger's.
  {
    file: /@preact\/signals-core\/dist\/signals-core\.mjs$/,
    from: /else \w\(\(\)=>\{var \w;null==\(\w=this\.W\)\|\|\w\.call\(this\)\}\)|if\(void 0===\w\)\w\(\(\)=>\{var \w;null==\(\w=this\.Z\)\|\|\w\.call\(this\)\}\)/g,
    to: '',
    count: 2,
  },
  // Its mistakes are the programmer's, and need no words on a host's page.
  {
    file: /@preact\/signals-core\/dist\/signals-core\.mjs$/,
    from: /new Error\("(?:Cycle detected|Out-of-order effect)"\)/g,
    to: 'Error("signals")',
    count: 4,
  },
  {
    file: /@preact\/signals\/dist\/signals\.mjs$/,
    from: /const d="undefined"!=typeof window&&!!window\.__PREACT_SIGNALS_DEVTOOLS__;|var \w;if\(d\)null==\(\w=this\.y\)\|\|\w\.call\(this\);|"__source"!==\w&&|\w\.name="ReactiveDom";|\w\.displayName="ReactiveTextNode";/g,
    to: '',
    count: 5,
  },
  ...UNUSED_IN_PREACT.map(([from, to]) => ({
    file: /preact\/dist\/preact\.mjs$/,
    from: new RegExp(from.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'g'),
    to: to.replaceAll('$', '$$$$'),
    count: 1,
  })),
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
