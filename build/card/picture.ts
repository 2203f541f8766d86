import { crc32, deflateSync } from 'node:zlib';
import { letter } from './letters.ts';

/** Red, green and blue from 0 to 255. */
export type Color = readonly [number, number, number];

/** Steps between background and a color, for smooth edges. */
const STEPS = 15;

/** A picture on white in a few colors, drawn by strokes and boxes. */
export interface Picture {
  /** Fills a box. */
  box(color: number, left: number, top: number, width: number, height: number): void;
  /** Writes a line of text on a baseline; `size` is the height of a capital, all in pixels. */
  text(color: number, words: string, left: number, baseline: number, size: number): void;
  png(): Uint8Array;
}

/** A white picture; `colors` are named by their place in the list. */
export function createPicture(width: number, height: number, colors: readonly Color[]): Picture {
  const pixels = new Uint8Array(width * height);
  const put = (x: number, y: number, color: number, coverage: number) => {
    const step = Math.round(Math.min(1, Math.max(0, coverage)) * STEPS);
    const at = y * width + x;
    const value = step === 0 ? 0 : color * STEPS + step;
    if (x >= 0 && x < width && y >= 0 && y < height && value > (pixels[at] ?? 0)) pixels[at] = value;
  };
  const stroke = (color: number, [ax, ay]: Spot, [bx, by]: Spot, half: number) => {
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    for (let y = Math.floor(Math.min(ay, by) - half - 1); y <= Math.max(ay, by) + half + 1; y++)
      for (let x = Math.floor(Math.min(ax, bx) - half - 1); x <= Math.max(ax, bx) + half + 1; x++) {
        const along = length === 0 ? 0 : ((x + 0.5 - ax) * dx + (y + 0.5 - ay) * dy) / length;
        const nearest = Math.min(1, Math.max(0, along));
        const [px, py] = [x + 0.5 - ax - nearest * dx, y + 0.5 - ay - nearest * dy];
        put(x, y, color, half + 0.5 - Math.sqrt(px * px + py * py));
      }
  };
  return {
    box: (color, left, top, wide, high) => {
      for (let y = top; y < top + high; y++)
        for (let x = left; x < left + wide; x++) put(Math.round(x), Math.round(y), color, 1);
    },
    text: (color, words, left, baseline, size) => {
      const unit = size / 7;
      let pen = left;
      for (const sign of words) {
        const { width: wide, strokes } = letter(sign);
        for (const points of strokes)
          points.slice(1).forEach(([x, y], i) => {
            const [fromX, fromY] = points[i] ?? [x, y];
            const spot = (px: number, py: number): Spot => [pen + px * unit, baseline - py * unit];
            stroke(color, spot(fromX, fromY), spot(x, y), unit * 0.5);
          });
        pen += wide * unit;
      }
    },
    png: () => encoded(pixels, width, height, colors),
  };
}

type Spot = readonly [x: number, y: number];

/** An indexed PNG: the first entry is white, then the steps of each color. */
function encoded(pixels: Uint8Array, width: number, height: number, colors: readonly Color[]): Uint8Array {
  const steps = Array.from({ length: STEPS }, (_, i) => (i + 1) / STEPS);
  const mixed = colors.flatMap((color) =>
    steps.flatMap((part) => color.map((value) => Math.round(255 + (value - 255) * part))),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from([255, 255, 255, ...mixed])),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
