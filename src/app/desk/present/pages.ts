import { SECTIONS } from '../../analysis/section-ids.ts';
import type { Stage } from '../../app-context.ts';

export type Page = Stage['page']['value'];

/** What arrows and numbers lead to, one after the other. */
export const PAGES = ['answer', 'adds', 'time', 'change', 'dearer', 'plan'] as const;

/** Names of the pages on their tabs. */
export const PAGE_NAMES: Readonly<Record<(typeof PAGES)[number], string>> = {
  ...SECTIONS,
  answer: 'Receipt',
};

/** The keys of the presenter, for its list. */
export const KEYS: readonly (readonly [string, string])[] = [
  ['→ or Page Down', 'next page'],
  ['← or Page Up', 'previous page'],
  [`1 to ${PAGES.length}`, 'a page by its place'],
  ['C', 'scenarios side by side, and back'],
  ['S', 'the skeptical view, and back'],
  ['Ctrl + Z', 'undo'],
  ['?', 'this list'],
  ['Esc', 'closes a panel; then back to the page'],
];

/** The page that a key leads to, if it is one of those. */
export function moveOf(key: string, page: Page): Page | undefined {
  const at = (PAGES as readonly Page[]).indexOf(page);
  if (key === 'ArrowRight' || key === 'PageDown') return PAGES[(at + 1) % PAGES.length];
  if (key === 'ArrowLeft' || key === 'PageUp')
    return PAGES[(Math.max(0, at) + PAGES.length - 1) % PAGES.length];
  return PAGES[Number(key) - 1];
}
