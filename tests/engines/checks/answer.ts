import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { PLAIN, plainWith } from '../../browser/figures.ts';
import type { Check, Visit } from '../check.ts';
import { KEY } from '../tab.ts';

const RATE = 'F5 weekly rate';

const slider = (visit: Visit, key: string) =>
  visit.tab
    .press(key)
    .then(() => visit.tab.run(({ one }) => Number(one<HTMLInputElement>('[type=range]').value)));

export const ANSWER: readonly Check[] = [
  {
    name: 'the first answer is the model’s, and nothing complains',
    run: async ({ tab, host }) => {
      await host();
      equal(await tab.run(({ headline }) => headline()), PLAIN.headline);
      match(await tab.run(({ text }) => text('.verdict, .answer')), new RegExp(`\\${PLAIN.usCash}`));
      deepEqual(await tab.run(() => window.noise), []);
    },
  },
  {
    name: 'bars and swatches have their colors',
    run: async ({ tab, host }) => {
      await host();
      await tab.until(({ all }) => all('.bar i').length > 5);
      const colorless = await tab.run(({ all }) =>
        all('.bar i, .swatch')
          .filter((part) => {
            const { backgroundColor, backgroundImage } = getComputedStyle(part);
            return backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none';
          })
          .map((part) => part.className),
      );
      deepEqual(colorless, []);
    },
  },
  {
    name: 'a typed figure is taken, and stays as it was typed while the keys go on',
    run: async ({ tab, host }) => {
      await host();
      await tab.click(({ field }, label) => field(label), RATE);
      await tab.run(({ field }, label) => (field(label) as HTMLInputElement).select(), RATE);
      await tab.type('700.');
      equal(await tab.run(({ field }, label) => field(label).value, RATE), '700.');
      await tab.press(KEY.tab);
      const { headline } = plainWith({ weeklyRate: 700 });
      await tab.until(({ headline }, wanted) => headline() === wanted, headline);
      await tab.fill('U.S. base salary', '165,000.50');
      equal(await tab.run(({ field }) => field('U.S. base salary').value), '165,000.5');
    },
  },
  {
    name: 'what is no figure is refused in words beside every number box, and Escape brings the figure back',
    run: async ({ tab, host }) => {
      await host('view="desk"');
      await tab.click(({ all, shown }) => {
        const more = all('button').find((part) => part.textContent?.trim().endsWith('· more') && shown(part));
        if (!more) throw new Error('no more');
        return more;
      });
      await tab.button('All assumptions');
      await tab.until(({ one }) => one('.panel details'));
      const before = await tab.run(({ headline }) => headline());
      const silent = await tab.run(async ({ all }) => {
        const frame = () => new Promise((done) => requestAnimationFrame(done));
        for (const fold of all('.panel details')) (fold as HTMLDetailsElement).open = true;
        await frame();
        const said: string[] = [];
        const boxes = all('.box input') as HTMLInputElement[];
        for (const box of boxes) {
          const { value } = box;
          box.focus();
          box.value = 'abc';
          box.dispatchEvent(new Event('input', { bubbles: true }));
          box.dispatchEvent(new Event('change', { bubbles: true }));
          await new Promise((done) => setTimeout(done, 60));
          const problem = box.closest('.box-wrap')?.querySelector('.problem')?.textContent ?? '';
          box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
          await frame();
          if (!problem.includes('.') || box.value !== value)
            said.push(`${box.ariaLabel} ${problem} ${box.value}`);
        }
        return { boxes: boxes.length, said };
      });
      ok(silent.boxes > 30, `${silent.boxes} boxes`);
      deepEqual(silent.said, []);
      equal(await tab.run(({ headline }) => headline()), before);
    },
  },
  {
    name: 'selects: another role and state change the answer',
    run: async ({ tab, host }) => {
      await host();
      const first = await tab.run(({ headline }) => headline());
      await tab.choose('Role', 'bookkeeper');
      const second = await tab.until(({ headline }, other) => headline() !== other && headline(), first);
      await tab.choose('State', 'TX');
      await tab.until(({ headline }, other) => headline() !== other, second);
    },
  },
  {
    name: 'the slider goes by its keys',
    run: async (visit) => {
      const { tab, host } = visit;
      await host();
      await tab.until(({ one }) => one('[type=range]'));
      await tab.run(({ one }) => one('[type=range]').focus());
      const [low, high] = await tab.run(({ one }) => {
        const { min, max } = one<HTMLInputElement>('[type=range]');
        return [Number(min), Number(max)];
      });
      equal(await slider(visit, KEY.home), low);
      const step = (await slider(visit, KEY.right)) - Number(low);
      ok(step > 0);
      equal(await slider(visit, KEY.left), low);
      ok((await slider(visit, KEY.pageUp)) > Number(low) + step);
      equal(await slider(visit, KEY.end), high);
      const { headline } = plainWith({ weeklyRate: Number(high) });
      await tab.until(({ headline }, wanted) => headline() === wanted, headline);
    },
  },
  {
    name: 'the slider goes with the pointer',
    run: async ({ tab, host }) => {
      await host();
      const [x, y] = await tab.at(({ one }) => one('[type=range]'));
      const place = await tab.run(({ one }) => {
        const input = one<HTMLInputElement>('[type=range]');
        const { left, width } = input.getBoundingClientRect();
        const share = (Number(input.value) - Number(input.min)) / (Number(input.max) - Number(input.min));
        return { thumb: left + 12 + share * (width - 24), right: left + width - 2, high: Number(input.max) };
      });
      await tab.drag([place.thumb, y], [place.right, y]);
      await tab.until(
        ({ one }, high) => Number(one<HTMLInputElement>('[type=range]').value) === high,
        place.high,
      );
      await tab.drag([place.right - 10, y], [x, y]);
      await tab.until(
        ({ one }, high) => Number(one<HTMLInputElement>('[type=range]').value) < high,
        place.high,
      );
    },
  },
];
