import { reservedHeight } from './heights.ts';

/** Widest the calculator gets, in pixels. */
const WIDTH = 1120;

/**
 * The site's answer to hosts that turn an address into an embed (https://oembed.com, type `rich`). It is static: it
 * ignores a host's `maxwidth`, and the frame fits any width.
 */
export function oembed(base: string): Readonly<Record<string, string | number>> {
  const height = reservedHeight(WIDTH, null);
  return {
    version: '1.0',
    type: 'rich',
    title: 'What a role costs: U.S. hire or F5',
    provider_name: 'F5 Hiring Solutions',
    provider_url: base,
    cache_age: 86_400,
    width: WIDTH,
    height,
    html: `<iframe src="${base}?embed=1" data-f5-roi-frame title="F5 cost and ROI calculator" width="100%" height="${height}" style="border:0" allow="clipboard-write" loading="lazy"></iframe>`,
  };
}
