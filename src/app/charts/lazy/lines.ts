import type { BarElement, ChartConfiguration, Plugin } from 'chart.js';
import type { Formats, LineBar } from './chart-data.ts';
import { texture } from './texture.ts';
import type { Theme } from './theme.ts';

/** Two stacked bars, one segment per line; ledgers are in order and differ in texture. */
export function linesConfiguration(
  bars: readonly LineBar[],
  theme: Theme,
  formats: Formats,
): ChartConfiguration<'bar'> {
  const below = Math.min(sumOfNegative(bars, 'us'), sumOfNegative(bars, 'f5'));
  return {
    type: 'bar',
    data: {
      labels: ['U.S. hire', 'F5'],
      datasets: bars.map(({ label, ledger, us, f5, tint }) => ({
        label,
        data: [us, f5],
        backgroundColor: [texture(theme, 'us', ledger, tint), texture(theme, 'f5', ledger, tint)],
        borderColor: theme.surface,
        borderWidth: { left: 0, right: 1.5, top: 0, bottom: 0 },
        borderSkipped: false,
        barPercentage: 0.72,
      })),
    },
    options: {
      animation: false,
      indexAxis: 'y',
      maintainAspectRatio: false,
      layout: { padding: { right: 72 * theme.size } },
      interaction: { mode: 'nearest', intersect: true },
      scales: {
        x: {
          stacked: true,
          // A small negative line must not add a whole grid step on the left.
          ...(below < 0 ? { min: below * 1.5 } : {}),
          grid: { color: theme.line },
          border: { display: false },
          ticks: {
            color: theme.muted,
            font: { family: theme.font, size: 12 * theme.size },
            includeBounds: false,
            maxTicksLimit: 6,
            callback: (value) => formats.moneyShort(Number(value)),
          },
        },
        y: {
          stacked: true,
          grid: { display: false },
          border: { display: false },
          ticks: { color: theme.ink, font: { family: theme.font, size: 13 * theme.size } },
        },
      },
      plugins: {
        names: { theme, formats },
        tooltip: {
          callbacks: {
            title: ([item]) => item?.label ?? '',
            label: (item) => `${item.dataset.label}: ${formats.money(item.parsed.x)}`,
          },
        },
      },
    },
    plugins: [NAMES],
  } as ChartConfiguration<'bar'>;
}

function sumOfNegative(bars: readonly LineBar[], side: 'us' | 'f5'): number {
  return bars.reduce((sum, bar) => sum + Math.min(0, bar[side]), 0);
}

interface NameOptions {
  readonly theme: Theme;
  readonly formats: Formats;
}

/** Names inside the segments, if there is space, and each side's total after its bar. */
const NAMES: Plugin<'bar', NameOptions> = {
  id: 'names',
  afterDatasetsDraw(chart, _args, { theme, formats }) {
    const { ctx } = chart;
    ctx.save();
    ctx.font = `500 ${12 * theme.size}px ${theme.font}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    chart.data.datasets.forEach((dataset, i) => {
      for (const segment of chart.getDatasetMeta(i).data as BarElement[]) {
        const { x, y, width } = segment.getProps(['x', 'y', 'width'], true) as Record<
          'x' | 'y' | 'width',
          number
        >;
        const room = ctx.measureText(dataset.label ?? '').width + 16;
        if (Math.abs(width) < room) continue;
        const middle = x - width / 2;
        ctx.fillStyle = theme.surface;
        ctx.beginPath();
        ctx.roundRect(middle - room / 2, y - 10 * theme.size, room, 20 * theme.size, 4);
        ctx.fill();
        ctx.fillStyle = theme.ink;
        ctx.fillText(dataset.label ?? '', middle, y + 0.5);
      }
    });
    ctx.textAlign = 'left';
    ctx.fillStyle = theme.ink;
    ctx.font = `600 ${12 * theme.size}px ${theme.font}`;
    for (const side of [0, 1]) {
      const ends = chart.data.datasets.map((_, i) => chart.getDatasetMeta(i).data[side]);
      const amounts = chart.data.datasets.map(({ data }) => data[side] as number);
      const end = Math.max(...ends.map((segment) => segment?.x ?? 0));
      ctx.fillText(formats.money(amounts.reduce((sum, amount) => sum + amount, 0)), end + 8, ends[0]?.y ?? 0);
    }
    ctx.restore();
  },
};
