import type { ChartConfiguration } from 'chart.js';
import type { CostRow } from '../data.ts';
import type { Formats } from './draw.ts';
import type { Dress } from './dress.ts';
import { texture } from './texture.ts';

/** Two stacked bars, one segment a line; the ledgers lie in order and differ in texture. */
export function linesConfiguration(
  rows: readonly CostRow[],
  dress: Dress,
  formats: Formats,
): ChartConfiguration<'bar'> {
  const steps = new Map<string, number>();
  return {
    type: 'bar',
    data: {
      labels: ['U.S. hire', 'F5'],
      datasets: rows.map(({ label, ledger, us, f5 }) => {
        const step = steps.get(ledger) ?? 0;
        steps.set(ledger, step + 1);
        return {
          label,
          data: [us ?? 0, f5 ?? 0],
          backgroundColor: [
            texture(dress, 'us', ledger, step),
            // F5's own cash lines come after the six of the U.S. side.
            texture(dress, 'f5', ledger, ledger === 'cash' ? Math.max(0, step - 6) : step),
          ],
          borderColor: dress.surface,
          borderWidth: { left: 0, right: 1.5, top: 0, bottom: 0 },
          borderSkipped: false,
          barPercentage: 0.72,
        };
      }),
    },
    options: {
      animation: false,
      indexAxis: 'y',
      maintainAspectRatio: false,
      interaction: { mode: 'nearest', intersect: true },
      scales: {
        x: {
          stacked: true,
          grid: { color: dress.line },
          border: { display: false },
          ticks: {
            color: dress.muted,
            font: { family: dress.font, size: 12 },
            maxTicksLimit: 6,
            callback: (value) => formats.moneyShort(Number(value)),
          },
        },
        y: {
          stacked: true,
          grid: { display: false },
          border: { display: false },
          ticks: { color: dress.ink, font: { family: dress.font, size: 13 } },
        },
      },
      plugins: {
        tooltip: {
          callbacks: {
            title: ([item]) => item?.label ?? '',
            label: (item) => `${item.dataset.label}: ${formats.money(item.parsed.x)}`,
          },
        },
      },
    },
  };
}
