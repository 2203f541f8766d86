import type { Page } from 'playwright-core';

/**
 * What the host's style sheets change inside the calculator, as the difference that taking them away makes. The font is
 * the host's by intention, and sizes follow the room that the host gives, so neither is looked at.
 */
export function leaks(page: Page): Promise<string[]> {
  return page.locator('f5-roi-calculator').evaluate((host) => {
    const ROOM =
      /^(--.*|font-family|grid-template-(columns|rows)|.*(width|height|size|origin|inset|left|right|top|bottom|inline|block).*)$/;
    const SIZES = ['font-size', 'padding-left', 'padding-top', 'margin-top', 'border-top-width'];
    const elements = [...(host.shadowRoot?.querySelectorAll(':not(option, optgroup)') ?? [])];
    const names = [...getComputedStyle(host)].filter((name) => !ROOM.test(name)).concat(SIZES);
    const read = () =>
      elements.map((element) => {
        const style = getComputedStyle(element);
        return names.map((name) => style.getPropertyValue(name));
      });
    const withHost = read();
    for (const sheet of document.styleSheets) sheet.disabled = true;
    return read().flatMap((values, i) =>
      values.flatMap((value, n) => {
        const was = withHost[i]?.[n];
        const { localName, className } = elements[i] as Element;
        return was === value
          ? []
          : `${localName}.${className} ${names[n]}: ${was}, without the host ${value}`;
      }),
    );
  });
}
