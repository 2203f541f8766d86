import { batch, type Signal, signal } from '@preact/signals-core';
import { checkFigure, encode } from '../link/index.ts';
import { createSession, type Session } from '../session/session.ts';
import type { Notice } from '../ui/notice.ts';
import { type Complain, presetChoices, type ReadAttribute } from './attributes.ts';
import { newestEdition } from './edition.ts';
import type { Incoming } from './incoming.ts';

type Later = typeof import('./later.ts');

/** An element's state without its screen: it lives as long as the element, in and out of the page. */
export interface Core {
  readonly session: Session;
  readonly notices: Signal<readonly Notice[]>;
  /** True since a link was opened, until something else is. */
  readonly linked: Signal<boolean>;
  /** False while something from outside is being read. */
  readonly settled: Signal<boolean>;
  /** True when what loads after the first answer did not arrive. */
  readonly missing: Signal<boolean>;
  /** Everything that is not needed for the first answer; loads once, again after a failure. */
  later(): Promise<Later>;
  /** The scenario as text; the last answered one while state pay is being loaded. */
  text(): string;
  /** Takes a scenario from the address or from the `state` attribute or property. */
  openText(text: string, from: 'address' | 'page'): void;
  /** Takes a scenario or choices from script. */
  openScenario(value: unknown): void;
  /** The preset attributes changed: what the page starts with is another. */
  restart(): void;
}

export function createCore(read: ReadAttribute, complain: Complain): Core {
  const edition = newestEdition();
  const session = createSession(edition, presetChoices(edition, read, complain));
  const notices = signal<readonly Notice[]>([]);
  const linked = signal(false);
  const settled = signal(true);
  const missing = signal(false);
  let loading: Promise<Later> | null = null;
  let loaded: Later | null = null;
  let newest = 0;

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
  /** Reads something from outside: at once when the reader is there, else as soon as it has loaded. */
  const open = (read: (module: Later) => Incoming, isLink: boolean) => {
    newest += 1;
    const mine = newest;
    linked.value = isLink;
    if (loaded) return take(read(loaded));
    settled.value = false;
    later().then(
      (module) => mine === newest && take(read(module)),
      () => {},
    );
  };
  const take = ({ sheet, choices, check, notice }: Incoming) =>
    batch(() => {
      session.actions.setSheet(sheet);
      notices.value = notice ? [notice] : [];
      settled.value = true;
      if (check !== null) whenAnswered(session, choices, () => confirmFigures(session, check, notices));
    });

  return {
    session,
    notices,
    linked,
    settled,
    missing,
    later,
    text: () => {
      const { choices, headline } = session.answer.peek();
      const sheet = session.sheet.peek();
      if (loaded && sheet.scenarios.length > 1 && !session.lacksPay.peek())
        return loaded.encodeSheet(session.edition.peek(), sheet);
      return encode(session.edition.peek(), choices, headline);
    },
    openText: (text, from) =>
      open(({ incomingLink }) => incomingLink(session.edition.peek(), text), from === 'address'),
    openScenario: (value) =>
      open(({ incomingScenario }) => incomingScenario(session.edition.peek(), value), false),
    restart: () => session.setStart(presetChoices(session.edition.peek(), read, complain)),
  };
}

/** Says so where a link's check figure does not fit the results it opens with. */
function confirmFigures(session: Session, check: string, notices: Signal<readonly Notice[]>): void {
  if (checkFigure(session.answer.peek().headline) === check) return;
  notices.value = [{ code: 'figures-differ', text: OTHER_FIGURES }];
}

const OTHER_FIGURES =
  'These figures are not the ones the link was made with: it was edited, or the calculation has changed since.';

/** Calls back once the choices have an answer, unless others took their place. */
function whenAnswered(session: Session, choices: unknown, callback: () => void): void {
  let stop = () => {};
  stop = session.answer.subscribe((answer) => {
    if (answer.choices !== choices) return;
    queueMicrotask(() => stop());
    callback();
  });
}
