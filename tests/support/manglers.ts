/** What programs do to a link on its way, each as a function of an address; composed, they are what a fuzz of links feeds on. */

export interface Mangler {
  readonly name: string;
  readonly mangle: (address: string) => string;
}

const percent = (text: string, signs: RegExp) =>
  text.replace(signs, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
/** Puts something into the address at a place that depends on it alone. */
const within = (text: string, put: string, at = text.length * 7) => {
  const start = Math.max(0, text.toLowerCase().lastIndexOf('f5roi'));
  const place = start + 6 + (at % Math.max(1, text.length - start - 6));
  return text.slice(0, place) + put + text.slice(place);
};
const behindHash = (text: string, put: string) => text.replace('#', () => `#${put}`);
const proofpoint = (text: string) =>
  `https://urldefense.proofpoint.com/v2/url?u=${percent(text, /[^a-z0-9./:?]/gi)
    .replaceAll('/', '_')
    .replaceAll(':', '%3A')
    .replaceAll('?', '%3F')
    .replaceAll('%', '-')}&d=DwMFaQ&c=x`;

const TABLE: Readonly<Record<string, (address: string) => string>> = {
  'as it was': (a) => a,
  'end of a sentence': (a) => `${a}.`,
  'comma behind it': (a) => `${a},`,
  'in brackets': (a) => `(${a})`,
  'in angle brackets': (a) => `<${a}>`,
  'in curly quotes': (a) => `“${a}”`,
  'in straight quotes': (a) => `"${a}"`,
  'in bold Markdown': (a) => `**${a}**`,
  'as a Markdown link': (a) => `[our figures](${a})`,
  'Markdown escapes': (a) => a.replace(/[_~*.-]/g, '\\$&'),
  'underscores escaped': (a) => a.replaceAll('_', '\\_'),
  'as an anchor': (a) => `<a href="${a.replaceAll('&', '&amp;')}">figures</a>`,
  'ampersands as entities': (a) => a.replaceAll('&', '&amp;'),
  'signs as entities': (a) => a.replace(/[=_~]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  'hexadecimal entities': (a) => a.replace(/[=#]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16)};`),
  SafeLinks: (a) =>
    `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(a)}&data=05%7C01%7C`,
  'Google redirect': (a) => `https://www.google.com/url?q=${encodeURIComponent(a)}&sa=D&source=editors`,
  'redirector of the site': (a) => `https://host.example/go?a=${encodeURIComponent(a)}`,
  'mail gateway': (a) => `https://linkprotect.cudasvc.com/url?a=${encodeURIComponent(a)}&c=E,1,x`,
  'URL defense, second version': proofpoint,
  'URL defense, third version': (a) => `https://urldefense.com/v3/__${a.replace('#', '*')}__;Iw!!x$`,
  'encoded in full': (a) => encodeURIComponent(a),
  'fragment mark encoded': (a) => a.replaceAll('#', '%23'),
  'unreserved characters encoded': (a) => percent(a, /[_~.-]/g),
  'letters encoded': (a) => percent(a, /[fr5o]/g),
  'equals sign encoded': (a) => a.replaceAll('=', '%3d'),
  'quoted-printable': (a) => a.replaceAll('=', '=3D').replace(/(.{75})/g, '$1=\r\n'),
  'lines of 76': (a) => a.replace(/(.{76})/g, '$1\r\n'),
  'a line break within': (a) => within(a, '\n'),
  'a quoted line break within': (a) => within(a, '\n> '),
  'a space within': (a) => within(a, ' '),
  'an encoded space within': (a) => within(a, '%20'),
  'soft hyphens': (a) => a.replace(/(.{20})/g, '$1\u00ad'),
  'zero-width spaces': (a) => a.replace(/(.{17})/g, '$1\u200b'),
  'an encoded zero-width space': (a) => within(a, '%E2%80%8B'),
  'a byte order mark': (a) => `\ufeff${a}`,
  'marks of direction': (a) => `\u2066${a}\u2069`,
  'non-breaking hyphens': (a) => a.replaceAll('-', '\u2011'),
  'encoded non-breaking hyphens': (a) => a.replaceAll('-', '%E2%80%91'),
  'en dashes': (a) => a.replaceAll('-', '–'),
  'minus signs': (a) => a.replaceAll('-', '−'),
  'full width': (a) => a.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  capitals: (a) => a.toUpperCase(),
  'small letters': (a) => a.toLowerCase(),
  'key with capitals': (a) => a.replace(/f5roi/g, 'F5Roi'),
  'capital at the start': (a) => a.charAt(0).toUpperCase() + a.slice(1),
  'text fragment': (a) => `${a}:~:text=saves%20money`,
  'hash-bang': (a) => behindHash(a, '!'),
  'hash route': (a) => behindHash(a, '/route/'),
  'campaign in the query': (a) => a.replace('#', '?utm_source=mail&utm_medium=x#'),
  'campaign behind it': (a) => `${a}&utm_source=mail&fbclid=IwAR0x`,
  'question mark and campaign behind it': (a) => `${a}?gclid=EAIaIQ`,
  'a slash behind it': (a) => `${a}/`,
  'a message around it': (a) => `Here it is: ${a} and let me know what you think.`,
  'a signature below it': (a) => `${a}\n\nBest regards,\nAnn`,
  twice: (a) => `${a} ${a}`,
  'as JSON': (a) => JSON.stringify({ url: a }).replaceAll('/', '\\/').replaceAll('=', '\\u003d'),
  'in a spreadsheet': (a) => `=HYPERLINK("${a}","figures")`,
  'cut by one': (a) => a.slice(0, -1),
  'cut by nine': (a) => a.slice(0, -9),
  'cut at its last mark': (a) => a.slice(0, Math.max(a.lastIndexOf('_'), a.lastIndexOf('~'))),
  'cut at its first tilde': (a) => a.split(/~|(?<=[a-z0-9]{6})_-/)[0] as string,
  'a character lost': (a) => within(a, '').replace(/(?<=f5roi.{12,20})./i, ''),
  'underscores lost in italics': (a) => a.replace(/_([^_]+)_/, '*$1*'),
  'without underscores': (a) => a.replaceAll('_', ''),
};

export const MANGLERS: readonly Mangler[] = Object.entries(TABLE).map(([name, mangle]) => ({ name, mangle }));
