/** Calls back once the page is on screen: not while a browser prerenders it, and not in a background tab. */
export function whenSeen(callback: () => void): void {
  const { hidden, prerendering } = document as Document & { readonly prerendering?: boolean };
  const event = prerendering ? 'prerenderingchange' : hidden ? 'visibilitychange' : null;
  if (event) document.addEventListener(event, () => whenSeen(callback), { once: true });
  else callback();
}
