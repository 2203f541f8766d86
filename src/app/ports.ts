import type { ReadonlySignal } from '@preact/signals-core';
import type { ComponentType } from 'preact';
import type { EditionFigures } from '../edition/figures.ts';
import type { EditionEvidence } from '../edition/pack.ts';
import type { Comparison } from '../scenario/comparison.ts';
import type { Notice } from './notice.ts';

/** Treatment of typed salaries in a link: exact, in steps of $5,000, or left out. */
export type Salaries = 'exact' | 'rounded' | 'none';

/** A requested link. */
export interface SharedLink {
  /** Empty where there is none to hand out: nobody else could open an address of this page. */
  readonly href: string;
  readonly copied: boolean;
  /** True if it is so long that some programs cut it. */
  readonly long?: boolean;
  /** True if it has a compressed form. */
  readonly hasShort?: boolean;
}

/** Form of a text: about all scenarios for a mail, or as a note for a CRM; a summary of the one on screen. */
export type TextKind = 'mail' | 'note' | 'summary';

/** A requested text, which can be copied by hand where the page does not allow copying. */
export interface SharedText {
  readonly text: string;
  readonly copied: boolean;
}

/** The link to the scenarios. If salaries are not exact, everything here rejects if state pay does not load. */
export interface SharePort {
  /** The address that opens the current scenarios, with salaries as chosen; empty where nobody else could open one. */
  linkText(): Promise<string>;
  /** Copies the link; the outcome says if neither clipboard API works. */
  copyLink(salaries: Salaries): Promise<SharedLink>;
  /** Copies the compressed form of the link. */
  copyShortLink(salaries: Salaries): Promise<SharedLink>;
  /** Copies the link of the reply: the proposal as it was sent, and every answer to it; or its compressed form. */
  copyReply(short: boolean): Promise<SharedLink>;
  /** Copies a text with the link. */
  copyText(kind: TextKind, salaries: Salaries): Promise<SharedText>;
  /** The link as a QR code; null if it is too long for one. */
  qrCode(salaries: Salaries): Promise<Element | null>;
}

/** Form of an export: `paper` is the pages that answer; `appendix` is these with what stands behind them. */
export type ExportKind = 'paper' | 'appendix' | 'workbook' | 'csv' | 'json' | 'picture';
/** Outcome of an export. */
export type Exported = 'saved' | 'printed' | 'not-printed' | 'no-chart';

export interface ExportsPort {
  /** Writes the scenario to a file or on paper; rejects if a part did not load. */
  exportAs(kind: ExportKind): Promise<Exported>;
}

/** The host's button. */
export interface CtaPort {
  readonly button: ReadonlySignal<{ readonly label: string; readonly href: string } | null>;
  /** Where the button leads now: to the booking tool with line and link, if the operator's file asks for that. */
  address(): string;
  followed(): void;
}

/** The newest edition, and the evidence of both. */
export interface EditionPair {
  readonly newest: EditionFigures;
  readonly evidence: { readonly before: EditionEvidence; readonly after: EditionEvidence };
}

/** Switching from a quotation on an older edition to the newest, and back. */
export interface EditionsPort {
  /** Id of the newest edition here. */
  readonly newestEdition: string;
  /** Id of the edition whose quotation was left for the newest one, as long as there is a way back. */
  readonly quoted: ReadonlySignal<string | null>;
  /** The newest edition with its state pay, and the evidence of both. Rejects if it does not load. */
  loadPair(): Promise<EditionPair>;
  /** Switches to the newest edition, with every scenario on it; null is the page's start. */
  adopt(newest: EditionFigures, comparison: Comparison | null): void;
  /** Goes back to the quotation that was left. */
  goBack(): void;
}

/** Evidence of the figures. */
export interface SourcesPort {
  /** Notes and sources of the edition on screen; rejects if they do not load. */
  loadEvidence(): Promise<EditionEvidence>;
  /** Address of the methodology page of this version; a line's id as its fragment opens that line. */
  readonly methodUrl: string;
  /** Requests the state pay table before it is needed. */
  preparePay(): void;
  /** Requests the metros and their pay before they are needed. */
  prepareMetros(): void;
}

/** Notices of the page, and starting over. */
export interface HostPort {
  /** Loads the part that shows notices, with what reads links. */
  loadNotices(): Promise<ComponentType>;
  readonly notices: ReadonlySignal<readonly Notice[]>;
  dismiss(notice: Notice): void;
  /** The scenarios of the link in force, as it was opened; null without one. */
  readonly sent: ReadonlySignal<Comparison | null>;
  /** Goes back to what the link had, as a step that can be undone; without a link, to the page's own start. */
  startOver(): void;
  /** Removes everything of the current client: fields, notices, address, undo steps. */
  newClient(): void;
}

/** Data from the page for drawing a chart. */
export interface DrawingPort {
  /** Counter that goes up when the page's colors change (theme, color scheme). */
  readonly themeChanges: ReadonlySignal<number>;
  themeChanged(): void;
  /** Reports that the chart chunk did not load. */
  chartsMissing(): void;
  /** True if a worker can start without violating the page's policy. */
  mayUseWorker(): boolean;
}

/** Said in place of a link, on a page whose address nobody else could open. */
export const NO_LINK = 'This page has no address that others could open, so there is no link to it.';

/** All requests that the screen can make to the page around it, by purpose. */
export interface Ports {
  readonly share: SharePort;
  readonly exports: ExportsPort;
  readonly cta: CtaPort;
  readonly editions: EditionsPort;
  readonly sources: SourcesPort;
  readonly host: HostPort;
  readonly drawing: DrawingPort;
}
