import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type InPage, inPage } from './in-page.ts';
import type { Wire } from './wire.ts';

/** Keys by WebDriver's code points. */
export const KEY = {
  control: '\uE009',
  shift: '\uE008',
  enter: '\uE007',
  tab: '\uE004',
  escape: '\uE00C',
  left: '\uE012',
  up: '\uE013',
  right: '\uE014',
  down: '\uE015',
  pageUp: '\uE00E',
  pageDown: '\uE00F',
  end: '\uE010',
  home: '\uE011',
} as const;

/** Where to press: a function that finds the element in the page. */
type Target = (page: InPage, name: string) => Element;
/** What is asked again. */
type Nothing = false | null | undefined | '' | 0;
type Point = readonly [x: number, y: number];

const PATIENCE_MS = 10_000;
const EVERY_MS = 100;

/** The browser's tab, as a visitor has it: real keys, a real pointer, and scripts to look at the page. */
export class Tab {
  readonly #wire: Wire;

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  /** Opens an address, and waits for its calculator unless it has none. */
  async open(address: string, { bare = false }: { readonly bare?: boolean } = {}): Promise<void> {
    // A page of its own first: with another fragment alone, the former page would stay.
    await this.#wire.send('navigate', { url: 'about:blank' });
    await this.#wire.send('navigate', { url: address });
    if (!bare) await this.ready();
  }

  /** Waits until the calculator is complete. */
  async ready(): Promise<void> {
    await this.until(({ element, headline }) => element()?.shadowRoot && headline() !== '');
    await this.run(({ element }) => element()?.ready);
  }

  address(): Promise<string> {
    return this.#wire.send('address') as Promise<string>;
  }

  async back(): Promise<void> {
    await this.#wire.send('back');
  }

  async forward(): Promise<void> {
    await this.#wire.send('forward');
  }

  async reload(): Promise<void> {
    await this.#wire.send('reload');
  }

  /** Runs a function in the page, which may use nothing from around it, and gives its awaited value. */
  async run<Args extends readonly unknown[], Value>(
    what: (page: InPage, ...args: Args) => Value,
    ...args: Args
  ): Promise<Awaited<Value>> {
    const script = `const done = arguments[arguments.length - 1];
      const given = [].slice.call(arguments, 0, -1);
      (async () => (${what})((${inPage})(), ...given))().then(
        (value) => done({ value: value === undefined ? null : value }),
        (error) => done({ error: String(error && error.message || error) }));`;
    const answer = (await this.#wire.send('script', { script, args })) as { value?: unknown; error?: string };
    if (answer?.error !== undefined) throw new Error(answer.error);
    return answer?.value as Awaited<Value>;
  }

  /** Asks again until the function gives something true, and gives that; says what it gave last if it never does. */
  async until<Args extends readonly unknown[], Value>(
    what: (page: InPage, ...args: Args) => Value,
    ...args: Args
  ): Promise<Exclude<Awaited<Value>, Nothing>> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      let last: unknown;
      try {
        const value = await this.run(what, ...args);
        if (value) return value as Exclude<Awaited<Value>, Nothing>;
        last = value;
      } catch (error) {
        last = error;
      }
      if (Date.now() > end) throw new Error(`never became true: ${what} (last: ${last})`);
      await pause(EVERY_MS);
    }
  }

  /** Presses keys one after another; those in a list inside, together. */
  async press(...keys: readonly (string | readonly string[])[]): Promise<void> {
    const actions = keys.flatMap((key) => {
      const together = [key].flat();
      return [
        ...together.map((value) => ({ type: 'keyDown', value })),
        ...[...together].reverse().map((value) => ({ type: 'keyUp', value })),
      ];
    });
    await this.#wire.send('actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  type(text: string): Promise<void> {
    return this.press(...text);
  }

  /** Presses the button whose name starts so. */
  button(name: string): Promise<void> {
    return this.click(({ button }, start) => button(start), name);
  }

  /** Presses what the function finds, once it is there and at rest. */
  async click(target: Target, name = ''): Promise<void> {
    await this.#pointer([await this.at(target, name)]);
  }

  /** Presses at one point and lets go at another. */
  drag(from: Point, to: Point): Promise<void> {
    return this.#pointer([from, to]);
  }

  async move(to: Point): Promise<void> {
    await this.#wire.send('actions', { actions: [mouse([moved(to)])] });
  }

  /** Middle of what the function finds, once it is there; brought into sight. */
  async at(target: Target, name = ''): Promise<Point> {
    await this.until(target, name);
    return this.run(
      new Function(
        'page',
        'name',
        `const part = (${target})(page, name);
         part.scrollIntoView({ block: 'center', behavior: 'instant' });
         return new Promise((found) => requestAnimationFrame(() => requestAnimationFrame(() => {
           const { left, top, width, height } = part.getBoundingClientRect();
           found([left + width / 2, top + height / 2]);
         })));`,
      ) as (page: InPage, name: string) => Point,
      name,
    );
  }

  async #pointer(points: readonly Point[]): Promise<void> {
    const [first, ...rest] = points;
    if (!first) return;
    const steps = [
      moved(first),
      { type: 'pause', duration: 30 },
      { type: 'pointerDown', button: 0 },
      ...rest.map(moved),
      { type: 'pause', duration: 30 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#wire.send('actions', { actions: [mouse(steps)] });
  }

  /** Replaces what is in the field whose label starts so, and leaves it. */
  async fill(label: string, text: string): Promise<void> {
    await this.click(({ field }, start) => field(start), label);
    await this.run(({ field }, start) => (field(start) as HTMLInputElement).select(), label);
    await this.type(text);
    await this.press(KEY.tab);
  }

  /** Chooses from a select as its own keys would: the engines differ in what they show for it. */
  async choose(label: string, value: string): Promise<void> {
    await this.until(({ field }, start) => field(start), label);
    await this.run(
      ({ field }, start, wanted) => {
        const select = field(start);
        select.focus();
        select.value = wanted;
        select.dispatchEvent(new Event('input', { bubbles: true }));
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      label,
      value,
    );
  }

  /** Goes into the page's frame, or back to the page with null. */
  async frame(index: number | null): Promise<void> {
    await this.#wire.send('frame', { id: index });
  }

  async size(width: number, height: number): Promise<void> {
    await this.#wire.send('size', { x: 0, y: 0, width, height });
  }

  /** Waits for another tab and goes into it; the returned function closes it and goes back. */
  async otherTab(): Promise<() => Promise<void>> {
    const here = await this.#wire.send('window');
    let other: unknown;
    for (let tries = 0; tries < 100 && other === undefined; tries += 1) {
      await pause(EVERY_MS);
      other = ((await this.#wire.send('windows')) as unknown[]).find((one) => one !== here);
    }
    await this.#wire.send('toWindow', { handle: other });
    return async () => {
      await this.#wire.send('closeWindow');
      await this.#wire.send('toWindow', { handle: here });
    };
  }

  /** The page as a PDF; rejects in WebKit, whose driver does not print. */
  async pdf(): Promise<Buffer> {
    return Buffer.from((await this.#wire.send('print', { background: true })) as string, 'base64');
  }

  async picture(file: string): Promise<void> {
    writeFileSync(file, Buffer.from((await this.#wire.send('picture', { full: false })) as string, 'base64'));
  }
}

function moved([x, y]: Point) {
  return { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 50, origin: 'viewport' };
}

function mouse(actions: readonly object[]) {
  return { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
}
