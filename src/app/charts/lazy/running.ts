import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { ChartData, ChartLine, Edges, Formats } from './chart-data.ts';
import type { Theme } from './theme.ts';

/** Lines from today to the horizon, labeled at their ends, and a mark at the break-even month. */
export function runningConfiguration(
  data: ChartData,
  theme: Theme,
  formats: Formats,
): ChartConfiguration<'line'> {
  const horizon = Math.max(...data.lines.map(({ totals }) => totals.length));
  const months = [...Array(horizon + 1).keys()];
  const letters = [...new Set(data.lines.flatMap(({ scenarios }) => scenarios))];
  const drawn = data.lines.map((line) => {
    // Scenarios differ in dash and width, not only in their place.
    const place = Math.max(0, letters.indexOf(line.scenarios[0] ?? ''));
    return {
      label: nameOf(line),
      data: [0, ...line.totals],
      borderColor: theme[line.side],
      backgroundColor: theme[line.side],
      borderWidth: (2.5 - 0.5 * place) * theme.size,
      borderDash: DASHES[line.side][place] ?? [],
      pointRadius: 0,
      pointHitRadius: 12,
      pointHoverRadius: 4,
    };
  });
  const longest = Math.max(...drawn.map(({ label }) => label.length));
  const highest = Math.max(0, ...(data.band ? [...data.band.us.high, ...data.band.f5.high] : []));
  return {
    type: 'line',
    data: {
      labels: months.map((month) => (month === 0 ? 'today' : `month ${month}`)),
      datasets: drawn,
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      layout: { padding: { top: 18 * theme.size, right: Math.max(68, 7 * longest + 12) * theme.size } },
      scales: {
        x: {
          grid: { display: false },
          border: { color: theme.muted },
          ticks: {
            color: theme.muted,
            font: { family: theme.font, size: 12 * theme.size },
            maxRotation: 0,
            autoSkip: false,
          },
          afterBuildTicks: (axis) => {
            const room = axis.chart.width - 140 * theme.size;
            axis.ticks = monthTicks(horizon, room / (76 * theme.size)).map((value) => ({ value }));
          },
        },
        y: {
          suggestedMax: highest,
          grid: { color: theme.line },
          border: { display: false },
          ticks: {
            color: theme.muted,
            font: { family: theme.font, size: 12 * theme.size },
            maxTicksLimit: 6,
            callback: (value) => formats.moneyShort(Number(value)),
          },
        },
      },
      plugins: {
        tooltip: {
          backgroundColor: theme.surface,
          titleColor: theme.ink,
          bodyColor: theme.ink,
          footerColor: theme.ink,
          borderColor: theme.muted,
          borderWidth: 1,
          callbacks: {
            label: (item) => `${item.dataset.label}: ${formats.money(item.parsed.y)}`,
            footer: (items) => differences(data.lines, items, formats),
          },
        },
        marks: { breakEvenMonth: data.breakEvenMonth, band: data.band, theme } satisfies MarkOptions,
      },
    },
    plugins: [MARKS],
  } as ChartConfiguration<'line'>;
}

/** Dashes of the first, second and third scenario. */
const DASHES: Readonly<Record<ChartLine['side'], readonly number[][]>> = {
  us: [[], [2, 3], [1, 5]],
  f5: [
    [7, 4],
    [7, 3, 2, 3],
    [3, 5],
  ],
};

/** "F5", or with several scenarios "B: F5" and "A, B: U.S. hire". */
function nameOf({ side, scenarios }: ChartLine): string {
  const name = side === 'us' ? 'U.S. hire' : 'F5';
  return scenarios.length === 0 ? name : `${scenarios.join(', ')}: ${name}`;
}

/** What each scenario saves up to a month. */
function differences(
  lines: readonly ChartLine[],
  items: readonly { readonly datasetIndex: number; readonly parsed: { readonly y: number | null } }[],
  { money }: Formats,
): string[] {
  const letters = [...new Set(lines.flatMap(({ scenarios }) => scenarios))];
  const at = (side: ChartLine['side'], letter?: string) =>
    items.find(({ datasetIndex }) => {
      const line = lines[datasetIndex];
      return line?.side === side && (letter === undefined || line.scenarios.includes(letter));
    })?.parsed.y;
  return (letters.length === 0 ? [undefined] : letters).flatMap((letter) => {
    const [us, f5] = [at('us', letter), at('f5', letter)];
    const start = letter === undefined ? 'Difference' : `${letter}, difference`;
    return typeof us === 'number' && typeof f5 === 'number' ? [`${start}: ${money(us - f5)}`] : [];
  });
}

/** Months on the axis, in even steps from today to the horizon, which is always included; `most` is the number that fits. */
function monthTicks(horizon: number, most: number): number[] {
  const step = [1, 2, 3, 4, 6, 12, 24].find((months) => horizon / months + 1 <= most) ?? horizon;
  const months = [0];
  while ((months.at(-1) as number) + 1.6 * step <= horizon) months.push((months.at(-1) as number) + step);
  return [...months, horizon];
}

interface MarkOptions extends Pick<ChartData, 'breakEvenMonth' | 'band'> {
  readonly theme: Theme;
}

/** Labels at the lines' ends, break-even month, and ranges behind the lines, in place of a legend. */
const MARKS: Plugin<'line', MarkOptions> = {
  id: 'marks',
  beforeDatasetsDraw(chart, _args, { band, theme }) {
    if (!band) return;
    chart.ctx.save();
    chart.ctx.globalAlpha = 0.18;
    for (const side of ['us', 'f5'] as const) fillBetween(chart, band[side], theme[side]);
    chart.ctx.restore();
  },
  afterDatasetsDraw(chart, _args, options) {
    const { theme, breakEvenMonth } = options;
    const context = chart.ctx;
    context.save();
    context.font = `600 ${12 * theme.size}px ${theme.font}`;
    nameLines(chart, theme);
    if (breakEvenMonth !== null) markMonth(chart, breakEvenMonth, theme);
    context.restore();
  },
};

function fillBetween({ ctx, scales }: Chart, { low, high }: Edges, colour: string): void {
  const x = (month: number) => scales.x?.getPixelForValue(month) ?? 0;
  const y = (dollars: number) => scales.y?.getPixelForValue(dollars) ?? 0;
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.moveTo(x(0), y(0));
  high.forEach((dollars, i) => {
    ctx.lineTo(x(i + 1), y(dollars));
  });
  for (let i = low.length - 1; i >= 0; i--) ctx.lineTo(x(i + 1), y(low[i] as number));
  ctx.fill();
}

const NAME_HEIGHT = 16;

/** Labels each line at its end; moves labels apart that would touch, around their common middle. */
function nameLines(chart: Chart, theme: Theme): void {
  const height = NAME_HEIGHT * theme.size;
  const ends = chart.data.datasets
    .map((dataset, i) => {
      const { x = 0, y = 0 } = chart.getDatasetMeta(i).data.at(-1) ?? {};
      return { label: dataset.label ?? '', colour: String(dataset.borderColor), x, y };
    })
    .sort((a, b) => a.y - b.y);
  chart.ctx.textAlign = 'left';
  chart.ctx.textBaseline = 'middle';
  const places = apart(
    ends.map(({ y }) => y),
    height,
  );
  ends.forEach((end, i) => {
    chart.ctx.fillStyle = end.colour;
    chart.ctx.fillText(end.label, end.x + 8, places[i] as number);
  });
  chart.ctx.textBaseline = 'alphabetic';
}

/** Sorted places, at least `least` apart: those that would touch share the room around their middle. */
export function apart(places: readonly number[], least: number): readonly number[] {
  const groups: { middle: number; count: number }[] = [];
  for (const place of places) {
    let group = { middle: place, count: 1 };
    for (let last = groups.at(-1); last; last = groups.at(-1)) {
      const room = ((last.count + group.count) / 2) * least;
      if (group.middle - last.middle >= room) break;
      groups.pop();
      const count = last.count + group.count;
      group = { middle: (last.middle * last.count + group.middle * group.count) / count, count };
    }
    groups.push(group);
  }
  return groups.flatMap(({ middle, count }) =>
    [...Array(count).keys()].map((i) => middle + (i - (count - 1) / 2) * least),
  );
}

function markMonth(chart: Chart, month: number, theme: Theme): void {
  const { ctx, chartArea, scales } = chart;
  const x = scales.x?.getPixelForValue(month) ?? 0;
  ctx.strokeStyle = theme.muted;
  ctx.lineWidth = 1;
  ctx.setLineDash([2, 3]);
  ctx.beginPath();
  ctx.moveTo(x, chartArea.top - 4);
  ctx.lineTo(x, chartArea.bottom);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.fillStyle = theme.ink;
  const right = x > (chartArea.left + chartArea.right) / 2;
  ctx.textAlign = right ? 'right' : 'left';
  ctx.fillText(`F5 ahead from month ${month}`, x + (right ? -6 : 6), chartArea.top - 6);
}
