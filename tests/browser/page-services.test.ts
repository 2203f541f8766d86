/** What a host can ask for beside the calculator: its events in a data layer, a check of the embed, its own colours. */
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, VERSION } from '../../build/vite-shared.ts';
import { createStage, pageWith, type Stage } from './stage.ts';

/** Hosts load a script twice when a plugin and a theme both bring it. */
const SECOND_COPY = `<script type="module" src="/other/cdn/${VERSION}/f5-roi-calculator.js"></script>`;
const PLAIN = '<f5-roi-calculator></f5-roi-calculator>';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage(
    {
      '/': pageWith(PLAIN),
      '/layer': pageWith('<f5-roi-calculator data-layer preset-salary="123456"></f5-roi-calculator>'),
      '/narrow': pageWith(`<div style="width: 200px">${PLAIN}</div>${SECOND_COPY}`),
    },
    undefined,
    { folders: { '/other': join(ROOT, 'dist') } },
  );
});
afterAll(() => stage.close());

const diagnosis = (page: Awaited<ReturnType<Stage['visit']>>['page']) =>
  page.evaluate(() => document.querySelector('f5-roi-calculator')?.diagnose());

describe('the data layer', () => {
  it('is fed where the host asks for it, and never with a salary', async () => {
    const { page } = await stage.visit('/layer');
    await page.getByLabel('F5 weekly rate').first().fill('650');
    const layer = () => page.evaluate(() => (window as { dataLayer?: { event: string }[] }).dataLayer ?? []);
    await expect
      .poll(async () => (await layer()).map(({ event }) => event))
      .toEqual(['f5_roi_ready', 'f5_roi_view', 'f5_roi_start', 'f5_roi_change']);
    expect(JSON.stringify(await layer())).not.toContain('123456');
  });

  it('is not made where nobody asked', async () => {
    const { page } = await stage.visit('/');
    expect(await page.evaluate(() => 'dataLayer' in window)).toBe(false);
  });
});

describe('the self-check', () => {
  it('finds nothing on a page that is as it should be', async () => {
    const { page } = await stage.visit('/');
    const found = await diagnosis(page);
    expect(found?.findings.filter(({ ok }) => !ok)).toEqual([]);
    expect(found?.ok).toBe(true);
    expect(found?.findings.length).toBeGreaterThan(10);
  });

  it('tells in words and as an event what does not load, on a page that is asked', async () => {
    const broken = await createStage({ '/': pageWith(PLAIN) }, /\/charts[-.]/);
    const { page } = await broken.visit('/?f5-roi-check');
    const notice = page.locator('.notices');
    await expect.poll(() => notice.textContent()).toContain('Did not load: charts.');
    expect(await notice.textContent()).toContain('something on this page is in the way');
    expect(await page.evaluate(() => window.recording.events.map(({ detail }) => detail.code))).toContain(
      'self-check',
    );
    await broken.close();
  });

  it('says on a page that is as it should be that all is well, and sends no error', async () => {
    const { page } = await stage.visit('/?f5-roi-check');
    await expect.poll(() => page.locator('.notices').textContent()).toContain('this embed works');
    expect(await page.evaluate(() => window.recording.events.map(({ name }) => name))).not.toContain('error');
  });

  it('tells of too little room, and of a second copy of the script', async () => {
    const { page } = await stage.visit('/narrow');
    const problems = (await diagnosis(page))?.findings.filter(({ ok }) => !ok);
    expect(problems?.map(({ code }) => code)).toEqual(['copies', 'size']);
    expect(problems?.[0]?.words).toContain('/other/cdn/');
  });
});

describe('the host’s colours', () => {
  it('are followed by the chart when the host changes them', async () => {
    const { page } = await stage.visit('/');
    await page.getByRole('button', { name: 'Full analysis' }).click();
    await page.locator('canvas').scrollIntoViewIfNeeded();
    const pixels = () =>
      page.evaluate(() => {
        const canvas = document.querySelector('f5-roi-calculator')?.shadowRoot?.querySelector('canvas');
        const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        let magenta = 0;
        for (let i = 0; i < data.length; i += 4)
          if ((data[i] ?? 0) > 200 && (data[i + 1] ?? 0) < 60 && (data[i + 2] ?? 0) > 200) magenta += 1;
        return magenta;
      });
    await expect
      .poll(() =>
        page.evaluate(() => {
          const canvas = document.querySelector('f5-roi-calculator')?.shadowRoot?.querySelector('canvas');
          return (canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []).some(
            (value) => value > 0,
          );
        }),
      )
      .toBe(true);
    expect(await pixels()).toBe(0);
    await page.evaluate(() => document.documentElement.style.setProperty('--f5-roi-us', '#ff00ff'));
    await expect.poll(pixels).toBeGreaterThan(50);
  });

  it('reach buttons, fields and the headline', async () => {
    const { page } = await stage.visit('/');
    const style = (selector: string, property: string) =>
      page.evaluate(
        ([select = '', name = '']) => {
          const element = document.querySelector('f5-roi-calculator')?.shadowRoot?.querySelector(select);
          return element ? getComputedStyle(element).getPropertyValue(name) : '';
        },
        [selector, property],
      );
    await page.addStyleTag({
      content:
        'f5-roi-calculator { --f5-roi-accent: rgb(1, 2, 3); --f5-roi-headline: rgb(4, 5, 6); --f5-roi-field: rgb(7, 8, 9); --f5-roi-field-radius: 3px; --f5-roi-max-width: 700px; }',
    });
    expect(await style('.end .quiet', 'color')).toBe('rgb(1, 2, 3)');
    expect(await style('.act .primary', 'background-color')).toBe('rgb(1, 2, 3)');
    expect(await style('.big', 'color')).toBe('rgb(4, 5, 6)');
    expect(await style('.box', 'background-color')).toBe('rgb(7, 8, 9)');
    expect(await style('.box', 'border-top-left-radius')).toBe('3px');
    expect(await style('.w', 'max-width')).toBe('700px');
  });
});

describe('what an author wrote', () => {
  const stages: Stage[] = [];
  afterEach(async () => {
    for (const odd of stages.splice(0)) await odd.close();
  });
  const written = async (attributes: string, around: readonly [string, string] = ['', '']) => {
    const odd = await createStage({
      '/': pageWith(`${around[0]}<f5-roi-calculator ${attributes}></f5-roi-calculator>${around[1]}`),
    });
    stages.push(odd);
    const visit = await odd.visit('/');
    const found = await diagnosis(visit.page);
    const unused = found?.findings.filter(({ code, ok }) => code === 'attribute' && !ok) ?? [];
    return { ...visit, unused: unused.map(({ words }) => words) };
  };

  it('is read as a field reads it, before any figure shows, and without a word', async () => {
    const { page, noise, unused } = await written(
      'preset-role="Data entry" preset-state=" texas " preset-salary="$45k" horizon="2 years" preset-headcount="2 people" theme="Dark" view="Analysis"',
    );
    const { state, horizonMonths, positions } = await page.evaluate(
      () =>
        (document.querySelector('f5-roi-calculator') as HTMLElementTagNameMap['f5-roi-calculator']).scenario,
    );
    expect({ state, horizonMonths, ...positions[0] }).toMatchObject({
      state: 'TX',
      horizonMonths: 24,
      role: 'data-entry',
      headcount: 2,
      baseSalary: 45_000,
    });
    expect(await page.locator('.root').getAttribute('data-theme')).toBe('dark');
    await page.locator('[part=analysis]').waitFor();
    const ready = await page.evaluate(() => window.recording.events.filter(({ name }) => name === 'ready'));
    expect(ready.map(({ detail }) => detail.role)).toEqual(['data-entry']);
    expect({ noise, unused }).toEqual({ noise: [], unused: [] });
  });

  it.each([
    ['preset-state="Ontario"', /^preset-state="Ontario" is not used\. Right is .*Texas/, 1],
    ['preset-rate="$15 an hour"', /^preset-rate=.* dollars a week/, 1],
    ['view="sideways"', /^view="sideways" .*analysis/, 1],
    ['cta-url="javascript:alert(1)"', /^cta-url=.* https:/, 1],
    ['cta-url="www.f5.example/book"', /^cta-url=.* https:/, 0],
    ['data-preset-state="TX"', /^data-preset-state .* preset-state\./, 0],
    ['preset-roll="bookkeeper"', /^preset-roll is no attribute/, 0],
    ['no-cta="false"', /^no-cta="false" still counts/, 0],
  ])('%s is named, with what would be right', async (attributes, words, lines) => {
    const { noise, unused } = await written(attributes);
    expect(unused).toEqual([expect.stringMatching(words)]);
    expect(noise).toHaveLength(lines);
  });

  it('an attribute of the loader’s place without data- is named, too', async () => {
    const { unused } = await written('', ['<div data-f5-roi preset-state="TX" lang="en">', '</div>']);
    expect(unused).toEqual([expect.stringMatching(/^preset-state .* data-preset-state\./)]);
  });
});
