/** Text escaped for HTML, between tags or in a quoted attribute, also where a template would read braces. */
export function escaped(text: string): string {
  return text.replace(/[&<>"'{}]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A link to another page. */
export function linkTo(url: string, html: string): string {
  return `<a href="${escaped(url)}" rel="noopener noreferrer">${html}</a>`;
}
