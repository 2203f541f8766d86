import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { EditionFigures } from '../../src/edition/figures.ts';
import { presetChoices } from '../../src/element/attributes.ts';
import { loadWages } from '../../src/element/edition.ts';
import { snapshotOf } from '../../src/output/snapshot.ts';
import { HOSTS, type Host } from './hosts.ts';
import { type Draft, type Read, readDraft } from './read-draft.ts';
import type { Embed, Route } from './snippet.ts';

/** The choices so far, and everything that follows from them. */
export interface Form {
  readonly edition: EditionFigures;
  readonly host: Signal<Host>;
  readonly route: Signal<Route>;
  /** Frame only: fit the height to the content. */
  readonly resized: Signal<boolean>;
  /** Resized frame only: keep the scenario in the page's address. */
  readonly synced: Signal<boolean>;
  /** Module or loader: write the answer into the place. */
  readonly told: Signal<boolean>;
  /** Module only: pin the parts that load later, too. */
  readonly pinned: Signal<boolean>;
  readonly draft: Signal<Draft>;
  readonly framed: ReadonlySignal<boolean>;
  readonly read: ReadonlySignal<Read>;
  readonly embed: ReadonlySignal<Embed>;
  /** Chooses a host, and the best route for it. */
  pickHost(id: string): void;
  /** Sets a field; null clears it. */
  set(name: string, text: string | null): void;
}

/** `site` is the address that the answer without script links, unless another page for links is chosen. */
export function createForm(edition: EditionFigures, site: string): Form {
  const host = signal(HOSTS[0] as Host);
  const route = signal<Route>(host.peek().route);
  const resized = signal(true);
  const synced = signal(false);
  const told = signal(true);
  const pinned = signal(false);
  /** The edition with state pay; null until it has loaded, and if it does not load. */
  const whole = signal<EditionFigures | null>(null);
  loadWages(edition).then(
    (loaded) => {
      whole.value = loaded;
    },
    () => {},
  );
  const draft = signal<Draft>({});
  const framed = computed(() => route.value === 'frame');
  const read = computed(() => readDraft(draft.value, edition, framed.value));
  const snapshot = computed(() => {
    if (framed.value || !told.value || !whole.value) return '';
    const { attributes } = read.value;
    const choices = presetChoices(
      whole.value,
      (name) => attributes[name] ?? null,
      () => {},
    );
    return snapshotOf(whole.value, choices, attributes['share-base'] ?? site);
  });
  const embed = computed(() => ({
    route: route.value,
    attributes: read.value.attributes,
    properties: read.value.properties,
    snapshot: snapshot.value,
    pinned: pinned.value,
    resized: resized.value,
    synced: synced.value,
  }));
  return {
    edition,
    host,
    route,
    resized,
    synced,
    told,
    pinned,
    draft,
    framed,
    read,
    embed,
    pickHost: (id) => {
      host.value = HOSTS.find((candidate) => candidate.id === id) ?? host.value;
      route.value = host.value.route;
    },
    set: (name, text) => {
      const { [name]: _, ...others } = draft.value;
      draft.value = text === null ? others : { ...others, [name]: text };
    },
  };
}
