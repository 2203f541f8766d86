import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { EditionFigures } from '../../src/edition/figures.ts';
import { presetChoices } from '../../src/element/attributes.ts';
import { loadWages } from '../../src/element/edition.ts';
import { operatedEdition } from '../../src/operator/operated.ts';
import { startChoices } from '../../src/operator/start.ts';
import { snapshotOf } from '../../src/output/snapshot.ts';
import { configProblem } from './config-address.ts';
import { createFileForm, type FileForm } from './file/file-form.ts';
import { HOSTS, type Host } from './hosts.ts';
import type { Device } from './preview-size.ts';
import { type Draft, type Read, readDraft } from './read-draft.ts';
import type { Embed, Route } from './snippet.ts';

/** The choices so far, and everything that follows from them. */
export interface Form {
  readonly edition: EditionFigures;
  /** The operator's file. */
  readonly file: FileForm;
  /** Address of the operator's file on the host's site, as it was typed. */
  readonly address: Signal<string>;
  /** What is wrong with that address; null if nothing is. */
  readonly addressProblem: ReadonlySignal<string | null>;
  /** The file stands in the lines themselves, for a page that may not fetch it. */
  readonly inlined: Signal<boolean>;
  /** True where the lines can hold the file: no frame, and no template that would read it as code. */
  readonly canInline: ReadonlySignal<boolean>;
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
  /** Width that the preview has. */
  readonly device: Signal<Device>;
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
  const file = createFileForm(edition, `${site}schema/f5-roi-config-1.json`);
  const address = signal(FILE_NAME);
  const inlined = signal(false);
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
  const device = signal<Device>(globalThis.innerWidth < NARROW ? 'phone' : 'desktop');
  const framed = computed(() => route.value === 'frame');
  const config = computed(() => file.checked.value.config);
  const canInline = computed(() => !framed.value && host.value.layout !== 'app');
  const isInlined = computed(() => inlined.value && canInline.value);
  const addressProblem = computed(() => configProblem(address.value, framed.value ? site : null));
  const read = computed(() => {
    const { attributes, ...rest } = readDraft(draft.value, edition, framed.value, config.value);
    const named = !file.empty.value && !isInlined.value && addressProblem.value === null;
    const own: Draft = named ? { config: address.value.trim() } : {};
    return { ...rest, attributes: { ...own, ...attributes } };
  });
  const snapshot = computed(() => {
    if (framed.value || !told.value || !whole.value) return '';
    const { attributes } = read.value;
    const operated = operatedEdition(whole.value, config.value);
    const choices = presetChoices(
      operated,
      (name) => attributes[name] ?? null,
      () => {},
      startChoices(operated, config.value),
    );
    const { brand, links } = config.value;
    return snapshotOf(operated, choices, attributes['share-base'] ?? links?.base ?? site, brand?.title);
  });
  const embed = computed(() => ({
    route: route.value,
    attributes: read.value.attributes,
    properties: read.value.properties,
    snapshot: snapshot.value,
    settings: isInlined.value && !file.empty.value ? file.text.value : '',
    pinned: pinned.value,
    resized: resized.value,
    synced: synced.value,
  }));
  return {
    edition,
    file,
    address,
    addressProblem,
    inlined,
    canInline,
    host,
    route,
    resized,
    synced,
    told,
    pinned,
    draft,
    device,
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

/** Window in pixels in which a desktop's preview could not be read. */
const NARROW = 700;

/** Name of the operator's file, as it is downloaded. */
const FILE_NAME = 'f5-roi.json';
