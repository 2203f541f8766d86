/**
 * Letters drawn for the preview cards, so that a build needs no font and no program of the machine: strokes of one width on a
 * grid where capitals are 7 high and small letters 5. A stroke is a line through points, `x,y x,y`, or an arc,
 * `o cx cy rx ry from to` in degrees counterclockwise. The number in front is the width.
 */
const LETTERS: Readonly<Record<string, string>> = {
  a: '4|o 2 2.5 2 2.5 0 360|4,5 4,0',
  b: '4|0,7 0,0|o 2 2.5 2 2.5 0 360',
  c: '3.5|o 2 2.5 2 2.5 45 315',
  d: '4|4,7 4,0|o 2 2.5 2 2.5 0 360',
  e: '4|0,2.5 4,2.5|o 2 2.5 2 2.5 0 315',
  f: '2.5|1,0 1,5.7|o 2.3 5.7 1.3 1.3 180 80|0,5 2.4,5',
  g: '4|o 2 2.5 2 2.5 0 360|4,5 4,-.4|o 2 -.4 2 1.7 0 -150',
  h: '3.8|0,7 0,0|o 1.9 3.1 1.9 1.9 180 0|3.8,3.1 3.8,0',
  i: '0|0,5 0,0|0,7 0,7',
  j: '1|1,5 1,-1|o 0 -1 1 1 0 -90|1,7 1,7',
  k: '3.6|0,7 0,0|3.3,5 0,1.9|1.3,3.1 3.6,0',
  l: '0|0,7 0,0',
  m: '6|0,5 0,0|o 1.5 3.5 1.5 1.5 180 0|3,3.5 3,0|o 4.5 3.5 1.5 1.5 180 0|6,3.5 6,0',
  n: '3.8|0,5 0,0|o 1.9 3.1 1.9 1.9 180 0|3.8,3.1 3.8,0',
  o: '4|o 2 2.5 2 2.5 0 360',
  p: '4|0,5 0,-2|o 2 2.5 2 2.5 0 360',
  q: '4|4,5 4,-2|o 2 2.5 2 2.5 0 360',
  r: '2.4|0,5 0,0|o 1.9 3.1 1.9 1.9 180 75',
  s: '3.3|o 1.65 3.75 1.5 1.25 35 270|o 1.65 1.25 1.65 1.25 90 -145',
  t: '2.5|1,6.6 1,1.3|o 2.3 1.3 1.3 1.3 180 280|0,5 2.5,5',
  u: '3.8|0,5 0,1.9|o 1.9 1.9 1.9 1.9 180 360|3.8,5 3.8,0',
  v: '4|0,5 2,0 4,5',
  w: '6|0,5 1.6,0 3,5 4.4,0 6,5',
  x: '3.8|0,5 3.8,0|3.8,5 0,0',
  y: '4|0,5 2,0|4,5 1.1,-2',
  z: '3.6|0,5 3.6,5 0,0 3.6,0',
  A: '5.2|0,0 2.6,7 5.2,0|1,2.5 4.2,2.5',
  B: '4.6|2.5,7 0,7 0,0 2.6,0|o 2.5 5.25 1.7 1.75 90 -90|0,3.5 2.6,3.5|o 2.6 1.75 2 1.75 90 -90',
  C: '5.3|o 3 3.5 3 3.5 48 312',
  D: '5.1|1.8,7 0,7 0,0 1.8,0|o 1.8 3.5 3.3 3.5 90 -90',
  E: '4|4,7 0,7 0,0 4,0|0,3.6 3.5,3.6',
  F: '4|4,7 0,7 0,0|0,3.6 3.4,3.6',
  G: '6|o 3 3.5 3 3.5 48 360|6,3.5 3.6,3.5',
  H: '5|0,7 0,0|5,7 5,0|0,3.6 5,3.6',
  I: '0|0,7 0,0',
  J: '3|3,7 3,2|o 1.5 2 1.5 2 0 -150',
  K: '4.7|0,7 0,0|4.5,7 0,2.8|1.6,4.3 4.7,0',
  L: '3.8|0,7 0,0 3.8,0',
  M: '6|0,0 0,7 3,2 6,7 6,0',
  N: '5|0,0 0,7 5,0 5,7',
  O: '6|o 3 3.5 3 3.5 0 360',
  P: '4.5|0,0 0,7 2.6,7|o 2.6 5.1 1.9 1.9 90 -90|2.6,3.2 0,3.2',
  Q: '6|o 3 3.5 3 3.5 0 360|3.8,1.8 5.8,-.4',
  R: '4.7|0,0 0,7 2.6,7|o 2.6 5.1 1.9 1.9 90 -90|2.6,3.2 0,3.2|2.4,3.2 4.7,0',
  S: '4.5|o 2.25 5.2 2.05 1.8 35 270|o 2.25 1.7 2.25 1.7 90 -148',
  T: '5|0,7 5,7|2.5,7 2.5,0',
  U: '5|0,7 0,2.4|o 2.5 2.4 2.5 2.4 180 360|5,7 5,2.4',
  V: '5.2|0,7 2.6,0 5.2,7',
  W: '7.6|0,7 1.9,0 3.8,7 5.7,0 7.6,7',
  X: '4.8|0,7 4.8,0|4.8,7 0,0',
  Y: '5|0,7 2.5,3.4 5,7|2.5,3.4 2.5,0',
  Z: '4.6|0,7 4.6,7 0,0 4.6,0',
  0: '4.2|o 2.1 3.5 2.1 3.5 0 360',
  1: '4.2|.8,5.7 2.5,7 2.5,0',
  2: '4.2|o 2.1 4.9 2 2.1 165 -35|3.74,3.7 .1,0 4.2,0',
  3: '4.2|o 2.05 5.3 1.75 1.7 150 -90|o 2.05 1.8 2.1 1.8 90 -150',
  4: '4.2|3.2,0 3.2,7 0,2 4.4,2',
  5: '4.2|3.9,7 .8,7 .5,3.9|o 2 2.25 2.2 2.25 133 -148',
  6: '4.2|o 2.1 2.2 2.1 2.2 0 360|o 3.6 2.4 3.6 4.6 180 100',
  7: '4.2|0,7 4.2,7 1.5,0',
  8: '4.2|o 2.1 5.3 1.75 1.7 0 360|o 2.1 1.8 2.1 1.8 0 360',
  9: '4.2|o 2.1 4.8 2.1 2.2 0 360|o .6 4.6 3.6 4.6 0 -80',
  $: '4.5|o 2.25 5.2 2.05 1.8 35 270|o 2.25 1.7 2.25 1.7 90 -148|2.25,8 2.25,-1',
  '&': '5|o 2.2 5.5 1.4 1.5 0 360|1.1,4.6 5,0|o 2.1 1.9 2.1 1.9 115 345|4.13,1.4 4.7,3.2',
  '.': '0|0,0 0,0',
  ',': '.4|.4,.1 0,-1.4',
  ':': '0|0,0 0,0|0,4 0,4',
  '/': '3|0,-1 3,7.6',
  '?': '3.8|o 1.9 5.2 1.9 1.8 170 -60|2.85,3.64 1.9,2.2|1.9,0 1.9,0',
  '(': '1.6|o 3.4 3 3.4 5 125 235',
  ')': '1.6|o -1.8 3 3.4 5 55 -55',
  '’': '.4|.4,7 0,5.5',
  '-': '2.2|0,2.7 2.2,2.7',
  ' ': '1.2',
};

/** Space between two letters. */
const GAP = 1.9;

export type Point = readonly [x: number, y: number];

/** A letter's strokes, and how far it reaches to the right. */
export interface Letter {
  readonly width: number;
  readonly strokes: readonly (readonly Point[])[];
}

/** A letter; throws for one that is not drawn, which a new role's name may need. */
export function letter(sign: string): Letter {
  const drawn = LETTERS[sign];
  if (drawn === undefined) throw new Error(`build/card/letters.ts has no "${sign}" for a card`);
  const [width, ...strokes] = drawn.split('|');
  return { width: Number(width) + GAP, strokes: strokes.map(pointsOf) };
}

/** How wide a text is at a size of 1. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + letter(sign).width, -GAP);
}

const STEP_DEGREES = 7.5;

function pointsOf(stroke: string): readonly Point[] {
  if (!stroke.startsWith('o')) {
    return stroke.split(' ').map((point) => {
      const [x, y] = point.split(',').map(Number);
      return [x ?? 0, y ?? 0];
    });
  }
  const [cx = 0, cy = 0, rx = 0, ry = 0, from = 0, to = 0] = stroke.slice(2).split(' ').map(Number);
  const steps = Math.ceil(Math.abs(to - from) / STEP_DEGREES);
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / steps) * Math.PI) / 180;
    return [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)];
  });
}
