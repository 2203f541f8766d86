import { encode } from 'uqr';
import { shape } from './nodes.ts';

/** Most characters that a phone can still read from paper. */
export const LONGEST_ON_PAPER = 700;
/** Most characters that a phone can still read from a screen. */
export const LONGEST_ON_SCREEN = 2300;

/** Text as a QR code, dark on white with its quiet zone, in every theme. */
export function qrCode(paper: Document, text: string, label: string): SVGElement {
  const { size, data } = encode(text, { ecc: 'L', border: 4 });
  const path = data
    .map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''))
    .join('');
  return shape(
    paper,
    'svg',
    { viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label, 'shape-rendering': 'crispEdges' },
    shape(paper, 'rect', { width: size, height: size, fill: '#fff' }),
    shape(paper, 'path', { d: path, fill: '#000' }),
  );
}
