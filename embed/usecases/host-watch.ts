/** In the page of a host: what of it a guest could change. */
export interface HostWatch {
  /** Notes how everything stands. */
  remember(): void;
  /** What stands otherwise by now; empty where the host is unharmed. */
  changes(): string[];
}

declare global {
  interface Window {
    readonly hostWatch: HostWatch;
  }
}

/**
 * Runs in the page before its own scripts, so that it reads with the browser's own functions whatever they replace.
 * It sees the names in the global scope; every property of every built-in and its prototype, by identity; the markup;
 * the computed style of every element of the host; style sheets, storage, cookie, title and history.
 */
export function watchHost(): void {
  const { getOwnPropertyDescriptor } = Object;
  const { ownKeys } = Reflect;
  const GUEST = 'f5-roi-calculator';
  /** A page is as tall as what stands in it, so the sizes of what holds the guest are its own business. */
  const SIZES = /^(block-size|inline-size|height|width|perspective-origin|transform-origin)$/;
  const ids = new WeakMap<object, number>();
  let last = 0;
  let before = new Map<string, string>();

  const describe = (value: unknown): string => {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return String(value);
    let id = ids.get(value);
    if (id === undefined) {
      last += 1;
      id = last;
      ids.set(value, id);
    }
    return `${typeof value} ${id}`;
  };

  const readObject = (name: string, object: object, facts: Map<string, string>) => {
    for (const key of ownKeys(object)) {
      const known = getOwnPropertyDescriptor(object, key);
      if (!known) continue;
      const flags = `${known.enumerable} ${known.configurable} ${known.writable}`;
      const values = `${describe(known.value)}, ${describe(known.get)}, ${describe(known.set)}`;
      facts.set(`${name}.${String(key)}`, `${flags} ${values}`);
    }
    facts.set(`${name} extensible`, String(Object.isExtensible(object)));
  };

  const readStyle = (element: Element, name: string, facts: Map<string, string>) => {
    const style = getComputedStyle(element);
    const holdsGuest = element.querySelector(GUEST) !== null;
    for (let i = 0; i < style.length; i++) {
      const property = style.item(i);
      if (holdsGuest && SIZES.test(property)) continue;
      facts.set(`${name} ${property}`, style.getPropertyValue(property));
    }
  };

  const read = () => {
    const facts = new Map<string, string>();
    readObject('window', window, facts);
    for (const key of ownKeys(window)) {
      const value: unknown = getOwnPropertyDescriptor(window, key)?.value;
      const name = String(key);
      if (typeof value === 'function') {
        readObject(name, value, facts);
        const { prototype } = value as { prototype?: unknown };
        if (prototype !== null && typeof prototype === 'object') readObject(`${name}#`, prototype, facts);
      }
    }
    for (const [name, object] of Object.entries({
      document,
      history,
      navigator,
      console,
      Math,
      JSON,
      Reflect,
    }))
      readObject(name, object, facts);
    const elements = document.querySelectorAll('*');
    for (let i = 0; i < elements.length; i++) {
      const element = elements[i] as Element;
      if (element.localName !== GUEST) readStyle(element, `${element.localName} [${i}]`, facts);
    }
    facts.set('markup', document.documentElement.outerHTML);
    facts.set(
      'style sheets',
      `${document.styleSheets.length}, adopted ${document.adoptedStyleSheets.length}`,
    );
    facts.set('title', document.title);
    facts.set('history', `${history.length}, ${JSON.stringify(history.state)}`);
    facts.set('address', location.pathname + location.search);
    try {
      facts.set('stored', `${localStorage.length}, ${sessionStorage.length}, ${document.cookie}`);
    } catch {
      // A host where storage is blocked.
    }
    return facts;
  };

  const watch: HostWatch = {
    remember: () => {
      before = read();
    },
    changes: () => {
      const found: string[] = before.size === 0 ? ['nothing was remembered'] : [];
      const after = read();
      before.forEach((value, name) => {
        if (after.get(name) !== value) found[found.length] = `${name}: ${value} became ${after.get(name)}`;
      });
      after.forEach((value, name) => {
        if (!before.has(name)) found[found.length] = `${name}: new, ${value}`;
      });
      return found;
    },
  };
  Object.defineProperty(window, 'hostWatch', { value: watch });
}
