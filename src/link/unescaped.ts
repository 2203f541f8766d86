/**
 * Undoes what programs do to the characters of a link: escapes of redirectors, mail, HTML, scripts and Markdown (also within
 * one another), and the look-alikes that word processors and phones put in. A link itself is plain ASCII.
 */
export function unescaped(text: string): string {
  let plain = text
    .replace(REPLY_MARKS, '\n')
    .replace(/(?<!f5roi)=\r?\n/gi, '')
    .replace(QUOTED_PRINTABLE, (_, hex: string) => fromHex(hex));
  for (let layers = 0; layers < MOST_LAYERS; layers++) {
    const before = plain;
    plain = plain
      .replace(TILDES, '~')
      .normalize('NFKC')
      .replace(INVISIBLE, '')
      .replaceAll('—', '--')
      .replace(DASHES, '-')
      .replace(/[%\\]u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (_, four?: string, two = '') => fromHex(four ?? two))
      .replaceAll('\\', '')
      .replace(/(?:%[0-9a-f]{2})+/gi, percent)
      .replace(/&(?:#(\d{1,5})|#x([0-9a-f]{1,5})|([a-z]{2,8}));/gi, entity)
      .replace(PROOFPOINT, (_, address: string) =>
        address.replaceAll('_', '/').replace(/-([0-9a-f]{2})/gi, (_, hex: string) => fromHex(hex)),
      );
    if (plain === before) break;
  }
  return plain.replace(/(?<=[a-z0-9])\*(?=[a-z0-9])/gi, '_');
}

/** Escapes within escapes: a redirector in a redirector, forwarded. */
const MOST_LAYERS = 6;

/** A reply's marks at the start of a line, by which mail quotes a broken link. */
const REPLY_MARKS = /\r?\n[ \t]*(?:[>|][ \t]*)+/g;

/** The signs of an address, of which a value right behind our `=` can begin with none. */
const QUOTED_PRINTABLE = /=(2[3-6DE]|3[AFD]|5F|7E)/gi;

/** A mail gateway's address, which has escapes and slashes of its own. */
const PROOFPOINT = /https?:\/\/urldefense\.[a-z.]*\/v2\/url\?u=([^&\s]*)/gi;

/** Soft hyphens, zero-width characters, marks of direction, controls; white space still says something. */
const INVISIBLE = /[\p{Cf}\p{Mn}]|(?!\s)\p{Cc}/gu;

/** Characters that word processors put in place of a hyphen, and of a tilde. */
const DASHES = /[\u2010-\u2015\u2212\u30fc]/g;
const TILDES = /[\u02dc\u223c\u301c]/g;

function fromHex(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}

/** Decodes what it can, so that a stray or cut escape elsewhere does no harm. */
function percent(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return escapes.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => fromHex(hex));
  }
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  equals: '=',
  num: '#',
  period: '.',
  lowbar: '_',
  hyphen: '-',
  dash: '-',
  quest: '?',
  shy: '',
  nbsp: ' ',
};

function entity(whole: string, decimal?: string, hex?: string, name = ''): string {
  if (decimal) return String.fromCharCode(Number(decimal));
  return hex ? fromHex(hex) : (NAMED[name.toLowerCase()] ?? whole);
}
