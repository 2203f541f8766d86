import type { BrowserContextOptions, Page } from 'playwright-core';
import { encode, encodeSheet } from '../../src/npm/link.ts';
import type { Choices } from '../../src/scenario/index.ts';

/** One state of the calculator that is worth looking at. */
export interface View {
  readonly name: string;
  /** Path of a page of the stage, with the fragment that opens the state. */
  readonly path: string;
  /** Widths of the page, in px. */
  readonly widths: readonly number[];
  readonly context?: BrowserContextOptions;
  /** What is done on the page before the picture. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const FEW = [360, 768, 1280] as const;
const ALL = [320, 375, 768, 1024, 1280, 1920] as const;

const opens = (choices: Choices) => `/#f5roi=${encode(choices)}`;

/** Twelve positions with long names, people by the hundred: totals of nine and ten digits. */
const TEAM: Choices = {
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
  ].map((role, i) => ({ role, headcount: 100 + 37 * i })),
};

const SEAT = { role: 'ai-engineer' };
const DEARER: Choices = {
  state: 'MS',
  positions: [{ role: 'data-entry', weeklyRate: 1200, baseSalary: 24_000 }],
};
const THREE = encodeSheet({
  scenarios: [
    { name: 'Base', choices: { state: 'CA', positions: [SEAT] } },
    { name: 'Senior', choices: { state: 'CA', positions: [{ ...SEAT, weeklyRate: 800 }] } },
    { name: 'Texas', choices: { state: 'TX', positions: [{ ...SEAT, baseSalary: 150_000 }] } },
  ],
  current: 1,
});

const press = (name: string) => (page: Page) => page.getByRole('button', { name }).first().click();
const opened = (name: string) => async (page: Page) => {
  await press(name)(page);
  await page.waitForTimeout(400);
};

export const VIEWS: readonly View[] = [
  { name: 'first-look', path: '/', widths: ALL },
  { name: 'compact', path: '/compact', widths: FEW },
  { name: 'presenter', path: '/presenter', widths: [1280, 1920] },
  { name: 'f5-dearer', path: opens(DEARER), widths: FEW },
  { name: 'team-of-twelve', path: opens(TEAM), widths: FEW },
  {
    name: 'assumptions',
    path: '/',
    widths: FEW,
    act: async (page) => {
      await opened('All assumptions')(page);
      await page.locator('.panel summary').first().click();
    },
  },
  {
    name: 'explanation',
    path: '/',
    widths: FEW,
    act: async (page) => {
      await page.locator('[data-line="us.cash"]').first().click();
      await page.waitForTimeout(400);
    },
  },
  {
    name: 'check-it',
    path: '/',
    widths: FEW,
    act: async (page) => {
      for (const opener of await page.locator('.topic .opener').all()) await opener.click();
      await page.waitForTimeout(400);
    },
  },
  {
    name: 'scenarios',
    path: `/#f5roi=${THREE}`,
    widths: FEW,
  },
  {
    name: 'reply',
    path: '/#f5roi=1.2026-11.b150000_k-hsebss~A-b0.c.Per_20HR-us_2erecruiting.n.0.We_20refer_20each_20other-us_2ebenefits.y-z',
    widths: FEW,
    act: opened('Show all'),
  },
  ...['Cost by line', 'From U.S. to F5', 'What matters most', 'Range'].map((tab) => ({
    name: `chart-${tab.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
    path: '/',
    widths: FEW,
    act: async (page: Page) => {
      await page.getByRole('tab', { name: tab }).click();
      await page.waitForTimeout(1500);
    },
  })),
  {
    name: 'table',
    path: '/',
    widths: FEW,
    act: opened('Table'),
  },
  {
    name: 'export',
    path: '/',
    widths: FEW,
    act: opened('Export'),
  },
  {
    name: 'bad-input',
    path: '/',
    widths: FEW,
    act: async (page) => {
      await page.getByLabel('F5 weekly rate').first().fill('six hundred');
      await page.getByLabel('U.S. base salary').fill('-5');
    },
  },
  { name: 'damaged-link', path: '/#f5roi=1.2024-01.sZZ_r1e9_qq7', widths: FEW },
  { name: 'charts-missing', path: '/uncharted', widths: FEW },
  { name: 'forced-colours', path: '/', widths: FEW, context: { forcedColors: 'active' } },
  { name: 'right-to-left-page', path: '/rtl', widths: FEW },
  {
    name: 'text-at-200-percent',
    path: '/',
    widths: FEW,
    act: (page) =>
      page
        .addStyleTag({ content: 'f5-roi-calculator { --f5-roi-scale: 2 }' })
        .then(() => page.waitForTimeout(400)),
  },
  ...(['protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const).map((type) => ({
    name: `seen-with-${type}`,
    path: opens(DEARER),
    widths: [1280],
    act: async (page: Page) => {
      await page.getByRole('tab', { name: 'Cost by line' }).click();
      const client = await page.context().newCDPSession(page);
      await client.send('Emulation.setEmulatedVisionDeficiency', { type });
    },
  })),
  {
    name: 'presenting',
    path: '/',
    widths: [1280, 1920],
    act: async (page) => {
      await opened('Present')(page);
      await page.waitForTimeout(1200);
    },
  },
  {
    name: 'range-and-skeptical',
    path: '/',
    widths: FEW,
    act: async (page) => {
      await press('10–90% range')(page);
      await press('Skeptical')(page);
      await page.waitForTimeout(1500);
    },
  },
  {
    name: 'keyboard-focus',
    path: '/',
    widths: [360, 1280],
    act: async (page) => {
      await page.getByLabel('U.S. base salary').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
    },
  },
  {
    name: 'link-copied',
    path: '/button',
    widths: FEW,
    act: async (page) => {
      await page.getByLabel('U.S. base salary').fill('180000');
      await page.keyboard.press('Tab');
      await opened('Copy link')(page);
    },
  },
  {
    name: 'qr-code',
    path: '/',
    widths: [360, 1280],
    act: async (page) => {
      await opened('Export')(page);
      await opened('QR code')(page);
      await page.waitForTimeout(600);
    },
  },
  { name: 'embed-code', path: '/site/embed.html', widths: FEW },
  { name: 'methodology', path: '/site/methodology.html', widths: FEW },
];
