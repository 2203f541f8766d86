import { batch, signal } from '@preact/signals-core';
import { createDisplay, type Surface } from '../app/display.ts';
import type { Operator } from '../app/operator.ts';
import { createSession } from '../app/session/session.ts';
import { createVisit } from '../app/visit.ts';
import type { EditionFigures } from '../edition/figures.ts';
import type { Evaluation } from '../scenario/evaluation.ts';
import { configInside, presetChoices, surfaceIn } from './attributes.ts';
import { newestEdition } from './edition.ts';
import type { ElementState, Missing } from './element-state.ts';
import type { Reader } from './reader.ts';

type Later = typeof import('./later.ts');
type Links = typeof import('./links.ts');

/** The state with the modules that load later, for its creator. */
export interface LoadingState extends ElementState {
  later(): Promise<Later>;
  loadLinks(): Promise<Links>;
}

/** Starts from the attributes, on the newest edition. */
export function createState(host: HTMLElement, { read, complain, unread }: Reader): LoadingState {
  const operator = signal<Operator | null>(null);
  const startOn = (figures: EditionFigures) =>
    presetChoices(figures, read, complain, operator.peek()?.start(figures));
  const edition = newestEdition();
  const session = createSession(edition, startOn(edition));
  const visit = createVisit();
  const { notices, linked, sent, quotation } = visit;
  const linkRead = signal(true);
  const surface = signal<Surface>(surfaceIn(read, complain));
  const missing = signal<Missing>('');
  /** Loads a module once, or again after a failure. */
  const once = <Module>(load: () => Promise<Module>, take: (module: Module) => void) => {
    let loading: Promise<Module> | null = null;
    return () => {
      loading ??= load();
      loading.then(take, () => {
        loading = null;
        missing.value = 'part';
      });
      return loading;
    };
  };
  let loaded: Later | null = null;
  const links = signal<Links | null>(null);
  const later = once(
    // What follows the address and the visitor is a file of its own, which the rest can do without.
    () =>
      Promise.all([import('./later.ts'), import('./outside.ts').catch(() => {})]).then(([module]) => module),
    (module) => {
      loaded = module;
    },
  );
  const loadLinks = once(
    () => import('./links.ts'),
    (module) => {
      links.value = module;
    },
  );
  let newest = 0;
  /** Settles when the operator's file is there, or is not waited for any longer. */
  let configuring: Promise<void> | undefined;

  /** Opens something from outside: right away if the reader is loaded, otherwise as soon as it is. */
  const open = <Module>(
    present: Module | null,
    load: () => Promise<Module>,
    read: (module: Module, isCurrent: () => boolean) => void,
    isLink = false,
  ) => {
    newest += 1;
    const mine = newest;
    const isCurrent = () => mine === newest;
    linked.value = isLink;
    if (present && !unread.peek()) return read(present, isCurrent);
    linkRead.value = false;
    Promise.all([load(), configuring]).then(
      ([module]) => isCurrent() && read(module, isCurrent),
      () => {},
    );
  };

  const textOf = ({ choices, headline }: Evaluation) =>
    loaded?.encode(session.edition.peek(), choices, headline) ?? '';

  const state: LoadingState = {
    session,
    display: createDisplay(session, visit),
    visit,
    surface,
    notices,
    linked,
    sent,
    quotation,
    linkRead,
    missing,
    later,
    loadLinks,
    links,
    operator,
    configure: () => {
      if (!configuring && read('config') === null && !configInside(host)) return;
      unread.value += 1;
      configuring = import('./operator.ts')
        .then(
          ({ configure }) => configure(host, state),
          () => {
            missing.value ||= 'part';
          },
        )
        .then(() => {
          unread.value -= 1;
        });
    },
    results: () =>
      missing.peek() && session.waiting.peek()
        ? null
        : (loaded?.resultsOf(session.answer.peek().scenario) ?? null),
    text: () => links.peek()?.linkText(session) ?? textOf(session.answer.peek()),
    textOf,
    openText: (text, from) =>
      open(
        links.peek(),
        loadLinks,
        ({ openLink }, isCurrent) => openLink(state, text, isCurrent),
        from === 'address',
      ),
    openScenario: (value) =>
      open(loaded, later, ({ openScenario }, isCurrent) => openScenario(state, value, isCurrent)),
    waits: () => {
      linkRead.value = false;
    },
    opened: (put, outcome) =>
      batch(() => {
        put();
        notices.value = outcome.notices;
        linked.value = outcome.linked;
        sent.value = outcome.linked ? (outcome.sent ?? session.comparison.peek()) : null;
        quotation.value = outcome.quotation ?? null;
        linkRead.value = true;
      }),
    noticed: (notice) => {
      notices.value = [...notices.peek(), notice];
    },
    dismissed: (notice) => {
      notices.value = notices.peek().filter((other) => other !== notice);
    },
    startOn,
    view: () => {
      surface.value = surfaceIn(read, complain);
    },
    restart: () => session.setStart(startOn(session.edition.peek())),
    // If the edition is not the page's own, a link brought it, and its module is loaded.
    reset: () => {
      state.forget();
      const present = links.peek();
      if (present) present.startOver(state);
      else session.actions.reset();
    },
    forget: () => {
      newest += 1;
      linkRead.value = true;
    },
  };
  return state;
}
