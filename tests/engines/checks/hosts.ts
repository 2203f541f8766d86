import { deepEqual, equal, ok } from 'node:assert/strict';
import { PLAIN, plainWith } from '../../browser/figures.ts';
import type { Check, Visit } from '../check.ts';
import { strictPolicy } from '../stage.ts';

/** The lines of a frame, as the recipes have them. */
function framed({ origins }: Visit, more = 'allow="clipboard-write"', query = ''): string {
  return `<iframe src="${origins.site}/site/?embed=1${query}" data-f5-roi-frame title="F5 cost calculator" ${more} style="width:100%;min-height:630px;border:0"></iframe>
    <script src="${origins.site}/cdn/v1/frame.js" async></script>`;
}

/** Opens a page with this, and goes into its frame. */
async function intoFrame({ tab, origins }: Visit, body: string): Promise<void> {
  await tab.open(origins.page(body), { bare: true });
  await tab.frame(0);
  await tab.ready();
}

export const HOSTS: readonly Check[] = [
  {
    name: 'a frame of another site has the height of its content, and follows it',
    run: async (visit) => {
      const { tab } = visit;
      await intoFrame(visit, framed(visit));
      const fits = () =>
        tab.until(() => {
          const { height } = document.body.getBoundingClientRect();
          return innerHeight === Math.ceil(height) && innerHeight;
        });
      const small = await fits();
      await tab.run(({ button }) => button('Full analysis').click());
      await tab.until(({ all }) => all('[part=analysis] h3').length > 5);
      await tab.until((_, before) => innerHeight > 2 * before, small);
      await fits();
      await tab.run(({ button }) => button('Close the analysis').click());
      await tab.until((_, before) => innerHeight === before, small);
      await tab.frame(null);
    },
  },
  {
    name: 'a sandboxed frame calculates',
    run: async (visit) => {
      const { tab } = visit;
      const [frame = ''] = framed(visit, 'sandbox="allow-scripts"', '&view=analysis').split('<script');
      // Without the helper the frame keeps its height, and scrolls inside.
      await intoFrame(visit, frame);
      equal(await tab.run(({ headline }) => headline()), PLAIN.headline);
      await tab.run(({ field }) => {
        const rate = field('F5 weekly rate');
        rate.focus();
        rate.value = '700';
        rate.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await tab.until(
        ({ headline }, wanted) => headline() === wanted,
        plainWith({ weeklyRate: 700 }).headline,
      );
      await tab.until(({ all }) => all('[data-section=time]').length === 1);
      await tab.run(({ one }) => one('[data-section=time]').scrollIntoView());
      await tab.until(
        ({ one, painted }) => painted(one<HTMLCanvasElement>('[data-section=time] canvas')).pixels > 1000,
      );
      await tab.frame(null);
    },
  },
  {
    name: 'under the strictest policy everything opens without a violation',
    run: async ({ tab, host, origins }) => {
      await host('view="desk"', { headers: strictPolicy(origins.site) });
      await tab.until(({ all }) => all('[part=analysis] h3').length > 5);
      await tab.run(async ({ all }) => {
        for (const section of all('[data-section]')) {
          section.scrollIntoView();
          await new Promise((done) => setTimeout(done, 150));
        }
        for (const fold of all('.fold:not([open])')) (fold as HTMLDetailsElement).open = true;
      });
      await tab.click(({ one }) => one('[data-line]'));
      await tab.until(({ text }) => text('dialog[open] h2') !== '');
      await tab.run(({ one }) => one<HTMLDialogElement>('dialog[open]').close());
      await tab.button('Send');
      await tab.button('More');
      await tab.button('Present');
      await tab.until(({ one }) => one('.w').dataset.presenting);
      await tab.button('Stop presenting');
      await tab.until(({ one }) => one('.w').dataset.presenting === undefined);
      deepEqual(await tab.run(() => window.noise), []);
    },
  },
  {
    name: 'the operator’s file sets price, roles, color and button, and events come in the order of a visit',
    run: async ({ tab, origins }) => {
      const file = {
        rates: { roles: { bookkeeper: { from: 490 } } },
        roles: ['bookkeeper', { role: 'accountant', label: 'Staff accountant' }],
        brand: { accent: '#5b2a86' },
        button: { label: 'Meet us', url: 'https://calendly.com/example/intro', booking: 'calendly' },
      };
      const record = `window.told = []; for (const name of ['view', 'start', 'change', 'cta'])
        addEventListener('f5-roi-' + name, () => window.told.push(name));
        addEventListener('click', (event) => event.preventDefault());`;
      await tab.open(
        origins.page(
          `<f5-roi-calculator><script type="application/json">${JSON.stringify(file)}</script></f5-roi-calculator>`,
          { head: `<script>${record}</script>` },
        ),
      );
      const seen = await tab.run(({ field, all, button }) => ({
        rate: field('F5 weekly rate').value,
        roles: [...(field('Role') as unknown as HTMLSelectElement).options].map(({ text }) => text),
        color: getComputedStyle(button('Meet us')).backgroundColor,
        count: all('[part~=cta]').length,
      }));
      deepEqual(seen, {
        rate: '490',
        roles: ['Bookkeeper', 'Staff accountant'],
        color: 'rgb(91, 42, 134)',
        count: 1,
      });
      const told = (...names: string[]) =>
        tab.until((_, wanted) => (window as { told?: string[] }).told?.join() === wanted, names.join());
      await told('view');
      await tab.fill('F5 weekly rate', '700');
      await told('view', 'start', 'change');
      await tab.button('Meet us');
      await told('view', 'start', 'change', 'cta');
      ok((await tab.run(({ button }) => button('Meet us').getAttribute('href') ?? '')).includes('a1='));
    },
  },
  {
    name: 'moved forty times, removed and put back, it is as before',
    run: async ({ tab, host }) => {
      await host('view="analysis"');
      await tab.fill('F5 weekly rate', '700');
      await tab.run(async ({ element }) => {
        const calculator = element() as HTMLElement;
        const frame = () => new Promise((done) => requestAnimationFrame(done));
        for (let moves = 0; moves < 40; moves += 1) {
          document.body[moves % 2 ? 'append' : 'prepend'](calculator);
          if (moves % 8 === 0) await frame();
        }
        calculator.remove();
        await frame();
        document.body.prepend(calculator);
      });
      const { headline } = plainWith({ weeklyRate: 700 });
      await tab.until(({ headline }, wanted) => headline() === wanted, headline);
      await tab.at(({ one }) => one('[data-section=time]'));
      await tab.until(
        ({ one, painted }) => painted(one<HTMLCanvasElement>('[data-section=time] canvas')).pixels > 3000,
      );
      await tab.run(({ element }) => element()?.scrollIntoView());
      await tab.click(({ one }) => one('[data-line="cash.savings"]'));
      await tab.until(({ text }) => text('dialog[open] h2') !== '');
      deepEqual(await tab.run(() => window.noise), []);
    },
  },
  {
    name: 'moved into another document, it has its styles there',
    run: async ({ tab, host }) => {
      await host();
      const ground = await tab.run(async ({ element, one }) => {
        const there = document.createElement('iframe');
        there.width = '900';
        document.body.append(there);
        const before = getComputedStyle(one('.w')).backgroundColor;
        there.contentDocument?.body.append(element() as HTMLElement);
        await new Promise((done) => setTimeout(done, 1500));
        const card = there.contentDocument
          ?.querySelector('f5-roi-calculator')
          ?.shadowRoot?.querySelector('.w');
        return { before, after: card ? getComputedStyle(card).backgroundColor : 'no card' };
      });
      equal(ground.after, ground.before);
    },
  },
  {
    name: 'where a browser is too old, what the page wrote into the place stays',
    run: async ({ tab, origins }) => {
      for (const [what, breaking] of [
        [
          'constructed sheets',
          'window.CSSStyleSheet = function () { throw new TypeError("Illegal constructor"); };',
        ],
        [
          'adopted sheets',
          'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;',
        ],
      ] as const) {
        const address = origins.page(
          '<f5-roi-calculator><p id="fallback">Ask us for the comparison.</p></f5-roi-calculator>',
          { head: `<script>${breaking}</script>` },
        );
        await tab.open(address, { bare: true });
        await tab.run(() => new Promise((done) => setTimeout(done, 1500)));
        const seen = await tab.run(() => {
          const { width, height } = document.querySelector('#fallback')?.getBoundingClientRect() ?? {
            width: 0,
            height: 0,
          };
          return width > 0 && height > 0;
        });
        ok(seen, what);
      }
    },
  },
];
