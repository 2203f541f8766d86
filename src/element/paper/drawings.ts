import type { Bar, RunningTotals } from '../../output/paper/paper.ts';
import { moneyShort } from '../../words/money-forms.ts';
import { node, shape } from './nodes.ts';

const COLOURS = { us: '#3d4f73', f5: '#08736d', ink: '#15202b', muted: '#566271', line: '#dde4eb' } as const;

/** Hatched and dotted fills, so that ledgers differ without color. */
function patterns(paper: Document): SVGElement {
  const sides = ['us', 'f5'] as const;
  return shape(
    paper,
    'defs',
    {},
    ...sides.flatMap((side) => [
      shape(
        paper,
        'pattern',
        {
          id: `capacity-${side}`,
          width: 5,
          height: 5,
          patternUnits: 'userSpaceOnUse',
          patternTransform: 'rotate(45)',
        },
        shape(paper, 'rect', { width: 5, height: 5, fill: COLOURS[side], opacity: 0.18 }),
        shape(paper, 'rect', { width: 2, height: 5, fill: COLOURS[side] }),
      ),
      shape(
        paper,
        'pattern',
        { id: `risk-${side}`, width: 5, height: 5, patternUnits: 'userSpaceOnUse' },
        shape(paper, 'rect', { width: 5, height: 5, fill: COLOURS[side], opacity: 0.12 }),
        shape(paper, 'circle', { cx: 2.5, cy: 2.5, r: 1.1, fill: COLOURS[side] }),
      ),
    ]),
  );
}

const WIDTH = 640;
const BAR = { left: 72, height: 20, step: 30 } as const;
/** Approximate width of a total's figure. */
const FIGURE = 7.6;

/** Both sides as bars of their ledgers; amounts below 0 appear only in the table. */
export function drawBars(paper: Document, bars: readonly Bar[]): SVGElement {
  const sums = bars.map(({ parts }) => parts.reduce((sum, { dollars }) => sum + Math.max(0, dollars), 0));
  const right = 12 + FIGURE * Math.max(...bars.map(({ total }) => total.length));
  const scale = (WIDTH - BAR.left - right) / Math.max(1, ...sums);
  return shape(
    paper,
    'svg',
    { viewBox: `0 0 ${WIDTH} ${BAR.step * bars.length}`, role: 'img', 'aria-label': 'Both sides as bars' },
    patterns(paper),
    ...bars.flatMap(({ side, label, total, parts }, i) => {
      const y = i * BAR.step + 4;
      let x: number = BAR.left;
      const blocks = parts
        .filter(({ dollars }) => dollars > 0)
        .map(({ ledger, dollars }) => {
          const width = dollars * scale;
          x += width;
          return shape(paper, 'rect', {
            x: x - width,
            y,
            width: Math.max(0, width - 1),
            height: BAR.height,
            fill: ledger === 'cash' ? COLOURS[side] : `url(#${ledger}-${side})`,
          });
        });
      return [
        shape(paper, 'text', { x: 0, y: y + 14, class: 'svg-label' }, label),
        ...blocks,
        shape(paper, 'text', { x: WIDTH, y: y + 14, class: 'svg-label strong', 'text-anchor': 'end' }, total),
      ];
    }),
  );
}

/** Key to the fills of the bars. */
export function drawKey(
  paper: Document,
  words: readonly (readonly ['cash' | 'capacity' | 'risk', string])[],
): HTMLElement {
  return node(
    paper,
    'p',
    'key',
    ...words.map(([ledger, word]) =>
      node(
        paper,
        'span',
        '',
        shape(
          paper,
          'svg',
          { viewBox: '0 0 14 10', width: 14, height: 10 },
          shape(paper, 'rect', {
            width: 14,
            height: 10,
            fill: ledger === 'cash' ? COLOURS.us : `url(#${ledger}-us)`,
          }),
        ),
        word,
      ),
    ),
  );
}

const CHART = { width: 640, left: 48, right: 58, top: 16, bottom: 22 } as const;

/** Running totals of both sides as lines, with a mark at the month from which F5 stays ahead; 640 wide, and as high as there is space. */
export function drawRunningTotals(
  paper: Document,
  { us, f5, breakEvenMonth, summary }: RunningTotals,
  height: number,
): SVGElement {
  const months = us.length - 1;
  const ticks = ticksTo(Math.max(1, ...us, ...f5), Math.min(0, ...us, ...f5));
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const x = (month: number) => CHART.left + (month / months) * (CHART.width - CHART.left - CHART.right);
  const y = (dollars: number) =>
    CHART.top + ((high - dollars) / (high - low)) * (height - CHART.top - CHART.bottom);
  const line = (totals: readonly number[]) => totals.map((dollars, i) => `${x(i)},${y(dollars)}`).join(' ');
  const ends = spread(y(us.at(-1) ?? 0), y(f5.at(-1) ?? 0));
  const every = Math.max(1, Math.ceil(months / 6));
  const marks = us.flatMap((_total, month) => (month > 0 && month % every === 0 ? [month] : []));
  return shape(
    paper,
    'svg',
    { viewBox: `0 0 ${CHART.width} ${height}`, role: 'img', 'aria-label': summary },
    ...ticks.flatMap((tick) => [
      shape(paper, 'line', {
        x1: CHART.left,
        x2: CHART.width - CHART.right,
        y1: y(tick),
        y2: y(tick),
        stroke: tick === 0 ? COLOURS.muted : COLOURS.line,
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
        { x: x(month), y: height - 6, class: 'svg-tick', 'text-anchor': 'middle' },
        `month ${month}`,
      ),
    ),
    ...(breakEvenMonth === null ? [] : markOf(paper, x(breakEvenMonth), breakEvenMonth, height)),
    shape(paper, 'polyline', { points: line(us), fill: 'none', stroke: COLOURS.us, 'stroke-width': 2 }),
    shape(paper, 'polyline', {
      points: line(f5),
      fill: 'none',
      stroke: COLOURS.f5,
      'stroke-width': 2,
      'stroke-dasharray': '6 4',
    }),
    endLabel(paper, ends[0], 'U.S. hire', COLOURS.us),
    endLabel(paper, ends[1], 'F5', COLOURS.f5),
  );
}

function markOf(paper: Document, x: number, month: number, height: number): SVGElement[] {
  return [
    shape(paper, 'line', {
      x1: x,
      x2: x,
      y1: CHART.top,
      y2: height - CHART.bottom,
      stroke: COLOURS.muted,
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
