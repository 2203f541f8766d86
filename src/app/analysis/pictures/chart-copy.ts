/** A copy of the drawn chart with that many pixels for each one of the page; its chunk is there with the chart. */
export async function chartCopy(canvas: HTMLCanvasElement, ratio: number): Promise<HTMLCanvasElement> {
  return (await import('../../charts/lazy/charts.ts')).copyAt(ratio, canvas);
}
