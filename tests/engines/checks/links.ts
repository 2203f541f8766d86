import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { PLAIN, plainWith } from '../../browser/figures.ts';
import { NEWEST } from '../../support/editions.ts';
import type { Check } from '../check.ts';
import { KEY } from '../tab.ts';

const RATE = 'F5 weekly rate';
const LINK = `#f5roi=1.${NEWEST.id}.`;
const at = (weeklyRate: number) => plainWith({ weeklyRate }).headline;

export const LINKS: readonly Check[] = [
  {
    name: 'a link opens its figures, and the address follows what is typed',
    run: async ({ tab, host }) => {
      await host('', { after: `${LINK}r700` });
      equal(await tab.run(({ headline }) => headline()), at(700));
      await tab.fill(RATE, '800');
      await tab.until(() => location.hash.includes('r800_k-'));
      const address = await tab.address();
      await tab.open(address);
      equal(await tab.run(({ headline }) => headline()), at(800));
    },
  },
  {
    name: 'Back and Forward lead through the links',
    run: async ({ tab, origins }) => {
      const links = [700, 800].map((rate) => `<a id="r${rate}" href="${LINK}r${rate}">${rate}</a>`);
      await tab.open(origins.page(`${links.join(' ')}<f5-roi-calculator></f5-roi-calculator>`));
      for (const rate of [700, 800]) {
        await tab.click((_, id) => document.querySelector(id) as Element, `#r${rate}`);
        await tab.until(({ headline }, wanted) => headline() === wanted, at(rate));
      }
      await tab.back();
      await tab.until(({ headline }, wanted) => headline() === wanted, at(700));
      await tab.back();
      await tab.until(({ headline }, wanted) => headline() === wanted, PLAIN.headline);
      await tab.forward();
      await tab.forward();
      await tab.until(({ headline }, wanted) => headline() === wanted, at(800));
    },
  },
  {
    name: 'damaged links are said in words',
    run: async ({ tab, host }) => {
      for (const damaged of ['1.2024-01.sZZ_r1e9_qq7', `1.${NEWEST.id}.r700_k-00000`, 'z1.abc', '9.9.9']) {
        await host('', { after: `#f5roi=${damaged}` });
        await tab.until(({ text }) => text('.notice').length > 20);
        match(await tab.run(({ headline }) => headline()), /^\$[\d,]+$/);
      }
    },
  },
  {
    name: 'undo and redo, by keys and by buttons',
    run: async ({ tab, host }) => {
      await host('view="desk"');
      for (const rate of ['700', '800']) await tab.fill(RATE, rate);
      const shows = (wanted: string) => tab.until(({ headline }, wanted) => headline() === wanted, wanted);
      await shows(at(800));
      await tab.until(({ button }) => button('Undo'));
      const focus = () => tab.run(({ button }) => button('Close the analysis').focus());
      await focus();
      await tab.press([KEY.control, 'z']);
      await shows(at(700));
      await tab.press([KEY.control, KEY.shift, 'z']);
      await shows(at(800));
      await tab.button('Undo');
      await tab.button('Undo');
      await shows(PLAIN.headline);
      // The button at the end of the steps is disabled, and hears no keys.
      await focus();
      await tab.press([KEY.control, 'y']);
      await shows(at(700));
      await tab.button('Redo');
      await shows(at(800));
    },
  },
  {
    name: 'Back from another page finds every field as it was left',
    run: async ({ tab, host, origins }) => {
      await host('view="desk"');
      await tab.fill(RATE, '675');
      await tab.click(
        ({ all, shown }) =>
          all('button').find(
            (part) => part.textContent?.trim().endsWith('· more') && shown(part),
          ) as HTMLElement,
      );
      await tab.button('All assumptions');
      await tab.until(({ one }) => one('.panel details'));
      await tab.fill('Prepared for', 'Acme');
      const texts = () =>
        tab.run(({ all }) => (all('input[type=text]') as HTMLInputElement[]).map(({ value }) => value));
      const before = await texts();
      await tab.until(() => /r675.*Acme/.test(location.hash));
      const address = await tab.address();
      ok(before.length > 30 && before.includes('675') && before.includes('Acme'));
      await tab.run(() => {
        addEventListener('pageshow', ({ persisted }) => {
          document.title = persisted ? 'kept' : 'new';
        });
      });
      await tab.run(
        (_, address) => void setTimeout(() => location.assign(address)),
        origins.page('<p id="other">Other</p>'),
      );
      await tab.until(() => document.querySelector('#other') !== null);
      await tab.back();
      await tab.until(({ headline }, wanted) => headline() === wanted, at(675));
      if ((await tab.run(() => document.title)) === 'kept') deepEqual(await texts(), before);
      else ok((await texts()).includes('675'));
      equal(await tab.address(), address);
    },
  },
];
