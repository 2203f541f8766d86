import type { Ledger, Side } from '../../../model/types.ts';
import type { Theme } from './theme.ts';

const TILE = 8;

/**
 * The fill of a ledger: cash is solid, lost work is striped, risk is dotted, so that they differ without color. `tint`
 * (0…1) distinguishes the lines of one ledger.
 */
export function texture(theme: Theme, side: Side, ledger: Ledger, tint: number): CanvasPattern | string {
  const key = `${side} ${ledger} ${tint}`;
  const fill = theme.textures.get(key) ?? paintTile(theme[side], theme.surface, ledger, tint);
  theme.textures.set(key, fill);
  return fill;
}

function paintTile(colour: string, surface: string, ledger: Ledger, tint: number): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = TILE;
  tile.height = TILE;
  const context = tile.getContext('2d');
  if (!context) return colour;
  const paint = (alpha: number) => {
    context.globalAlpha = alpha;
    context.fillStyle = colour;
    context.strokeStyle = colour;
  };
  context.fillStyle = surface;
  context.fillRect(0, 0, TILE, TILE);
  if (ledger === 'cash') {
    paint(tint);
    context.fillRect(0, 0, TILE, TILE);
  } else {
    paint(0.16);
    context.fillRect(0, 0, TILE, TILE);
    paint(tint);
    if (ledger === 'capacity') stripes(context);
    else dots(context);
  }
  return context.createPattern(tile, 'repeat') ?? colour;
}

function stripes(context: CanvasRenderingContext2D): void {
  context.lineWidth = 2;
  for (const shift of [-TILE, 0, TILE]) {
    context.beginPath();
    context.moveTo(shift - 1, TILE + 1);
    context.lineTo(shift + TILE + 1, -1);
    context.stroke();
  }
}

function dots(context: CanvasRenderingContext2D): void {
  for (const at of [2, 6]) {
    context.beginPath();
    context.arc(at, at, 1.3, 0, 2 * Math.PI);
    context.fill();
  }
}
