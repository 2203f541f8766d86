import { describe, expect, it } from 'vitest';
import { anyChoices, fc } from '../../tests/support/arbitraries.ts';
import { edition202611, NEWEST } from '../../tests/support/editions.ts';
import { decode, linkIn } from '../link/index.ts';
import { headline } from '../model/headline.ts';
import type { Choices } from '../scenario/index.ts';
import { resolve } from '../scenario/index.ts';
import { bookingAddress, type Handed, LONGEST_ADDRESS, UTM_KEYS } from './booking.ts';
import type { Button } from './config.ts';
import { handOver } from './hand-over.ts';

/** What a booking tool keeps of an address: the parameters that it documents, as its server decodes them. */
function kept(address: string | null, documented: readonly string[]): Record<string, string> {
  const { protocol, searchParams } = new URL(address ?? '');
  expect(protocol).toBe('https:');
  return Object.fromEntries(
    [...searchParams].filter(([name]) => [...documented, ...UTM_KEYS].includes(name)),
  );
}

const CALENDLY = ['name', 'email', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9', 'a10'];
const CAL = ['name', 'email', 'notes', 'guests'];
const LINK = 'https://example.com/calculator#f5roi=1.2026-12.sTX_p-bookkeeper_k-abc';
const HANDED: Handed = {
  link: LINK,
  summary: 'An F5 bookkeeper would save $41,200 in the first year: 100% & more.',
  page: 'https://example.com/?utm_source=news%20letter&utm_campaign=a+b&gclid=secret&email=me@example.com#x?utm_term=no',
};
const SAID = `${HANDED.summary} ${LINK}`;

describe('the address of the button', () => {
  it('gives Calendly the answer to a question, and the campaign', () => {
    const url = 'https://calendly.com/example/intro?month=2026-12';
    const address = bookingAddress({ url, booking: 'calendly' }, HANDED);
    expect(kept(address, CALENDLY)).toEqual({ a1: SAID, utm_source: 'news letter', utm_campaign: 'a b' });
    expect(address?.startsWith(`${url}&a1=`)).toBe(true);
    expect(address).not.toMatch(/gclid|secret|email|utm_term|\+| /);
    expect(kept(bookingAddress({ url, booking: 'calendly', field: 'a3' }, HANDED), CALENDLY).a3).toBe(SAID);
  });

  it('gives Cal.com the notes, or the question that the file names', () => {
    const url = 'https://cal.com/example/intro';
    expect(kept(bookingAddress({ url, booking: 'cal' }, HANDED), CAL).notes).toBe(SAID);
    expect(
      kept(bookingAddress({ url, booking: 'cal', field: 'comparison' }, HANDED), ['comparison']).comparison,
    ).toBe(SAID);
  });

  it('gives HubSpot the property that the file names, and nothing where it names none', () => {
    const url = 'https://meetings.hubspot.com/example?uuid=1';
    const address = bookingAddress({ url, booking: 'hubspot', field: 'f5_comparison' }, HANDED);
    expect(kept(address, ['f5_comparison', 'uuid'])).toMatchObject({ f5_comparison: SAID, uuid: '1' });
    expect(bookingAddress({ url, booking: 'hubspot' }, { ...HANDED, page: '' })).toBe(url);
  });

  it('fills the places that the file marks in any other address', () => {
    const button: Button = {
      url: 'https://example.com/book/{summary}?from=f5&about={link}&again={link}#top',
      booking: 'url',
    };
    const address = bookingAddress(button, HANDED) ?? '';
    expect(kept(address, ['from', 'about', 'again'])).toMatchObject({
      from: 'f5',
      about: LINK,
      again: LINK,
      utm_source: 'news letter',
    });
    expect(decodeURIComponent(new URL(address).pathname)).toBe(`/book/${HANDED.summary}`);
    expect(new URL(address).hash).toBe('#top');
  });

  it('stays as it is without a booking tool', () => {
    for (const url of ['https://example.com/book?x=1#y', 'https://example.com/?x={link}'])
      expect(bookingAddress({ url }, HANDED)).toBe(url);
  });

  it.each([
    'http://example.com',
    'javascript:alert(1)',
    '/book',
    '//example.com',
    'https://',
    'https://@x',
    '',
  ])('is none for %j', (url) => {
    expect(bookingAddress({ url, booking: 'calendly' }, HANDED)).toBeNull();
  });

  it('keeps the query and fragment of its own, and its own campaign', () => {
    const url = 'https://calendly.com/me?hide_gdpr_banner=1&a=%20b&utm_source=site&flag#f';
    const address = bookingAddress({ url, booking: 'calendly' }, HANDED) ?? '';
    expect(
      address.startsWith('https://calendly.com/me?hide_gdpr_banner=1&a=%20b&utm_source=site&flag&a1='),
    ).toBe(true);
    expect(address.endsWith('&utm_campaign=a%20b#f')).toBe(true);
    expect(
      new URL(
        bookingAddress({ url: 'https://calendly.com/me?a1=old', booking: 'calendly' }, HANDED) ?? '',
      ).searchParams.getAll('a1'),
    ).toEqual([SAID]);
  });

  it('has the page’s query in the link, but not who came and from where', () => {
    const page =
      'https://example.com/calculator?p=12&Client=Acme%20Co&EMAIL=me%40example.com&utm_id=7&gclid=secret';
    const link = `${page}&_hsenc=x&lang=en&flag#f5roi-1__2026-12__k-abc`;
    const a1 = (handed: Handed) =>
      kept(bookingAddress({ url: 'https://calendly.com/me', booking: 'calendly' }, handed), CALENDLY).a1;
    expect(a1({ link, summary: 'One.', page: '' })).toBe(
      'One. https://example.com/calculator?p=12&lang=en&flag#f5roi-1__2026-12__k-abc',
    );
    expect(a1({ link: 'https://example.com/?client=x#f5roi-y', summary: 'One.', page: '' })).toBe(
      'One. https://example.com/#f5roi-y',
    );
  });

  it('takes the short link where the plain one is too long, and the summary alone where both are', () => {
    const url = 'https://calendly.com/me';
    const long = `${LINK}${'_p-bookkeeper'.repeat(200)}`;
    const a1 = (handed: Partial<Handed>) => {
      const address = bookingAddress({ url, booking: 'calendly' }, { ...HANDED, ...handed });
      expect(address?.length).toBeLessThanOrEqual(LONGEST_ADDRESS);
      return kept(address, CALENDLY).a1;
    };
    expect(a1({ link: long, shortLink: LINK })).toBe(SAID);
    expect(a1({ link: long })).toBe(HANDED.summary);
    expect(a1({ link: long, shortLink: long })).toBe(HANDED.summary);
    expect(bookingAddress({ url, booking: 'calendly' }, { ...HANDED, summary: '&'.repeat(2000) })).toBe(url);
  });

  it('is a whole address whatever the words, and gives them back', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(anyText, anyText, anyText, (summary, campaign, tail) => {
        const whole = (text: string) => text.replace(/\p{Surrogate}/gu, '');
        const page = `https://example.com/?utm_campaign=${encodeURIComponent(whole(campaign))}&${tail}`;
        const address = bookingAddress(
          { url: 'https://cal.com/me', booking: 'cal' },
          { link: LINK, summary, page },
        );
        expect(kept(address, CAL).notes).toBe(`${whole(summary)} ${LINK}`);
        if (campaign !== '') expect(kept(address, CAL).utm_campaign).toBe(whole(campaign));
        expect(address).toMatch(/^[!-~]+$/);
      }),
    );
  });
});

describe('what the button hands over', () => {
  const SALARY = 163_457;
  const choices: Choices = {
    state: 'CA',
    positions: [{ role: 'ai-engineer', baseSalary: SALARY, weeklyRate: 700 }],
  };
  const addressFor = (share: Parameters<typeof handOver>[2]) => {
    const { text, summary } = handOver(NEWEST, choices, share);
    const link = `https://example.com/#f5roi=${text}`;
    return (
      bookingAddress(
        { url: 'https://calendly.com/me', booking: 'calendly' },
        { link, summary, page: 'https://example.com/' },
      ) ?? ''
    );
  };

  it.each([
    ['exact', SALARY],
    ['rounded', 165_000],
    ['none', undefined],
    [null, undefined],
  ] as const)('obeys the share choice: %s', (share, baseSalary) => {
    const address = addressFor(share);
    const said = new URL(address).searchParams.get('a1') ?? '';
    const opened = decode(NEWEST, linkIn(said) ?? '');
    expect(opened.issues).toEqual([]);
    expect(opened.choices.positions[0]?.baseSalary).toBe(baseSalary);
    expect(opened.salaries).toBe(share ?? 'none');
    expect(address.includes(String(SALARY))).toBe(share === 'exact');
    // The line is of the scenario that the link opens: a saving of the true salary would give it away.
    const { cash } = headline(resolve(NEWEST, opened.choices));
    expect(said).toContain(`$${Math.round(cash.savings).toLocaleString('en-US')}`);
  });

  it('never says a withheld salary, in any scenario', () => {
    fc.assert(
      fc.property(anyChoices, fc.constantFrom('rounded' as const, 'none' as const, null), (given, share) => {
        const { text, summary } = handOver(edition202611, given, share);
        expect(summary).not.toMatch(/[\n\r]|NaN|undefined|Infinity/);
        for (const { baseSalary } of decode(edition202611, text).choices.positions)
          expect(share === 'rounded' ? (baseSalary ?? 0) % 5000 : (baseSalary ?? 0)).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  it('is one line that a person can read', () => {
    expect(handOver(NEWEST, choices, 'none').summary).toMatch(
      /^An F5 AI \/ ML engineer would save \$[\d,]+ in the first year: \$[\d,]+ as a U\.S\. hire in California, \$[\d,]+ with F5\.$/,
    );
  });
});
