import { type Signal, signal } from '@preact/signals';
import type { EditionFigures } from '../edition/figures.ts';
import { checkFigure, decode, encode } from '../link/index.ts';
import { createSession, type Session } from '../session/session.ts';
import { validate } from '../scenario/index.ts';
import type { Notice } from '../ui/calculator.ts';
import { type Complain, presetChoices, type ReadAttribute } from './attributes.ts';
import { newestEdition } from './edition.ts';
import { issueWords } from './link-words.ts';

/** An element's state without its screen: it lives as long as the element, in and out of the page. */
export interface Core {
  readonly session: Session;
  readonly notices: Signal<readonly Notice[]>;
  /** The scenario as text; the last answered one while state pay is being loaded. */
  text(): string;
  /** Takes a scenario from a link or the `state` attribute; false where nothing of it could be read. */
  openText(text: string, from: 'link' | 'attribute'): void;
  /** Takes a scenario or choices from script. */
  openScenario(value: unknown): void;
  /** The preset attributes changed: what the page starts with is another. */
  restart(): void;
}

export function createCore(read: ReadAttribute, complain: Complain): Core {
  const edition: EditionFigures = newestEdition();
  const session = createSession(edition, presetChoices(edition, read, complain));
  const notices = signal<readonly Notice[]>([]);
  const say = (notice: Notice) => {
    notices.value = [...notices.peek().filter(({ kind }) => kind !== notice.kind), notice];
  };

  return {
    session,
    notices,
    text: () => encode(session.edition.peek(), session.answer.peek().choices),
    openText: (text, from) => {
      const { choices, check, issues } = decode(session.edition.peek(), text);
      notices.value = [];
      session.actions.load(choices);
      if (from === 'link')
        say({ kind: 'link', text: 'These figures come from the link you opened, not from this page’s own settings.' });
      if (issues.length > 0)
        say({
          kind: 'problem',
          text: 'The link was damaged or edited. What could not be used stands at its default; the rest was kept.',
          details: issues.slice(0, 8).map(issueWords),
        });
      else if (check !== null) whenAnswered(session, choices, () => confirmFigures(session, check, say));
    },
    openScenario: (value) => {
      const { choices, issues } = validate(value, session.edition.peek());
      notices.value = [];
      session.actions.load(choices);
      if (issues.length > 0)
        say({
          kind: 'problem',
          text: 'Parts of the scenario could not be used and stand at their defaults.',
          details: issues.slice(0, 8).map(issueWords),
        });
    },
    restart: () => session.setStart(presetChoices(session.edition.peek(), read, complain)),
  };
}

/** Says so where a link's check figure does not fit the results it opens with. */
function confirmFigures(session: Session, check: string, say: (notice: Notice) => void): void {
  if (checkFigure(session.answer.peek().results) === check) return;
  say({
    kind: 'problem',
    text: 'These figures are not the ones the link was made with: it was edited, or the calculation has changed since.',
  });
}

/** Calls back once the choices have an answer, unless others took their place. */
function whenAnswered(session: Session, choices: unknown, callback: () => void): void {
  const stop = session.answer.subscribe((answer) => {
    if (answer.choices !== choices) return;
    queueMicrotask(() => stop());
    callback();
  });
}
