import type { RunningTotals } from '../../output/paper/paper.ts';
import { moneyShort } from '../../words/money-forms.ts';
import { shape } from './nodes.ts';

const COLORS = { us: '#3d4f73', f5: '#08736d', muted: '#566271', line: '#dde4eb' } as const;

/** The right edge has room for the longer of both names. */
const CHART = { width: 640, height: 84, left: 48, right: 76, top: 16, bottom: 18 } as const;

/** Running totals of both sides as lines, with a mark at the month from which F5 stays ahead. */
export function drawRunningTotals(
  paper: Document,
  { us, f5, breakEvenMonth, summary }: RunningTotals,
): SVGElement {
  const months = us.length - 1;
  const ticks = ticksTo(Math.max(1, ...us, ...f5), Math.min(0, ...us, ...f5));
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const x = (month: number) => CHART.left + (month / months) * (CHART.width - CHART.left - CHART.right);
  const y = (dollars: number) =>
    CHART.top + ((high - dollars) / (high - low)) * (CHART.height - CHART.top - CHART.bottom);
  const line = (totals: readonly number[]) => totals.map((dollars, i) => `${x(i)},${y(dollars)}`).join(' ');
  const ends = spread(y(us.at(-1) ?? 0), y(f5.at(-1) ?? 0));
  const every = Math.max(1, Math.ceil(months / 6));
  const marks = us.flatMap((_total, month) => (month > 0 && month % every === 0 ? [month] : []));
  return shape(
    paper,
    'svg',
    { viewBox: `0 0 ${CHART.width} ${CHART.height}`, role: 'img', 'aria-label': summary },
    ...ticks.flatMap((tick) => [
      shape(paper, 'line', {
        x1: CHART.left,
        x2: CHART.width - CHART.right,
        y1: y(tick),
        y2: y(tick),
        stroke: tick === 0 ? COLORS.muted : COLORS.line,
      }),
      shape(
        paper,
        'text',
        { x: CHART.left - 6, y: y(tick) + 3, class: 'svg-tick', 'text-anchor': 'end' },
        moneyShort(tick),
      ),
    ]),
    ...marks.map((month) =>
      shape(
        paper,
        'text',
        { x: x(month), y: CHART.height - 5, class: 'svg-tick', 'text-anchor': 'middle' },
        `month ${month}`,
      ),
    ),
    ...(breakEvenMonth === null ? [] : markOf(paper, x(breakEvenMonth), breakEvenMonth)),
    shape(paper, 'polyline', { points: line(us), fill: 'none', stroke: COLORS.us, 'stroke-width': 2 }),
    shape(paper, 'polyline', {
      points: line(f5),
      fill: 'none',
      stroke: COLORS.f5,
      'stroke-width': 2,
      'stroke-dasharray': '6 4',
    }),
    endLabel(paper, ends[0], 'U.S. hire', COLORS.us),
    endLabel(paper, ends[1], 'F5', COLORS.f5),
  );
}

function markOf(paper: Document, x: number, month: number): SVGElement[] {
  return [
    shape(paper, 'line', {
      x1: x,
      x2: x,
      y1: CHART.top,
      y2: CHART.height - CHART.bottom,
      stroke: COLORS.muted,
      'stroke-dasharray': '2 3',
    }),
    shape(
      paper,
      'text',
      { x: x + 5, y: CHART.top - 4, class: 'svg-label strong' },
      `F5 ahead from month ${month}`,
    ),
  ];
}

function endLabel(paper: Document, y: number, words: string, fill: string): SVGElement {
  return shape(
    paper,
    'text',
    { x: CHART.width - CHART.right + 6, y: y + 4, class: 'svg-label strong', fill },
    words,
  );
}

/** Moves two overlapping labels apart. */
function spread(a: number, b: number): readonly [number, number] {
  const gap = 13 - Math.abs(a - b);
  if (gap <= 0) return [a, b];
  return a <= b ? [a - gap / 2, b + gap / 2] : [a + gap / 2, b - gap / 2];
}

/** Three to six round values that span both ends. */
function ticksTo(high: number, low: number): readonly number[] {
  const rough = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step);
  const count = Math.ceil(high / step) - first + 1;
  return [...Array(count)].map((_, i) => (first + i) * step);
}
