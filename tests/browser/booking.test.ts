/** What the button hands over to each booking tool, and that nothing leaves unasked. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decode, linkIn } from '../../src/link/index.ts';
import type { BookingTool, Button } from '../../src/operator/config.ts';
import { BOOKING_MOCKS, type Booked, mockBookingTools } from '../support/booking-tools.ts';
import { NEWEST } from '../support/editions.ts';
import { holds, type OutgoingLog, recordOutgoing } from '../support/outgoing.ts';
import { createStage, pageWith, type Stage } from './stage.ts';

const SALARY = 187_432;
const CLIENT = 'Acme Confidential';
const CAMPAIGN =
  '?p=12&utm_source=news%20letter&utm_campaign=a+b&gclid=secret&email=me@example.com&client=Acme';

/** The buttons under test by the name of their file. */
const BUTTONS: Readonly<Record<BookingTool | 'none', Button & { readonly takes: string }>> = {
  calendly: {
    url: 'https://calendly.com/example/intro?month=2026-12',
    booking: 'calendly',
    field: 'a2',
    takes: 'a2',
  },
  cal: { url: 'https://cal.com/example/intro', booking: 'cal', takes: 'notes' },
  hubspot: {
    url: 'https://meetings.hubspot.com/example?uuid=1',
    booking: 'hubspot',
    field: 'f5_comparison',
    takes: 'f5_comparison',
  },
  url: { url: 'https://book.example.com/?about={link}&said={summary}', booking: 'url', takes: 'about' },
  none: { url: 'https://calendly.com/example/plain', takes: '' },
};
const TOOLS = Object.keys(BOOKING_MOCKS) as BookingTool[];

const PAGES = Object.fromEntries(
  Object.entries(BUTTONS).flatMap(([tool, { takes: _, ...button }]) => [
    [
      `/${tool}.json`,
      {
        html: JSON.stringify({ button: { label: 'Talk to us', ...button } }),
        headers: { 'content-type': 'application/json' },
      },
    ],
    [
      `/${tool}`,
      pageWith(`<f5-roi-calculator view="desk" url-sync="none" config="/${tool}.json"></f5-roi-calculator>`),
    ],
  ]),
);

let stage: Stage;
/** The same where the choice of salaries does not load, so that nobody is asked. */
let unasked: Stage;
beforeAll(async () => {
  stage = await createStage(PAGES);
  unasked = await createStage(PAGES, /link-details/);
});
afterAll(async () => {
  await stage.close();
  await unasked.close();
});

interface Visited {
  readonly page: Page;
  readonly booked: readonly Booked[];
  readonly outgoing: OutgoingLog;
}

/** A page from a campaign, with a client and a salary that was typed. */
async function visit(on: Stage, tool: keyof typeof BUTTONS): Promise<Visited> {
  let booked: readonly Booked[] = [];
  let outgoing: OutgoingLog | null = null;
  const { page } = await on.visit(`/${tool}${CAMPAIGN}`, {}, async (before) => {
    booked = await mockBookingTools(before.context());
    outgoing = recordOutgoing(before.context());
  });
  if (!outgoing) throw new Error('nothing was recorded');
  await page.getByRole('link', { name: 'Talk to us' }).waitFor();
  await page.getByLabel('Prepared for').first().fill(CLIENT);
  await page.getByRole('textbox', { name: 'U.S. base salary', exact: true }).fill(String(SALARY));
  await expect
    .poll(() =>
      page.evaluate(() => document.querySelector('f5-roi-calculator')?.scenario.positions[0]?.baseSalary),
    )
    .toBe(SALARY);
  return { page, booked, outgoing };
}

/** Presses the button and gives what arrived. */
async function book({ page, booked }: Visited): Promise<Booked> {
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'Talk to us' }).click(),
  ]);
  await popup.waitForLoadState();
  await expect.poll(() => booked.length).toBe(1);
  return booked[0] as Booked;
}

const choose = (page: Page, how: string) =>
  page.locator('.act').getByLabel('Salaries in the link and the booking').selectOption(how);

const KINDS = [
  ['exact', SALARY],
  ['rounded', 185_000],
  ['none', undefined],
] as const;

describe.each(TOOLS)('%s', (tool) => {
  const { takes } = BUTTONS[tool];

  it.each(KINDS)(
    'gets line and link in the field that it documents, salaries %s',
    async (how, baseSalary) => {
      const visited = await visit(stage, tool);
      await choose(visited.page, how);
      const { kept, address } = await book(visited);
      const said = kept[takes] ?? '';
      const opened = decode(NEWEST, linkIn(said) ?? '');
      expect(opened.issues).toEqual([]);
      expect(opened.choices.positions[0]?.baseSalary).toBe(baseSalary);
      const line = tool === 'url' ? kept.said : said;
      expect(line).toMatch(/^An F5 .* (?:would save|costs) \$[\d,]+ .*as a U\.S\. hire in California/);
      expect(kept).toMatchObject({ utm_source: 'news letter', utm_campaign: 'a b' });
      expect(address).not.toMatch(/gclid|secret|me@example|me%40|Acme|Confidential/);
      expect(holds(address, SALARY)).toBe(how === 'exact');
      const leaked = await visited.outgoing.withSalary(SALARY);
      if (how !== 'exact') expect(leaked).toEqual([]);
      else
        expect(new Set(leaked.map(({ address: one }) => new URL(one).host))).toEqual(
          new Set([BOOKING_MOCKS[tool].host]),
        );
      for (const { address: one } of await visited.outgoing.all()) expect(one).not.toContain('Confidential');
    },
  );

  it('gets no typed salary from a visitor who was not asked', async () => {
    const visited = await visit(unasked, tool);
    const { kept } = await book(visited);
    const link = linkIn(kept[takes] ?? '');
    if (link !== null) expect(decode(NEWEST, link).choices.positions[0]?.baseSalary).toBeUndefined();
    expect(await visited.outgoing.withSalary(SALARY)).toEqual([]);
  });
});

it('the choice holds for the next press', async () => {
  const visited = await visit(stage, 'calendly');
  await choose(visited.page, 'none');
  await book(visited);
  await choose(visited.page, 'rounded');
  const [popup] = await Promise.all([
    visited.page.waitForEvent('popup'),
    visited.page.getByRole('link', { name: 'Talk to us' }).click(),
  ]);
  await popup.waitForLoadState();
  await expect.poll(() => visited.booked.length).toBe(2);
  const [, second] = visited.booked;
  expect(decode(NEWEST, linkIn(second?.kept.a2 ?? '') ?? '').choices.positions[0]?.baseSalary).toBe(185_000);
  expect(await visited.outgoing.withSalary(SALARY)).toEqual([]);
});

it('an address without a booking tool gets nothing', async () => {
  const visited = await visit(stage, 'none');
  const { address } = await book(visited);
  expect(address).toBe('https://calendly.com/example/plain');
  expect(await visited.outgoing.withSalary(SALARY)).toEqual([]);
});

it('a client whom a CRM names in the address of the full page does not go along', async () => {
  let booked: readonly Booked[] = [];
  const { page } = await stage.visit(
    '/site/?role=bookkeeper&client=Acme%20Confidential',
    {},
    async (before) => {
      booked = await mockBookingTools(before.context());
    },
  );
  await expect.poll(() => page.getByLabel('Prepared for').first().inputValue()).toBe('Acme Confidential');
  const button = page.getByRole('link', { name: 'Book a call with F5' });
  await Promise.all([page.waitForEvent('popup'), button.click()]);
  await expect.poll(() => booked.length).toBe(1);
  const { address = '', kept } = booked[0] ?? {};
  expect(decode(NEWEST, linkIn(kept?.a1 ?? '') ?? '').choices.positions[0]?.role).toBe('bookkeeper');
  expect(address).not.toMatch(/acme|confidential/i);
});

describe('the record of what leaves', () => {
  it('would find a salary in a request, a body, a link and a popup', async () => {
    const { page, outgoing } = await visit(stage, 'none');
    expect(await outgoing.withSalary(SALARY)).toEqual([]);
    await page.evaluate(async (salary) => {
      await fetch(`/?s=${salary}`);
      await fetch('/', { method: 'POST', body: `{"salary": ${salary}}` }).catch(() => {});
      const link = document.createElement('a');
      link.href = `https://book.example.com/?said=${encodeURIComponent(`base $${salary.toLocaleString('en-US')}`)}`;
      document.querySelector('f5-roi-calculator')?.shadowRoot?.append(link);
      open(
        `https://book.example.com/?about=${encodeURIComponent(encodeURIComponent(`x#f5roi=1.2026-12.b${salary}`))}`,
      );
    }, SALARY);
    await expect
      .poll(async () => (await outgoing.withSalary(SALARY)).map(({ how }) => how).sort())
      .toEqual(['body', 'link', 'request', 'request']);
  });
});
