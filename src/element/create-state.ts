import { batch, signal } from '@preact/signals-core';
import { createDisplay } from '../app/display.ts';
import { createSession } from '../app/session/session.ts';
import { createVisit, forgetVisit } from '../app/visit.ts';
import type { EditionFigures } from '../edition/figures.ts';
import { encode } from '../link/index.ts';
import type { Comparison } from '../scenario/comparison.ts';
import { type Complain, presetChoices, type ReadAttribute } from './attributes.ts';
import { newestEdition } from './edition.ts';
import type { ElementState } from './element-state.ts';

type Later = typeof import('./later.ts');

/** The state with the modules that load later, for its creator. */
export interface LoadingState extends ElementState {
  later(): Promise<Later>;
}

/** Starts from the attributes, on the newest edition. */
export function createState(read: ReadAttribute, complain: Complain): LoadingState {
  const startOn = (figures: EditionFigures) => presetChoices(figures, read, complain);
  const edition = newestEdition();
  const session = createSession(edition, startOn(edition));
  const visit = createVisit();
  const { notices, linked, sent, quotation } = visit;
  const linkRead = signal(true);
  const missing = signal(false);
  let loading: Promise<Later> | null = null;
  let loaded: Later | null = null;
  let newest = 0;
  let kept: Comparison | null = null;
  let keptText = '';

  const later = () => {
    loading ??= import('./later.ts').then(
      (module) => {
        loaded = module;
        return module;
      },
      (error) => {
        loading = null;
        missing.value = true;
        throw error;
      },
    );
    return loading;
  };
  /** Opens something from outside: right away if the reader is loaded, otherwise as soon as it is. */
  const open = (read: (module: Later, isCurrent: () => boolean) => void, isLink: boolean) => {
    newest += 1;
    const mine = newest;
    const isCurrent = () => mine === newest;
    linked.value = isLink;
    if (loaded) return read(loaded, isCurrent);
    linkRead.value = false;
    later().then(
      (module) => isCurrent() && read(module, isCurrent),
      () => {},
    );
  };

  const state: LoadingState = {
    session,
    display: createDisplay(session, visit),
    visit,
    notices,
    linked,
    sent,
    quotation,
    linkRead,
    missing,
    later,
    results: () => loaded?.resultsOf(session.answer.peek().scenario) ?? null,
    text: () => {
      const comparison = session.comparison.peek();
      if (comparison === kept) return keptText;
      const waits = comparison.scenarios.length > 1 ? session.lacksPay : session.waiting;
      if (loaded && !waits.peek()) return loaded.linkText(session.edition.peek(), comparison);
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
    restart: () => session.setStart(startOn(session.edition.peek())),
    // If the edition is not the page's own, the later modules are already loaded.
    reset: () => (loaded ? loaded.startOver(state) : session.actions.reset()),
    forget: () => {
      newest += 1;
      linkRead.value = true;
      return forgetVisit(visit);
    },
  };
  return state;
}
