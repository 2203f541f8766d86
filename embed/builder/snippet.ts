/** What is embedded: attributes of the calculator by name, without those at their default. */
export type Attributes = Readonly<Record<string, string>>;

export type Route = 'module' | 'loader' | 'frame';

/** Where the files stand, and what is known of them. */
export interface Published {
  /** Address of `cdn/`, with a slash at its end. */
  readonly cdn: string;
  /** Address of the site's page. */
  readonly site: string;
  readonly version: string;
  /** The entry's hash; null where it is not known. */
  readonly integrity: string | null;
}

export interface Embed {
  readonly route: Route;
  readonly attributes: Attributes;
  /** Custom properties by their short names: `accent`, `radius`. */
  readonly colours: Attributes;
  /** Of a frame: follow the height of its content. */
  readonly resized: boolean;
  /** Of a frame: the page's own address carries the scenario. */
  readonly synced: boolean;
}

/** The lines to paste. */
export function snippet(embed: Embed, published: Published): string {
  switch (embed.route) {
    case 'module':
      return [...styleLines(embed, 'f5-roi-calculator'), ...moduleLines(embed, published)].join('\n');
    case 'loader':
      return [...styleLines(embed, '[data-f5-roi]'), ...loaderLines(embed, published)].join('\n');
    case 'frame':
      return frameLines(embed, published).join('\n');
    default:
      return embed.route satisfies never;
  }
}

function moduleLines({ attributes }: Embed, { cdn, version, integrity }: Published): readonly string[] {
  const hash = integrity === null ? '' : ` integrity="${escaped(integrity)}" crossorigin="anonymous"`;
  return [
    `<link rel="stylesheet" href="${escaped(`${cdn}${version}/reserve.css`)}">`,
    `<script type="module" src="${escaped(`${cdn}${version}/f5-roi-calculator.js`)}"${hash}></script>`,
    `<f5-roi-calculator${written(attributes)}></f5-roi-calculator>`,
  ];
}

function loaderLines({ attributes }: Embed, { cdn }: Published): readonly string[] {
  return [
    `<link rel="stylesheet" href="${escaped(`${cdn}v1/reserve.css`)}">`,
    `<div data-f5-roi${written(attributes, 'data-')}></div>`,
    `<script src="${escaped(`${cdn}v1/loader.js`)}" async></script>`,
  ];
}

function frameLines({ attributes, resized, synced }: Embed, { cdn, site }: Published): readonly string[] {
  const query = Object.entries(attributes).map(
    ([name, value]) => `&${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  const hooks = resized ? ` data-f5-roi-frame${synced ? ' data-f5-roi-url-sync' : ''}` : '';
  return [
    `<iframe src="${escaped(`${site}?embed=1${query.join('')}`)}"${hooks} title="F5 cost and ROI calculator" allow="clipboard-write; fullscreen" loading="lazy" width="100%" height="1440"></iframe>`,
    ...(resized ? [`<script src="${escaped(`${cdn}v1/frame.js`)}" async></script>`] : []),
  ];
}

/** Colours and corners as a style sheet of the host; a frame is another page, which they do not reach. */
function styleLines({ colours }: Embed, selector: string): readonly string[] {
  const rules = Object.entries(colours).map(
    ([name, value]) => `  --f5-roi-${name}: ${value.replace(/[<>{};]/g, '')};`,
  );
  return rules.length === 0 ? [] : ['<style>', `${selector} {`, ...rules, '}', '</style>'];
}

function written(attributes: Attributes, prefix = ''): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}${value === '' ? '' : `="${escaped(value)}"`}`)
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** What the host's security policy has to allow for this route, one directive a line. */
export function policyLines({ route, resized, colours }: Embed, { cdn, site }: Published): readonly string[] {
  const files = new URL(cdn).origin;
  if (route === 'frame')
    return [`frame-src ${new URL(site).origin}`, ...(resized ? [`script-src ${files}`] : [])];
  const own =
    Object.keys(colours).length > 0
      ? " 'unsafe-inline' (for the <style> above; or put it into your own style sheet)"
      : '';
  return [`script-src ${files}`, `style-src ${files}${own}`, 'img-src data:'];
}
