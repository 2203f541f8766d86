import { CARD_SIZE } from '../../src/output/preview-card.ts';
import type { RoleCard } from '../../src/output/roles/role-page.ts';
import { widthOf } from './letters.ts';
import { type Color, createPicture } from './picture.ts';

/** The calculator's own colors in its light theme: text, lesser text, U.S. hire, F5, warning. */
export const COLORS: readonly Color[] = [
  [21, 32, 43],
  [86, 98, 113],
  [61, 79, 115],
  [8, 115, 109],
  [138, 82, 0],
];
/** Places of those colors. */
export const INK = 0;
export const MUTED = 1;
export const US = 2;
export const F5 = 3;
const WARN = 4;

/** Margin, and what is between margins, in pixels. */
export const LEFT = 72;
export const WIDEST: number = CARD_SIZE.width - 2 * LEFT;

/** The picture of a role for previews of its page: both sides as bars on one scale, and the saving. */
export function cardPicture({ title, frame, sides, saving, dearer }: RoleCard): Uint8Array {
  const picture = createPicture(CARD_SIZE.width, CARD_SIZE.height, COLORS);
  const write = (color: number, words: string, baseline: number, size: number, left = LEFT) =>
    picture.text(color, words, left, baseline, Math.min(size, (WIDEST / widthOf(words)) * 7));
  picture.box(F5, 0, 0, CARD_SIZE.width, 12);
  write(MUTED, 'U.S. hire or F5?', 98, 26);
  write(INK, title, 192, 56);
  write(MUTED, frame, 250, 26);
  const most = Math.max(1, ...sides.map(({ dollars }) => dollars));
  sides.forEach(({ label, amount, dollars }, i) => {
    const top = 300 + i * 106;
    const size = 26;
    write(INK, label, top + size, size);
    write(INK, amount, top + size, size, CARD_SIZE.width - LEFT - (widthOf(amount) * size) / 7);
    picture.box(i === 0 ? US : F5, LEFT, top + 42, Math.round((Math.max(0, dollars) / most) * WIDEST), 32);
  });
  write(dearer ? WARN : F5, saving, 572, 36);
  return picture.png();
}
