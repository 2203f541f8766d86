import { chartCopy } from '../app/analysis/pictures/chart-copy.ts';

const MARGIN_PX = 24;
const LINE_PX = 20;
/** Pixels for each one of the page: the same picture from every screen. */
const RATIO = 2;

/**
 * The chart on screen as a picture for a slide: its sentence above, the origin of its figures below, on the card's
 * background. Null if no chart is drawn.
 */
export async function chartPicture(root: ShadowRoot, origin: string): Promise<Blob | null> {
  const chart = root.querySelector('canvas');
  if (!chart || chart.width === 0) return null;
  const copy = await chartCopy(chart, RATIO);
  const card = getComputedStyle(root.querySelector('.w') as Element);
  const picture = document.createElement('canvas');
  const pen = picture.getContext('2d');
  if (!pen) return null;
  const width = chart.clientWidth;
  const font = (px: number) => `${px}px ${card.fontFamily}`;
  pen.font = font(15);
  const above = wrapped(pen, root.querySelector('[data-section=time] .finding')?.textContent ?? '', width);
  pen.font = font(11);
  const below = wrapped(pen, origin, width);
  const top = MARGIN_PX + above.length * LINE_PX + 8;
  const bottom = top + chart.clientHeight + 16;
  picture.width = (width + 2 * MARGIN_PX) * RATIO;
  picture.height = (bottom + below.length * LINE_PX + MARGIN_PX) * RATIO;
  pen.scale(RATIO, RATIO);
  pen.fillStyle = card.backgroundColor;
  pen.fillRect(0, 0, picture.width, picture.height);
  pen.drawImage(copy, MARGIN_PX, top, width, chart.clientHeight);
  pen.fillStyle = card.color;
  pen.textBaseline = 'top';
  pen.font = font(15);
  above.forEach((line, i) => {
    pen.fillText(line, MARGIN_PX, MARGIN_PX + i * LINE_PX);
  });
  pen.font = font(11);
  below.forEach((line, i) => {
    pen.fillText(line, MARGIN_PX, bottom + i * LINE_PX);
  });
  return new Promise((resolve) => picture.toBlob(resolve, 'image/png'));
}

/** Text wrapped to a width; a longer word, such as an address, is broken. */
function wrapped(pen: CanvasRenderingContext2D, text: string, width: number): readonly string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ').flatMap((long) => long.match(/.{1,60}/g) ?? [])) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (lines.at(-1) !== '' && pen.measureText(line).width > width) lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines;
}
