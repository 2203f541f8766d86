import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { ComponentType } from 'preact';
import type { Display, Surface } from '../app/display.ts';
import type { Notice } from '../app/notice.ts';
import type { Operator } from '../app/operator.ts';
import type { EditionPair } from '../app/ports.ts';
import type { Session } from '../app/session/session.ts';
import type { Quotation, Visit } from '../app/visit.ts';
import type { EditionFigures } from '../edition/figures.ts';
import type { Results } from '../model/types.ts';
import type { Comparison } from '../scenario/comparison.ts';
import type { Evaluation } from '../scenario/evaluation.ts';
import type { Choices, Validated } from '../scenario/index.ts';

/** Outcome of opening something from outside. */
export interface Opened {
  /** Notices that replace all earlier ones. */
  readonly notices: readonly Notice[];
  readonly linked: boolean;
  /** What the link had, if that is not what is opened: a changed quotation that is gone back to. */
  readonly sent?: Comparison | null;
  /** The quotation that was left for it, to go back to. */
  readonly quotation?: Quotation;
}

/** What reads links, and what only links need. */
export interface Links {
  readonly Notices: ComponentType;
  readonly NO_STATE_PAY: Notice;
  scenarioNotice(edition: EditionFigures, validated: Validated): Notice;
  openScenario(state: ElementState, value: unknown, isCurrent: () => boolean): void;
  /** The text of the link to all scenarios; null while state pay loads. */
  linkText(session: Session): string | null;
  openStart(state: ElementState): void;
  backToSent(state: ElementState): void;
  newClient(state: ElementState): void;
  loadPair(state: ElementState): Promise<EditionPair>;
  adopt(state: ElementState, newest: EditionFigures, comparison: Comparison | null): void;
  goBack(state: ElementState): void;
}

/** A part of the program; or the state pay that the first answer waits for. */
export type Missing = '' | 'part' | 'pay';

/**
 * An element's state without its screen. It lives as long as the element, in and out of the page. Its signals can be
 * read anywhere, but only these methods write them, and each method names what happened.
 */
export interface ElementState {
  readonly session: Session;
  readonly display: Display;
  /** Data of the current client on screen. */
  readonly visit: Visit;
  /** The widget alone, or what was opened with it; the attribute `view` and a link's own surface come first. */
  readonly surface: Signal<Surface>;
  readonly notices: ReadonlySignal<readonly Notice[]>;
  readonly linked: ReadonlySignal<boolean>;
  readonly sent: ReadonlySignal<Comparison | null>;
  readonly quotation: ReadonlySignal<Quotation | null>;
  /** False while something from outside is read, so that no figures show that it would replace. */
  readonly linkRead: ReadonlySignal<boolean>;
  /** What of the first answer and the files after it did not load. */
  readonly missing: Signal<Missing>;
  /** Loads the rest of the widget; once, or again after a failure. */
  later(): Promise<unknown>;
  /** Loads what reads links and writes those that plain text cannot say: names, remarks, several scenarios. */
  loadLinks(): Promise<Links>;
  /** That module; null until it has loaded. */
  readonly links: ReadonlySignal<Links | null>;
  /** The operator's file; null without one. */
  readonly operator: Signal<Operator | null>;
  /** Reads the operator's file that the element names or holds, again if it is another one. */
  configure(): void;
  /** All results of the entered scenario; null until the files after the first answer have loaded. */
  results(): Results | null;
  /**
   * The scenario as text; while state pay loads, the last one with an answer. Empty until the files after the first answer
   * have loaded.
   */
  text(): string;
  /** The text of an answer alone, without names and other scenarios. */
  textOf(answer: Evaluation): string;
  /** Opens a scenario from the address or from the `state` attribute or property. */
  openText(text: string, from: 'address' | 'page'): void;
  /** Opens a scenario or choices from script. */
  openScenario(value: unknown): void;
  /** Notes that reading has to wait for something to load. */
  waits(): void;
  /** Notes that something was opened; `put` brings it into the session in the same step. */
  opened(put: () => void, outcome: Opened): void;
  noticed(notice: Notice): void;
  dismissed(notice: Notice): void;
  /** Notes that the attribute `view` changed. */
  view(): void;
  /** Notes that the preset attributes changed, and with them the page's start. */
  restart(): void;
  /** The page's start on an edition. */
  startOn(edition: EditionFigures): Choices;
  /** Goes back to the page's own start. */
  reset(): void;
  /** Drops whatever is being opened. */
  forget(): void;
}
