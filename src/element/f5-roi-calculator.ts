import type { Results } from '../model/types.ts';
import type { Resolved } from '../scenario/index.ts';
import { ATTRIBUTES, type Attribute } from './attributes.ts';
import { createState, type LoadingState } from './create-state.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { EventDetail, EventName } from './event-detail.ts';
import { dispatch } from './events.ts';
import { type MountHandle, mount } from './mount.ts';
import { createReader } from './reader.ts';
import { whenSeen } from './when-seen.ts';

/** Compares the cost of a seat as a U.S. hire and through F5; `interface.ts` lists its public interface. */
export class F5RoiCalculator extends HTMLElement {
  static readonly observedAttributes: readonly Attribute[] = ATTRIBUTES;

  /** Resolves when the whole calculator can be used; `f5-roi-ready` comes a moment earlier, with the first figures. */
  readonly ready: Promise<void>;
  #resolveReady: () => void = () => {};
  #announced = false;
  #made: LoadingState | null = null;
  #mounted: MountHandle | null = null;
  readonly #reader = createReader(this, (name) => this.attributeChangedCallback(name, null, ''));

  constructor() {
    super();
    this.ready = new Promise((resolve) => {
      this.#resolveReady = resolve;
    });
  }

  connectedCallback(): void {
    // A document without a window shows nothing.
    if (this.#mounted || !this.ownerDocument.defaultView) return;
    this.#takeEarlyProperties();
    // First what could fail: the host's content stays in sight until there is a root.
    const state = this.#state;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.#mounted = mount({
      host: this,
      root,
      state,
      reader: this.#reader,
      onAnswer: () => whenSeen(() => this.#announce()),
      onComplete: () => this.#resolveReady(),
    });
  }

  /** A move is a removal and an insertion, so this disposes only if the element is still out of the page afterward. */
  disconnectedCallback(): void {
    queueMicrotask(() => this.isConnected || this.#unmount());
  }

  /** Style sheets stay behind in the former document, so the screen is made anew in this one. */
  adoptedCallback(): void {
    this.#unmount();
  }

  attributeChangedCallback(name: Attribute, old: string | null, value: string | null): void {
    if (!this.#made || old === value) return;
    switch (name) {
      case 'preset-role':
      case 'preset-state':
      case 'preset-headcount':
      case 'preset-rate':
      case 'preset-salary':
      case 'horizon':
        this.#made.restart();
        return;
      case 'state':
        if (value !== null) this.#made.openText(value, 'page');
        return;
      case 'config':
        this.#made.configure();
        return;
      case 'view':
        this.#made.view();
        return;
      case 'theme':
      case 'cta-url':
      case 'cta-label':
      case 'no-cta':
        this.#mounted?.readLooks();
        return;
      case 'url-sync':
        this.#remount();
        return;
      default:
        // Read when they are needed.
        name satisfies 'share-base' | 'use-worker' | 'data-layer';
    }
  }

  /**
   * The resolved scenario, plain JSON. Accepts a resolved scenario or choices; unusable parts stay at their default.
   * Ignores `undefined` and `null`, which frameworks set when they have no value yet.
   */
  get scenario(): Resolved {
    return structuredClone(this.#state.session.answer.peek().scenario);
  }
  set scenario(value: unknown) {
    if (value !== undefined && value !== null) this.#state.openScenario(value);
  }

  /** The results of the scenario on screen, plain JSON; null until `ready`, the event's detail has the savings. */
  get results(): Results {
    return structuredClone(this.#state.results()) as Results;
  }

  /** The scenario as text: the value after `f5roi=`. Like `scenario`, it ignores `undefined` and `null`. */
  get state(): string {
    return this.#state.text();
  }
  set state(text: string | null | undefined) {
    if (text !== undefined && text !== null) this.#state.openText(String(text), 'page');
  }

  /** The address that opens this scenario. */
  shareUrl(): string {
    return this.#mounted?.shareUrl() ?? '';
  }

  /** Goes back to the page's own start. */
  reset(): void {
    this.#state.reset();
  }

  /** Reports the problems of this calculator on its page, if any; requests every part once. */
  diagnose(): Promise<Diagnosis> {
    return import('./diagnose.ts').then((chunk) => chunk.diagnose(this, this.#state));
  }

  undo(): void {
    this.#state.session.actions.undo();
  }

  redo(): void {
    this.#state.session.actions.redo();
  }

  get #state(): LoadingState {
    if (!this.#made) {
      this.#made = createState(this, this.#reader);
      this.#made.configure();
      const encoded = this.getAttribute('state');
      if (encoded !== null) this.#made.openText(encoded, 'page');
    }
    return this.#made;
  }

  /** Moves properties that were set before the class was registered, since they would hide the accessors. */
  #takeEarlyProperties(): void {
    for (const name of ['scenario', 'state'] as const) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete (this as Record<string, unknown>)[name];
      (this as Record<string, unknown>)[name] = value;
    }
  }

  #unmount(): void {
    this.#mounted?.dispose();
    this.#mounted = null;
  }

  #remount(): void {
    if (!this.#mounted) return;
    this.#unmount();
    this.connectedCallback();
  }

  #announce(): void {
    if (this.#announced || !this.#mounted) return;
    this.#announced = true;
    dispatch(this, 'f5-roi-ready', this.#state.session.answer.peek());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'f5-roi-calculator': F5RoiCalculator;
  }
  interface HTMLElementEventMap extends Record<EventName, CustomEvent<EventDetail>> {}
}
