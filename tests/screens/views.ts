import type { BrowserContextOptions, Page } from 'playwright-core';

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

/** Twelve positions with long names, people by the hundred: seven-digit totals. */
const TEAM = `1.2026-11.sNY_m36${[
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
]
  .map((role, i) => `_p-${role}_h${100 + 37 * i}`)
  .join('')}_k-0`;

const press = (name: string) => (page: Page) => page.getByRole('button', { name }).first().click();
const opened = (name: string) => async (page: Page) => {
  await press(name)(page);
  await page.waitForTimeout(400);
};

export const VIEWS: readonly View[] = [
  { name: 'first-look', path: '/', widths: ALL },
  { name: 'compact', path: '/compact', widths: FEW },
  { name: 'presenter', path: '/presenter', widths: [1280, 1920] },
  { name: 'f5-dearer', path: '/#f5roi=1.2026-11.sMS_p-data-entry_r1200_b24000_k-0', widths: FEW },
  { name: 'team-of-twelve', path: `/#f5roi=${TEAM}`, widths: FEW },
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
    path: '/#f5roi=1.2026-11.k-0~r800_k-0~sTX_b150000_k-0~2-Base-Senior-Texas-z',
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
  { name: 'embed-code', path: '/site/embed.html', widths: FEW },
  { name: 'methodology', path: '/site/methodology.html', widths: FEW },
];
