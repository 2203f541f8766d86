import type { BrowserContextOptions, Page } from 'playwright-core';
import { withSurface } from '../../src/link/surface.ts';
import { encode, encodeSheet } from '../../src/npm/link.ts';
import type { Choices } from '../../src/scenario/index.ts';
import { openAnalysis, openAssumptions, openEverything, openMore, sectionOf } from '../browser/screen.ts';

/** One state of the calculator that is worth looking at. */
export interface View {
  readonly name: string;
  /** Path of a page of the stage, with the fragment that opens the state. */
  readonly path: string;
  /** Widths of the page, in px. */
  readonly widths: readonly number[];
  readonly context?: BrowserContextOptions;
  /** What does not arrive. */
  readonly blocked?: RegExp;
  /** What is done on the page before the picture. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** Only what is in the window, as it was scrolled; otherwise the whole page from its top. */
  readonly inWindow?: boolean;
}

const ALL = [320, 360, 390, 720, 1100, 1280, 1920] as const;
const FEW = [390, 720, 1100] as const;
const ENDS = [320, 1100] as const;
const SCREENS = [1280, 1920] as const;

const opens = (choices: Choices) => `/#f5roi=${encode(choices)}`;

/** Twelve roles with long names. */
const teamOf = (people: (i: number) => number): Choices => ({
  state: 'NY',
  horizonMonths: 36,
  positions: [
    'ai-engineer',
    'software-developer',
    'data-engineer',
    'bookkeeper',
    'data-entry',
    'paralegal',
    'sales-rep-wholesale',
    'medical-assistant-admin',
    'customer-service-rep',
    'executive-assistant',
    'recruiter-hr',
    'accountant',
  ].map((role, i) => ({ role, headcount: people(i) })),
});
const TEAM = teamOf((i) => 1 + (i % 3));
/** Totals of nine and ten digits. */
const THOUSANDS = teamOf((i) => 100 + 37 * i);

const ROLE = { role: 'ai-engineer' };
const SENT = encodeSheet({
  scenarios: [{ name: 'Base', choices: { state: 'TX', positions: [{ ...ROLE, weeklyRate: 700 }] } }],
  current: 0,
  client: 'Acme Manufacturing',
});
const TWO = encodeSheet({
  scenarios: [
    { name: 'Base', choices: { state: 'CA', positions: [ROLE] } },
    { name: 'Senior', choices: { state: 'CA', positions: [{ ...ROLE, weeklyRate: 800 }] } },
  ],
  current: 1,
});
const REPLY =
  '1.2026-11.b150000_k-hsebss~A-b0.c.Per_20HR-us_2erecruiting.n.0.We_20refer_20each_20other-us_2ebenefits.y-z';
const DEARER = '/dearer';

const settle = (page: Page) => page.waitForTimeout(900);
const press = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
  await page.waitForTimeout(400);
};
/** On a phone the salary stands with what more there is to fill in. */
async function typeSalary(page: Page, text: string): Promise<void> {
  const box = page.getByRole('textbox', { name: 'U.S. base salary' });
  if (!(await box.isVisible())) await openMore(page);
  await box.fill(text);
  await page.keyboard.press('Tab');
}
const count = (page: Page) => page.getByRole('checkbox', { name: /^Also count/ }).check();

/** Scrolls through the page, since a picture of the analysis is drawn when it comes near the screen. */
async function scrollThrough(page: Page): Promise<void> {
  for (const section of await page.locator('.part').all()) {
    await section.scrollIntoViewIfNeeded();
    await page.waitForTimeout(250);
  }
  await page.locator('.histogram').first().waitFor();
  await settle(page);
}

async function present(page: Page, key = '1'): Promise<void> {
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await page.locator('.w[data-presenting]').waitFor();
  await page.keyboard.press(key);
  await settle(page);
}

const WIDGET: readonly View[] = [
  { name: 'widget', path: '/', widths: ALL },
  { name: 'widget-button', path: '/button', widths: FEW },
  { name: 'widget-dearer', path: DEARER, widths: FEW },
  { name: 'widget-counted', path: '/', widths: FEW, act: count },
  {
    name: 'widget-counted-dearer',
    path: DEARER,
    widths: ENDS,
    act: count,
  },
  { name: 'widget-team-of-twelve', path: opens(TEAM), widths: FEW },
  { name: 'widget-thousands-of-people', path: opens(THOUSANDS), widths: [1100] },
  { name: 'widget-sent', path: `/#f5roi=${SENT}`, widths: FEW },
  {
    name: 'widget-sent-and-changed',
    path: `/#f5roi=${SENT}`,
    widths: FEW,
    act: async (page) => {
      await page.getByRole('textbox', { name: 'F5 weekly rate' }).first().fill('650');
      await page.keyboard.press('Tab');
      await press('See changes')(page);
    },
  },
  { name: 'widget-damaged-link', path: '/#f5roi=1.2024-01.sZZ_r1e9_qq7', widths: ENDS },
  { name: 'widget-before-the-script', path: '/', widths: FEW, blocked: /f5-roi-calculator\.js/ },
  { name: 'widget-more', path: '/', widths: FEW, act: openMore },
  {
    name: 'widget-assumptions',
    path: '/',
    widths: FEW,
    act: async (page) => {
      await openAssumptions(page);
      await page.locator('.panel summary').first().click();
      await page.getByRole('textbox', { name: 'Annual raise' }).fill('5');
      await page.keyboard.press('Tab');
      await settle(page);
    },
  },
  {
    name: 'widget-error',
    path: '/',
    widths: FEW,
    act: async (page) => {
      await page.getByRole('textbox', { name: 'F5 weekly rate' }).first().fill('six hundred');
      await typeSalary(page, '-5');
    },
  },
  {
    name: 'widget-explanation',
    path: '/',
    widths: FEW,
    inWindow: true,
    act: async (page) => {
      await page.locator('[part=headline] button').click();
      await page.locator('dialog .evidence, dialog .step').first().waitFor();
    },
  },
  {
    name: 'widget-link-copied',
    path: '/button',
    widths: ENDS,
    act: async (page) => {
      await typeSalary(page, '180000');
      await press('Copy link')(page);
    },
  },
  {
    name: 'widget-keyboard-focus',
    path: '/',
    widths: ENDS,
    act: async (page) => {
      await page.getByRole('textbox', { name: 'F5 weekly rate' }).first().focus();
      await page.keyboard.press('Tab');
    },
  },
  { name: 'widget-forced-colors', path: '/', widths: ENDS, context: { forcedColors: 'active' } },
  { name: 'widget-text-at-200-percent', path: '/large', widths: FEW },
  { name: 'widget-right-to-left-page', path: '/rtl', widths: ENDS },
];

const ANALYSIS: readonly View[] = [
  { name: 'analysis', path: '/analysis', widths: [...FEW, 320, 1920], act: scrollThrough },
  {
    name: 'analysis-everything-open',
    path: '/',
    widths: [320, ...FEW],
    act: async (page) => {
      await openEverything(page);
      await scrollThrough(page);
    },
  },
  {
    name: 'analysis-counted-dearer-skeptical',
    path: '/dearer-analysis',
    widths: [390, 1100],
    act: async (page) => {
      await count(page);
      await press('Skeptical')(page);
      await scrollThrough(page);
    },
  },
  {
    name: 'analysis-team-of-twelve',
    path: `/#f5roi=${withSurface(encode(TEAM), 'analysis')}`,
    widths: [390, 1100],
    act: scrollThrough,
  },
  {
    name: 'analysis-reply',
    path: `/#f5roi=${withSurface(REPLY, 'analysis')}`,
    widths: [390, 1100],
    act: scrollThrough,
  },
  {
    name: 'analysis-scrolled',
    path: '/analysis',
    widths: FEW,
    inWindow: true,
    act: async (page) => {
      await scrollThrough(page);
      await press('When F5 costs more')(page);
      await settle(page);
    },
  },
  {
    name: 'analysis-qr-code',
    path: '/analysis',
    widths: ENDS,
    inWindow: true,
    act: async (page) => {
      await press(/^Link and QR code/)(page);
      await page.getByRole('img', { name: 'The link to this comparison' }).waitFor();
      await sectionOf(page, 'take').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'analysis-charts-missing',
    path: '/analysis',
    widths: ENDS,
    blocked: /charts[-.]/,
    act: scrollThrough,
  },
  {
    name: 'analysis-forced-colors',
    path: '/analysis',
    widths: [1100],
    context: { forcedColors: 'active' },
    act: scrollThrough,
  },
  { name: 'analysis-text-at-200-percent', path: '/large-analysis', widths: [720], act: scrollThrough },
  ...(['protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const).map((type) => ({
    name: `analysis-seen-with-${type}`,
    path: DEARER,
    widths: [1280],
    act: async (page: Page) => {
      await openAnalysis(page);
      await scrollThrough(page);
      const client = await page.context().newCDPSession(page);
      await client.send('Emulation.setEmulatedVisionDeficiency', { type });
    },
  })),
];

const DESK: readonly View[] = [
  { name: 'desk', path: '/desk', widths: ALL, inWindow: true },
  { name: 'desk-two-scenarios', path: `/desk#f5roi=${TWO}`, widths: ALL, inWindow: true },
  {
    name: 'desk-ask-next',
    path: '/desk',
    widths: FEW,
    inWindow: true,
    act: async (page) => {
      await press('Ask next')(page);
      await page.locator('.questions').waitFor();
    },
  },
  ...['Send', 'More'].map((name) => ({
    name: `desk-${name.toLowerCase()}`,
    path: `/desk#f5roi=${TWO}`,
    widths: FEW,
    inWindow: true,
    act: press(name),
  })),
  {
    name: 'desk-forced-colors',
    path: '/desk',
    widths: [1100],
    inWindow: true,
    context: { forcedColors: 'active' },
  },
];

const PRESENTER: readonly View[] = [
  { name: 'presenter-by-attribute', path: '/presenter', widths: SCREENS, inWindow: true },
  ...['1', '2', '3', '4', '5', '6'].map((key) => ({
    name: `presenter-page-${key}`,
    path: '/desk',
    widths: SCREENS,
    inWindow: true,
    act: (page: Page) => present(page, key),
  })),
  ...['1', 'c'].map((key) => ({
    name: `presenter-two-scenarios-page-${key}`,
    path: `/desk#f5roi=${TWO}`,
    widths: SCREENS,
    inWindow: true,
    act: (page: Page) => present(page, key),
  })),
];

const PAGES: readonly View[] = ['index', 'embed', 'methodology'].map((name) => ({
  name: `page-${name}`,
  path: `/site/${name}.html`,
  widths: [390, 1280],
}));

export const VIEWS: readonly View[] = [...WIDGET, ...ANALYSIS, ...DESK, ...PRESENTER, ...PAGES];
