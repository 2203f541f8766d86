import { options } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import './define.ts';
import type { F5RoiCalculator } from './f5-roi-calculator.ts';

const diffed = options.diffed ?? (() => {});
afterEach(() => {
  options.diffed = diffed;
  document.body.replaceChildren();
});

/** The names of the components that are rendered from now on. */
function rendered(): readonly string[] {
  const names: string[] = [];
  options.diffed = (node) => {
    if (typeof node.type === 'function') names.push(node.type.name);
    diffed(node);
  };
  return names;
}

it('a step of the slider renders no component: figures go straight to their texts', async () => {
  const element = document.createElement('f5-roi-calculator') as F5RoiCalculator;
  document.body.append(element);
  await element.ready;
  const slider = element.shadowRoot?.querySelector<HTMLInputElement>('input[type=range]');
  const step = (rate: string) => {
    Object.assign(slider as HTMLInputElement, { value: rate });
    slider?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const headline = () => element.shadowRoot?.querySelector('[part=headline]')?.textContent;
  // The first change brings the button that takes it back.
  step('700');
  const likely = () => element.shadowRoot?.querySelector('.like')?.textContent;
  await vi.waitFor(() => expect(likely()).toContain('week'), 20_000);
  await new Promise((done) => setTimeout(done, 300));

  const names = rendered();
  const before = headline();
  for (const rate of ['705', '710', '715']) step(rate);
  await new Promise((done) => setTimeout(done, 300));
  expect(headline()).not.toBe(before);
  expect(names).toEqual([]);
});
