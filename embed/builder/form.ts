import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { EditionFigures } from '../../src/edition/figures.ts';
import { HOSTS, type Host } from './hosts.ts';
import { type Draft, type Read, readDraft } from './read-draft.ts';
import type { Embed, Route } from './snippet.ts';

/** What has been chosen so far, and what follows from it. */
export interface Form {
  readonly edition: EditionFigures;
  readonly host: Signal<Host>;
  readonly route: Signal<Route>;
  /** Of a frame: follow the height of its content. */
  readonly resized: Signal<boolean>;
  /** Of a resized frame: the page's own address carries the scenario. */
  readonly synced: Signal<boolean>;
  readonly draft: Signal<Draft>;
  readonly framed: ReadonlySignal<boolean>;
  readonly read: ReadonlySignal<Read>;
  readonly embed: ReadonlySignal<Embed>;
  /** A host's best route comes with it. */
  pickHost(id: string): void;
  /** Null takes a field back. */
  set(name: string, text: string | null): void;
}

export function createForm(edition: EditionFigures): Form {
  const host = signal(HOSTS[0] as Host);
  const route = signal<Route>(host.peek().route);
  const resized = signal(true);
  const synced = signal(false);
  const draft = signal<Draft>({});
  const framed = computed(() => route.value === 'frame');
  const read = computed(() => readDraft(draft.value, edition, framed.value));
  const embed = computed(() => ({
    route: route.value,
    attributes: read.value.attributes,
    properties: read.value.properties,
    resized: resized.value,
    synced: synced.value,
  }));
  return {
    edition,
    host,
    route,
    resized,
    synced,
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
