import { batch, effect, signal } from '@preact/signals-core';
import { createDisplay, type Surface } from '../app/display.ts';
import { createSession } from '../app/session/session.ts';
import { createVisit, forgetVisit } from '../app/visit.ts';
import type { EditionFigures } from '../edition/figures.ts';
import { encode } from '../link/index.ts';
import type { Comparison } from '../scenario/comparison.ts';
import { type Complain, presetChoices, type ReadAttribute, surfaceIn } from './attributes.ts';
import { newestEdition } from './edition.ts';
import type { ElementState } from './element-state.ts';

type Later = typeof import('./later.ts');
type Links = typeof import('./links.ts');

/** The state with the modules that load later, for its creator. */
export interface LoadingState extends ElementState {
  later(): Promise<Later>;
  links(): Promise<Links>;
}

/** A module that loads once, or again after a failure. */
function once<Module>(load: () => Promise<Module>, onMissing: () => void): Loading<Module> {
  let loading: Promise<Module> | null = null;
  const all: Loading<Module> = {
    loaded: null,
    load: () => {
      loading ??= load().then(
        (module) => {
          all.loaded = module;
          return module;
        },
        (error) => {
          loading = null;
          onMissing();
          throw error;
        },
      );
      return loading;
    },
  };
  return all;
}

interface Loading<Module> {
  loaded: Module | null;
  load(): Promise<Module>;
}

/** Starts from the attributes, on the newest edition. */
export function createState(read: ReadAttribute, complain: Complain): LoadingState {
  const startOn = (figures: EditionFigures) => presetChoices(figures, read, complain);
  const edition = newestEdition();
  const session = createSession(edition, startOn(edition));
  const visit = createVisit();
  const { notices, linked, sent, quotation } = visit;
  const linkRead = signal(true);
  const surface = signal<Surface>(surfaceIn(read, complain));
  const missing = signal(false);
  const isMissing = () => {
    missing.value = true;
  };
  const later = once<Later>(() => import('./later.ts'), isMissing);
  const links = once<Links>(() => import('./links.ts'), isMissing);
  const linksArrived = signal(false);
  effect(() => {
    if (linksArrived.value || isPlain(session.comparison.value)) return;
    links.load().then(
      () => {
        linksArrived.value = true;
      },
      () => {},
    );
  });
  let newest = 0;
  let kept: Comparison | null = null;
  let keptText = '';

  /** Opens something from outside: right away if the reader is loaded, otherwise as soon as it is. */
  const open = (read: (module: Links, isCurrent: () => boolean) => void, isLink: boolean) => {
    newest += 1;
    const mine = newest;
    const isCurrent = () => mine === newest;
    linked.value = isLink;
    if (links.loaded) return read(links.loaded, isCurrent);
    linkRead.value = false;
    links.load().then(
      (module) => isCurrent() && read(module, isCurrent),
      () => {},
    );
  };

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
    later: later.load,
    links: links.load,
    linksArrived,
    results: () => later.loaded?.resultsOf(session.answer.peek().scenario) ?? null,
    text: () => {
      const comparison = session.comparison.peek();
      if (comparison === kept) return keptText;
      const waits = comparison.scenarios.length > 1 ? session.lacksPay : session.waiting;
      if (links.loaded && !waits.peek()) return links.loaded.linkText(session.edition.peek(), comparison);
      const { choices, headline } = session.answer.peek();
      return encode(session.edition.peek(), choices, headline);
    },
    keep: (comparison, text) => {
      kept = comparison;
      keptText = text;
    },
    openText: (text, from) =>
      open(({ openLink }, isCurrent) => openLink(state, text, isCurrent), from === 'address'),
    openScenario: (value) =>
      open(({ openScenario }, isCurrent) => openScenario(state, value, isCurrent), false),
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
    reset: () => (links.loaded ? links.loaded.startOver(state) : session.actions.reset()),
    forget: () => {
      newest += 1;
      linkRead.value = true;
      return forgetVisit(visit);
    },
  };
  return state;
}

/** True if the plain text of its only scenario says all. */
function isPlain({ scenarios, client }: Comparison): boolean {
  const [first, second] = scenarios;
  return !client && !second && !first?.name && !first?.remarks && !first?.sent;
}
