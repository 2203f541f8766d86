import type { ReadonlySignal } from '@preact/signals-core';
import type { Display } from '../app/display.ts';
import type { Notice } from '../app/notice.ts';
import type { Session } from '../app/session/session.ts';
import type { Quotation, Visit } from '../app/visit.ts';
import type { EditionFigures } from '../edition/figures.ts';
import type { Choices } from '../scenario/index.ts';
import type { Sheet } from '../scenario/sheet.ts';

/** What became of something that was opened. */
export interface Opened {
  /** They replace all that was to be known before. */
  readonly notices: readonly Notice[];
  readonly linked: boolean;
  /** What was left for it and can be gone back to. */
  readonly quotation?: Quotation;
}

/**
 * An element's state without its screen: it lives as long as the element, in and out of the page. Its signals are read
 * everywhere and written here alone, by methods that each name what happened.
 */
export interface ElementState {
  readonly session: Session;
  readonly display: Display;
  /** What the screen keeps of the present client. */
  readonly visit: Pick<Visit, 'judged' | 'asked' | 'client'>;
  readonly notices: ReadonlySignal<readonly Notice[]>;
  readonly linked: ReadonlySignal<boolean>;
  readonly quotation: ReadonlySignal<Quotation | null>;
  /** False while something from outside is being read: no figures are shown that it would replace. */
  readonly linkRead: ReadonlySignal<boolean>;
  /** True when what loads after the first answer did not arrive. */
  readonly missing: ReadonlySignal<boolean>;
  /** Everything that is not needed for the first answer; loads once, again after a failure. */
  later(): Promise<unknown>;
  /** The scenario as text; the last answered one while state pay is being loaded. */
  text(): string;
  /** As long as nothing changes, the text of these scenarios is the link that they came with. */
  keep(sheet: Sheet, text: string): void;
  /** Takes a scenario from the address or from the `state` attribute or property. */
  openText(text: string, from: 'address' | 'page'): void;
  /** Takes a scenario or choices from script. */
  openScenario(value: unknown): void;
  /** Reading takes a moment: something has to load first. */
  waits(): void;
  /** Something was opened; `put` brings it into the session in the same step. */
  opened(put: () => void, outcome: Opened): void;
  noticed(notice: Notice): void;
  dismissed(notice: Notice): void;
  /** The preset attributes changed: what the page starts with is another. */
  restart(): void;
  /** What the page starts with on an edition. */
  startOn(edition: EditionFigures): Choices;
  /** Back to the page's own start. */
  reset(): void;
  /** Forgets what happened with the present client; the scenarios are the session's. */
  forget(): void;
}
