import type { ReadonlySignal } from '@preact/signals-core';
import type { EditionFigures } from '../edition/figures.ts';
import type { EditionEvidence } from '../edition/pack.ts';
import type { Sheet } from '../scenario/sheet.ts';
import type { Notice } from './notice.ts';

/** How a link tells salaries that were typed: as they are, in steps of $5,000, or not at all. */
export type Salaries = 'exact' | 'rounded' | 'none';

/** A link that was asked for. */
export interface SharedLink {
  readonly href: string;
  readonly copied: boolean;
  /** So long that some programs cut it. */
  readonly long: boolean;
  /** There is a compressed form of it. */
  readonly hasShort: boolean;
}

/** The link to the scenarios. Where salaries are not exact, all of it rejects if state pay does not arrive. */
export interface SharePort {
  /** The address that opens the present scenarios, salaries as they are. */
  linkText(): string;
  /** Copies the link; the outcome says where neither clipboard way works. */
  copyLink(salaries: Salaries): Promise<SharedLink>;
  /** Copies the compressed form of the link. */
  copyShortLink(salaries: Salaries): Promise<SharedLink>;
  /** The link as a QR code; null where it is too long for one. */
  qrCode(salaries: Salaries): Promise<Element | null>;
}

/** In which form a scenario leaves the calculator. */
export type ExportKind = 'paper' | 'workbook' | 'csv' | 'json' | 'summary' | 'picture';
/** Outcome of an export. */
export type Exported = 'saved' | 'copied' | 'printed' | 'refused' | 'not-printed' | 'no-chart';

export interface ExportsPort {
  /** Writes the scenario as a file or into the clipboard; rejects where a part did not load. */
  exportAs(kind: ExportKind): Promise<Exported>;
}

/** The button that the page asks for. */
export interface CtaPort {
  readonly button: ReadonlySignal<{ readonly label: string; readonly href: string } | null>;
  /** The button's address with the scenario in its query, for the page that it leads to. */
  address(): string;
  followed(): void;
}

/** The newest edition, and where the figures of both come from. */
export interface EditionPair {
  readonly newest: EditionFigures;
  readonly evidence: { readonly before: EditionEvidence; readonly after: EditionEvidence };
}

/** The way from a quotation on an older edition to the newest, and back. */
export interface EditionsPort {
  /** Id of the newest edition here. */
  readonly newestEdition: string;
  /** Id of the edition whose quotation was left for the newest one, while it can be gone back to. */
  readonly quoted: ReadonlySignal<string | null>;
  /** The newest edition with its state pay, and the evidence of both. Rejects if it does not arrive. */
  loadPair(): Promise<EditionPair>;
  /** Goes over to the newest edition, with every scenario as it is there; null is the page's start. */
  adopt(newest: EditionFigures, sheet: Sheet | null): void;
  /** Back to the quotation that was left. */
  goBack(): void;
}

/** Where the figures come from. */
export interface SourcesPort {
  /** Notes and sources of the edition on screen; rejects if they do not arrive. */
  loadEvidence(): Promise<EditionEvidence>;
  /** Address of the methodology page of this version; a line's id as fragment leads to it. */
  readonly methodUrl: string;
  /** Asks for the state pay table before it is needed. */
  preparePay(): void;
}

/** What the page has to say, and beginning again on it. */
export interface HostPort {
  readonly notices: ReadonlySignal<readonly Notice[]>;
  dismiss(notice: Notice): void;
  /** Back to the page's own start. */
  startOver(): void;
  /** Takes out everything of the present client: fields, notices, address, what could be undone. */
  newClient(): void;
}

/** What drawing a chart needs of the page. */
export interface DrawingPort {
  /** Counts up when the page's colors changed (theme, color scheme). */
  readonly themeChanges: ReadonlySignal<number>;
  themeChanged(): void;
  /** The chart chunk did not arrive. */
  chartsMissing(): void;
  /** Says if a worker may be started without offending the page's policy. */
  mayUseWorker(): boolean;
}

/** All that the screen may ask of the page around it, by what it is for. */
export interface Ports {
  readonly share: SharePort;
  readonly exports: ExportsPort;
  readonly cta: CtaPort;
  readonly editions: EditionsPort;
  readonly sources: SourcesPort;
  readonly host: HostPort;
  readonly drawing: DrawingPort;
}
