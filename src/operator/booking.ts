import type { BookingTool, Button } from './config.ts';
import { parametersIn } from './parameters.ts';

/** What a press of the button hands over. */
export interface Handed {
  /** Address that opens the scenario, with salaries as the visitor chose (`hand-over.ts`). */
  readonly link: string;
  /** The same in its compressed form, if there is one: it is used where the plain one is too long. */
  readonly shortLink?: string;
  /** One line. */
  readonly summary: string;
  /** Address of the page, whose UTM parameters go along. */
  readonly page: string;
}

/** The field for summary and link where the file names none. HubSpot has none of its own. */
const FIELDS: Readonly<Record<Exclude<BookingTool, 'url'>, string | null>> = {
  calendly: 'a1',
  cal: 'notes',
  hubspot: null,
};

/**
 * Parameters of a campaign that Calendly, Cal.com and HubSpot keep with a booking.
 * https://cal.com/help/bookings/utm-tracking
 */
export const UTM_KEYS = ['utm_source', 'utm_medium', 'utm_campaign', 'utm_term', 'utm_content'] as const;

/** Addresses up to this length pass every browser, mail program and server on the way. */
export const LONGEST_ADDRESS = 2000;

const LONGEST_UTM = 100;

/**
 * Where the button leads: its address, with summary and link in the field that the booking tool documents, and the
 * page's UTM parameters. The link has the page's query but for what says who came, and from where. Null without an address that begins with https://; the address alone where the file names no
 * tool. Whatever else its query holds stays byte for byte. Too long a link gives way to its short form, and that to the
 * summary alone.
 *
 * - Calendly: answers to the event's questions as `a1` to `a10`
 *   (https://help.calendly.com/hc/en-us/articles/226766767)
 * - Cal.com: `notes`, or the identifier of a question (https://cal.com/help/event-types/booking-questions)
 * - HubSpot: a property of the form by its internal name
 * - `url`: `{link}` and `{summary}` where they stand in the address
 */
export function bookingAddress(button: Button, handed: Handed): string | null {
  const { url, booking, field } = button;
  if (url === undefined || !/^https:\/\/[^/?#@\s]/i.test(url)) return null;
  if (booking === undefined) return url;
  const links = [handed.link, handed.shortLink ?? '', '']
    .map(withoutVisitor)
    .filter((link, i) => link !== '' || i === 2);
  const filled = links.map((link) =>
    withUtm(filledIn(url, booking, field, link, handed.summary), handed.page),
  );
  return filled.find((address) => address.length <= LONGEST_ADDRESS) ?? url;
}

function filledIn(
  url: string,
  tool: BookingTool,
  field: string | undefined,
  link: string,
  summary: string,
): string {
  if (tool === 'url')
    return url.replaceAll('{link}', encoded(link)).replaceAll('{summary}', encoded(summary));
  const name = field ?? FIELDS[tool];
  return name === null ? url : withParameter(url, name, link === '' ? summary : `${summary} ${link}`);
}

/**
 * Parameters of a page that say who came, and by which click: a CRM's `client`, a mail program's address, ids of
 * advertising. Campaigns go along by themselves.
 */
const VISITOR =
  /^(?:client|e-?mail|phone|utm_\w+|gclid|gbraid|wbraid|dclid|fbclid|msclkid|ttclid|li_fat_id|mc_eid|_hsenc|_hsmi|hsa_\w+)$/i;

function withoutVisitor(link: string): string {
  const [, path = '', query = '', hash = ''] = partsOf(link);
  if (query === '') return link;
  const kept = pairsOf(query).filter((pair) => !VISITOR.test(parametersIn(pair)[0]?.[0].trim() ?? ''));
  return `${path}${kept.length === 0 ? '' : `?${kept.join('&')}`}${hash}`;
}

/** The page's UTM parameters, but for those that the button's own address has. */
function withUtm(url: string, page: string): string {
  const given = parametersOf(page);
  const own = parametersOf(url);
  return UTM_KEYS.reduce((address, key) => {
    const value = given.find(([name]) => name === key)?.[1];
    if (!value || own.some(([name]) => name === key)) return address;
    return withParameter(address, key, value.slice(0, LONGEST_UTM));
  }, url);
}

/** The address with one parameter, in place of one of the same name; its fragment stays at the end. */
function withParameter(url: string, name: string, value: string): string {
  const [, path = '', query = '', hash = ''] = partsOf(url);
  const kept = pairsOf(query).filter((pair) => parametersIn(pair)[0]?.[0] !== name);
  return `${path}?${[...kept, `${name}=${encoded(value)}`].join('&')}${hash}`;
}

/** The address, what stands before its query, the query, and the fragment. */
function partsOf(url: string): readonly (string | undefined)[] {
  return /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(url) ?? [];
}

function pairsOf(query: string): readonly string[] {
  return query
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '');
}

function parametersOf(address: string): ReturnType<typeof parametersIn> {
  return parametersIn(/^[^?#]*\?([^#]*)/.exec(address)?.[1] ?? '');
}

/** Half of a character, such as one cut by a length, has no encoding. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
