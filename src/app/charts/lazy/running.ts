import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { ChartData, Edges, Formats } from './chart-data.ts';
import type { Theme } from './theme.ts';

/** Two lines from today to the horizon, labeled at their ends, and a mark at the break-even month. */
export function runningConfiguration(
  data: ChartData,
  theme: Theme,
  formats: Formats,
): ChartConfiguration<'line'> {
  const months = [0, ...data.us.map((_, i) => i + 1)];
  const line = (label: string, totals: readonly number[], colour: string, dash: number[]) => ({
    label,
    data: [0, ...totals],
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: 2.5,
    borderDash: dash,
    pointRadius: 0,
    pointHitRadius: 12,
    pointHoverRadius: 4,
  });
  const highest = Math.max(0, ...(data.band ? [...data.band.us.high, ...data.band.f5.high] : []));
  return {
    type: 'line',
    data: {
      labels: months.map((month) => (month === 0 ? 'today' : `month ${month}`)),
      datasets: [line('U.S. hire', data.us, theme.us, []), line('F5', data.f5, theme.f5, [7, 4])],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      layout: { padding: { top: 18 * theme.size, right: 68 * theme.size } },
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
            axis.ticks = monthTicks(data.us.length, room / (76 * theme.size)).map((value) => ({ value }));
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
            footer: ([us, f5]) =>
              us && f5 ? `Difference: ${formats.money((us.parsed.y ?? 0) - (f5.parsed.y ?? 0))}` : '',
          },
        },
        marks: { breakEvenMonth: data.breakEvenMonth, band: data.band, theme } satisfies MarkOptions,
      },
    },
    plugins: [MARKS],
  } as ChartConfiguration<'line'>;
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

/** Labels each line at its end; moves labels apart that would touch. */
function nameLines(chart: Chart, theme: Theme): void {
  const ends = chart.data.datasets.map((dataset, i) => {
    const { x = 0, y = 0 } = chart.getDatasetMeta(i).data.at(-1) ?? {};
    return { label: dataset.label ?? '', colour: i === 0 ? theme.us : theme.f5, x, y };
  });
  const [upper, lower] = [...ends].sort((a, b) => a.y - b.y);
  const overlap = upper && lower ? Math.max(0, NAME_HEIGHT - (lower.y - upper.y)) : 0;
  chart.ctx.textAlign = 'left';
  chart.ctx.textBaseline = 'middle';
  for (const end of ends) {
    chart.ctx.fillStyle = end.colour;
    chart.ctx.fillText(end.label, end.x + 8, end.y + (end === upper ? -overlap / 2 : overlap / 2));
  }
  chart.ctx.textBaseline = 'alphabetic';
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
