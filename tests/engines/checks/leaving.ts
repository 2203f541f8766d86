import { equal, match, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { encode } from '../../../src/link/index.ts';
import { ASSUMPTION_IDS } from '../../../src/model/types.ts';
import { type Choices, FIELDS, isTeamWide } from '../../../src/scenario/index.ts';
import { PLAIN } from '../../browser/figures.ts';
import { NEWEST } from '../../support/editions.ts';
import type { Check, Visit } from '../check.ts';
import { installed } from '../programs.ts';

/** Waits for a file whose name ends so in the downloads, whole, and gives it. */
async function downloaded({ browser }: Visit, ending: string): Promise<Buffer> {
  for (let tries = 0; tries < 100; tries += 1) {
    await pause(150);
    const name = readdirSync(browser.downloads).find((one) => one.endsWith(ending));
    if (!name) continue;
    const file = join(browser.downloads, name);
    const bytes = readFileSync(file);
    await pause(300);
    if (bytes.length === 0 || readFileSync(file).length !== bytes.length) continue;
    rmSync(file);
    return bytes;
  }
  throw new Error(`no ${ending} arrived: ${readdirSync(browser.downloads)}`);
}

async function openExports({ tab, host }: Visit, ...more: Parameters<Visit['host']>): Promise<void> {
  await host(...more);
  await tab.until(({ button }) => button('Workbook'));
  await tab.run(({ one }) => {
    for (const fold of one('[data-section=take]').querySelectorAll('details')) fold.open = true;
  });
}

const said = ({ tab }: Visit, words: string) =>
  tab.until(({ text }, words) => text('[data-section=take] [role=status]').includes(words), words);

/** What is on the display's clipboard in a form; null where no program can read it. */
function clipboard({ display }: Visit, form: string): string | null {
  const xclip = installed('xclip');
  if (!xclip) return null;
  return execFileSync(xclip, ['-selection', 'clipboard', '-o', '-t', form], {
    env: { ...process.env, DISPLAY: display },
    encoding: 'utf8',
    timeout: 5000,
  });
}

/** A page on which only the task of a press may write to the clipboard. */
const IN_THE_PRESS = `<script>
  let pressed = false;
  addEventListener('click', () => { pressed = true; setTimeout(() => { pressed = false; }); }, true);
  for (const name of ['write', 'writeText']) {
    const real = Clipboard.prototype[name];
    Clipboard.prototype[name] = function (...given) {
      window.asked = [...(window.asked ?? []), pressed];
      return pressed ? real.apply(this, given) : Promise.reject(new DOMException('too late', 'NotAllowedError'));
    };
  }
  document.execCommand = () => false;
</script>`;

const NO_CLIPBOARD = `<script>
  for (const name of ['write', 'writeText'])
    Clipboard.prototype[name] = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  document.execCommand = () => false;
</script>`;

/** Prints nothing, and says what it was asked to print, as the dialogs of browsers do. */
const PAPER = `<script>
  const observed = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node.localName === 'iframe') tame(node);
  });
  function tame(frame) {
    const paper = () => {
      frame.contentWindow.print = () => {
        const { body, URL } = frame.contentDocument;
        window.printed = { tables: body.querySelectorAll('table').length, text: body.innerText, address: URL };
        window.doPrint(frame.contentWindow);
      };
    };
    frame.addEventListener('load', paper);
    paper();
  }
  customElements.whenDefined('f5-roi-calculator').then(() => {
    const { shadowRoot } = document.querySelector('f5-roi-calculator');
    observed.observe(shadowRoot, { childList: true, subtree: true });
  });
`;
/** The events of each kind of browser. */
const EVENTS = {
  'in the frame':
    "paper.dispatchEvent(new Event('beforeprint')); setTimeout(() => paper.dispatchEvent(new Event('afterprint')), 100);",
  'on the page alone':
    "dispatchEvent(new Event('beforeprint')); setTimeout(() => dispatchEvent(new Event('afterprint')), 100);",
  'after printing alone': "setTimeout(() => dispatchEvent(new Event('afterprint')), 100);",
  'none, while the dialog holds the page': 'const end = Date.now() + 1500; while (Date.now() < end);',
} as const;
const doing = (events: string) => `${PAPER} window.doPrint = (paper) => { ${events} }; </script>`;

/** Twelve roles with most of their assumptions typed. */
const LONG: Choices = {
  state: 'NY',
  positions: NEWEST.roles.slice(0, 12).map(({ id }, p) => ({
    role: id,
    headcount: 11 + p,
    weeklyRate: 612.5 + p,
    baseSalary: 81_234 + 777 * p,
    assumptions: Object.fromEntries(
      ASSUMPTION_IDS.filter((key) => !isTeamWide(key) && FIELDS[key].max > 20).map((key) => [
        key,
        8.25 + (p % 4),
      ]),
    ),
  })),
};

export const LEAVING: readonly Check[] = [
  {
    name: 'workbook, table and document are saved',
    run: async (visit) => {
      const { tab } = visit;
      await openExports(visit, 'view="analysis"');
      await tab.button('Workbook');
      const workbook = await downloaded(visit, '.xlsx');
      equal(workbook.subarray(0, 2).toString(), 'PK');
      ok(workbook.length > 20_000);
      ok(workbook.includes('xl/worksheets/sheet1.xml'));
      await tab.button('CSV');
      const { cash } = PLAIN.results;
      match((await downloaded(visit, '.csv')).toString('utf8'), new RegExp(`,${cash.savings},`));
      await tab.button('JSON');
      const document = JSON.parse((await downloaded(visit, '.json')).toString('utf8'));
      equal(document.results.cash.savings, cash.savings);
    },
  },
  {
    name: 'Copy link puts the address on the clipboard',
    run: async (visit) => {
      const { tab, host } = visit;
      await host('', { after: '#f5roi=1.2026-11.r700' });
      await tab.button('Copy link');
      await tab.until(({ button }) => button('Link copied'));
      const copied = clipboard(visit, 'text/plain') ?? clipboard(visit, 'UTF8_STRING');
      if (copied !== null) match(copied, /#f5roi-1__.*r700/);
    },
  },
  {
    name: 'Copy summary works at the first press, as text and as HTML',
    run: async (visit) => {
      await openExports(visit, 'view="analysis"');
      await visit.tab.button('Copy summary');
      await said(visit, 'Copied');
      const html = clipboard(visit, 'text/html');
      if (html !== null) ok(html.includes(PLAIN.headline) && html.includes('<'));
    },
  },
  {
    name: 'everything that is copied is asked for in the press itself, however late it is written',
    run: async (visit) => {
      const { tab, host } = visit;
      await openExports(visit, 'view="analysis"', { head: IN_THE_PRESS });
      await tab.button('Copy summary');
      await said(visit, 'Copied');
      // A typed salary that stays out of the link is replaced by state pay, which loads first.
      await host('', { head: IN_THE_PRESS });
      await tab.fill('U.S. base salary', '151234');
      await tab.choose('Salaries in the link', 'none');
      await tab.button('Copy link');
      await tab.until(({ button }) => button('Link copied'));
      await host('view="desk"', { head: IN_THE_PRESS });
      for (const name of ['Copy mail text', 'Copy CRM note']) {
        await tab.button('Send');
        await tab.button(name);
        await tab.until(({ text }) => text('.menu-panel [role=status]').startsWith('Copied'));
        await tab.button('Send');
      }
    },
  },
  {
    name: 'where copying is refused, link and texts stand there to copy by hand',
    run: async (visit) => {
      const { tab, host } = visit;
      await openExports(visit, 'view="analysis"', { head: NO_CLIPBOARD });
      await tab.button('Copy link');
      await tab.until(({ all }) =>
        (all('input[readonly]') as HTMLInputElement[]).some(({ value }) => value.startsWith('http')),
      );
      await tab.button('Copy summary');
      await said(visit, 'Copying was not allowed here');
      const text = await tab.until(({ all }) => (all('textarea') as HTMLTextAreaElement[])[0]?.value);
      ok(text.includes(PLAIN.headline));
      await host('view="desk"', { head: NO_CLIPBOARD });
      await tab.button('Send');
      await tab.button('Copy mail text');
      await tab.until(({ all }) => (all('textarea') as HTMLTextAreaElement[])[0]?.value);
    },
  },
  {
    name: 'a long link is said to be long, and its compressed form opens to the dollar',
    run: async ({ tab, host }) => {
      // What cannot be copied is shown, and can be read there.
      await host('', { head: NO_CLIPBOARD, after: `#f5roi=${encode(NEWEST, LONG)}` });
      const headline = await tab.run(({ headline }) => headline());
      await tab.button('Copy link');
      await tab.button('Copy a compressed one');
      const short = await tab.until(({ all }) =>
        (all('input[readonly]') as HTMLInputElement[])
          .map(({ value }) => value)
          .find((one) => one.includes('z1__')),
      );
      await tab.open(short);
      equal(await tab.run(({ headline }) => headline()), headline);
    },
  },
  {
    name: 'Print forms a document of its own, and says the right words whatever events a browser sends',
    run: async (visit) => {
      const { tab } = visit;
      for (const [kind, events] of Object.entries(EVENTS)) {
        await openExports(visit, 'view="analysis"', { head: doing(events) });
        await tab.button('Print or PDF');
        const printed = await tab.until(
          () =>
            (window as unknown as { printed?: { tables: number; text: string; address: string } }).printed,
        );
        ok(printed.tables >= 1 && printed.text.includes(PLAIN.headline), kind);
        match(printed.address, /^http/, 'the address that browsers print in the margin');
        await said(visit, 'Save as PDF');
        await tab.until(({ root }) => root().querySelector('iframe') === null);
      }
      await openExports(visit, 'view="analysis"', { head: doing('') });
      await tab.button('Print or PDF');
      await said(visit, 'Printing is not allowed');
    },
  },
  {
    name: 'Print leads to a PDF',
    not: { Chromium: 'opens a dialog of the browser', WebKit: 'opens no dialog under automation' },
    run: async (visit) => {
      const file = join(visit.browser.downloads, 'printed.pdf');
      if (existsSync(file)) rmSync(file);
      await openExports(visit, 'view="analysis"');
      await visit.tab.button('Print or PDF');
      await said(visit, 'Save as PDF');
      const pdf = await downloaded(visit, 'printed.pdf');
      equal(pdf.subarray(0, 4).toString(), '%PDF');
      ok(pdf.length > 5000);
    },
  },
];
