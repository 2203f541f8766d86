import { type Signal, signal } from '@preact/signals-core';
import type { Notice } from '../app/notice.ts';
import { createSession, type Session } from '../app/session/session.ts';
import type { EditionFigures } from '../edition/figures.ts';
import { encode } from '../link/index.ts';
import type { Choices } from '../scenario/index.ts';
import type { Sheet } from '../scenario/sheet.ts';
import { type Complain, presetChoices, type ReadAttribute } from './attributes.ts';
import { newestEdition } from './edition.ts';

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
  /** As long as nothing changes, the text of these scenarios is the link that they came with. */
  keep(sheet: Sheet, text: string): void;
  /** Takes a scenario from the address or from the `state` attribute or property. */
  openText(text: string, from: 'address' | 'page'): void;
  /** Takes a scenario or choices from script. */
  openScenario(value: unknown): void;
  /** The preset attributes changed: what the page starts with is another. */
  restart(): void;
  /** What the page starts with on an edition. */
  startOn(edition: EditionFigures): Choices;
  /** Back to the page's own start. */
  reset(): void;
}

export function createCore(read: ReadAttribute, complain: Complain): Core {
  const edition = newestEdition();
  const startOn = (figures: EditionFigures) => presetChoices(figures, read, complain);
  const session = createSession(edition, startOn(edition));
  const notices = signal<readonly Notice[]>([]);
  const linked = signal(false);
  const settled = signal(true);
  const missing = signal(false);
  let loading: Promise<Later> | null = null;
  let loaded: Later | null = null;
  let newest = 0;
  let kept: Sheet | null = null;
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
  /** Opens something from outside: at once when the reader is there, else as soon as it has loaded. */
  const open = (read: (module: Later, isCurrent: () => boolean) => void, isLink: boolean) => {
    newest += 1;
    const mine = newest;
    const isCurrent = () => mine === newest;
    linked.value = isLink;
    if (loaded) return read(loaded, isCurrent);
    settled.value = false;
    later().then(
      (module) => isCurrent() && read(module, isCurrent),
      () => {},
    );
  };

  const core: Core = {
    session,
    notices,
    linked,
    settled,
    missing,
    later,
    text: () => {
      const sheet = session.sheet.peek();
      if (sheet === kept) return keptText;
      const waits = sheet.scenarios.length > 1 ? session.lacksPay : session.waiting;
      if (loaded && !waits.peek()) return loaded.encodeSheet(session.edition.peek(), sheet);
      const { choices, headline } = session.answer.peek();
      return encode(session.edition.peek(), choices, headline);
    },
    keep: (sheet, text) => {
      kept = sheet;
      keptText = text;
    },
    openText: (text, from) =>
      open(({ openLink }, isCurrent) => openLink(core, text, isCurrent), from === 'address'),
    openScenario: (value) =>
      open(({ openScenario }, isCurrent) => openScenario(core, value, isCurrent), false),
    startOn,
    restart: () => session.setStart(startOn(session.edition.peek())),
    // On another edition than the page's own, what loads later is there.
    reset: () => (loaded ? loaded.startOver(core) : session.actions.reset()),
  };
  return core;
}
