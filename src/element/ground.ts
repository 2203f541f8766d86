/**
 * The theme of a page that names no color scheme: dark on a dark background. Where there is none, or a picture without a
 * color, the browser decides (light, unless the page's `<meta name="color-scheme">` says otherwise).
 */
export function groundBehind(host: Element, probe: HTMLElement): 'auto' | 'dark' {
  const behind = (at: Element) => at.parentElement ?? (at.getRootNode() as ShadowRoot).host;
  for (let at = host; getComputedStyle(host).colorScheme === 'normal' && at; at = behind(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    // Whatever the color was written in, a mixture is in red, green and blue from 0 to 1.
    probe.style.color = `color-mix(in srgb,${backgroundColor},${backgroundColor})`;
    const [r = 1, g = 1, b = 1, alpha = 1] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(
      Number,
    );
    probe.style.removeProperty('color');
    if (alpha > 0.5) return 3 * r + 6 * g + b < 5 ? 'dark' : 'auto';
    if (backgroundImage !== 'none') break;
  }
  return 'auto';
}
