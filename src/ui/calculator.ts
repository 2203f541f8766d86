import type { ReadonlySignal } from '@preact/signals';
import type { EditionEvidence } from '../edition/pack.ts';
import type { Session } from '../session/session.ts';
import type { ShownFigures } from './answer/figures.ts';

export type View = 'full' | 'compact' | 'presenter';

/** Something that did not go as expected, said beside the calculator's top. */
export interface Notice {
  readonly kind: 'link' | 'problem';
  readonly text: string;
  /** More than one thing went wrong: one line each. */
  readonly details?: readonly string[];
}

/** The link in its place, and what the host set up around the calculator. */
export interface Surroundings {
  readonly view: ReadonlySignal<View>;
  readonly notices: ReadonlySignal<readonly Notice[]>;
  readonly cta: ReadonlySignal<{ readonly label: string; readonly href: string } | null>;
  /** True when the page's dress changed (theme, scheme): counts up. */
  readonly themeChanges: ReadonlySignal<number>;
  dismiss(notice: Notice): void;
  /** Copies the link; false where neither clipboard way works. */
  copyLink(): Promise<boolean>;
  linkText(): string;
  followCta(): void;
  /** The chart chunk did not arrive. */
  chartsMissing(): void;
  loadEvidence(): Promise<EditionEvidence>;
  /** Asks for the state pay table before it is needed. */
  prepare(): void;
}

/** What every part of the screen reads: the state, its figures as shown, and the surroundings. */
export interface Calculator {
  readonly session: Session;
  readonly shown: ReadonlySignal<ShownFigures>;
  readonly around: Surroundings;
}
