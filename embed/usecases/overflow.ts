import type { Page } from 'playwright-core';

/**
 * What reaches beyond the sides of the calculator, and whether the page scrolls sideways. What scrolls in a box of its
 * own, or is there for screen readers alone, reaches nowhere.
 */
export function overflow(page: Page): Promise<string[]> {
  return page.locator('f5-roi-calculator').evaluate((host) => {
    const room = host.getBoundingClientRect();
    const { scrollWidth, clientWidth } = document.documentElement;
    const scrolls = (element: Element): boolean => {
      const box = element.parentElement;
      if (!box) return false;
      return /auto|scroll/.test(getComputedStyle(box).overflowX) || scrolls(box);
    };
    const beyond = [...(host.shadowRoot?.querySelectorAll('*') ?? [])].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0 || element.closest('.visually-hidden')) return false;
      return (left < room.left - 1 || right > room.right + 1) && !scrolls(element);
    });
    return [
      ...beyond.map((element) => `${element.localName}.${element.className} reaches beyond the calculator`),
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : []),
    ];
  });
}
