import type { Bar } from '../../output/paper/paper.ts';
import { shape } from './nodes.ts';

const WIDTH = 640;
const BAR = { left: 62, height: 17, step: 23 } as const;
/** Approximate width of a total's figure. */
const FIGURE = 7.6;

/** What a scale has room for: dollars of a bar, and characters of the figure after it. */
interface Longest {
  readonly dollars: number;
  readonly figure: number;
}

export function longestOf(bars: readonly Bar[]): Longest {
  return {
    dollars: Math.max(1, ...bars.map(({ parts }) => parts.reduce((sum, dollars) => sum + dollars, 0))),
    figure: Math.max(...bars.map(({ total }) => total.length)),
  };
}

/** Both sides as bars on one scale, a part for each row of the receipt, whose fills are the key. */
export function drawBars(paper: Document, bars: readonly Bar[], longest: Longest): SVGElement {
  const scale = (WIDTH - BAR.left - 12 - FIGURE * longest.figure) / longest.dollars;
  return shape(
    paper,
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${BAR.step * bars.length}`,
      role: 'img',
      'aria-label': 'Cash of both sides as bars',
      class: 'bars',
    },
    ...bars.flatMap(({ side, label, total, parts }, i) => {
      const y = i * BAR.step + 3;
      let x: number = BAR.left;
      const blocks = parts.flatMap((dollars, part) => {
        const [from, width] = [x, dollars * scale];
        x += width;
        if (dollars === 0) return [];
        // A gap between parts, except where it would be all of a part.
        const size = { x: from, y, width: Math.max(width / 2, width - 1), height: BAR.height };
        return [shape(paper, 'rect', { ...size, class: `${side} s${part}` })];
      });
      const text = { y: y + 12.5, class: 'svg-label strong' };
      return [
        shape(paper, 'text', { ...text, x: 0 }, label),
        ...blocks,
        shape(paper, 'text', { ...text, x: x + 8 }, total),
      ];
    }),
  );
}
