import { reservedHeight } from './heights.ts';

/** A usual column of text in pixels: hosts that do not listen to the frame keep the height that it needs there. */
const WIDTH = 640;

/**
 * The site's answer to hosts that turn an address into an embed (https://oembed.com, type `rich`). It is static: it
 * ignores a host's `maxwidth`, the frame fits any width, and whatever the address carries is lost. WordPress keeps of a frame no
 * style, and listens to its height only beside a quote, which it shows until the frame speaks, and in feeds.
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
    html: `<blockquote><a href="${base}">What would this hire really cost? Open the calculator</a></blockquote><iframe src="${base}?embed=1" data-f5-roi-frame title="F5 cost and ROI calculator" width="100%" height="${height}" frameborder="0" style="border:0" allow="clipboard-write" loading="lazy"></iframe>`,
  };
}
