import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { EditionFigures } from '../edition/figures.ts';
import type { EditionEvidence } from '../edition/pack.ts';
import type { Evaluation } from '../scenario/evaluation.ts';
import type { Remarks } from '../scenario/review/remarks.ts';
import type { Sheet } from '../scenario/sheet.ts';
import type { ShownFigures } from '../words/shown-figures.ts';
import type { Notice } from './notice.ts';
import type { AfterPaint } from './parts/after-paint.ts';
import type { Session } from './session/session.ts';
import type { View } from './view.ts';

/** Which assumptions the figures on screen rest on: as entered, all at their defaults, or the skeptical view's. */
export type Outlook = 'entered' | 'typical' | 'skeptical';

/** The charts, in the order of their tabs. */
export const CHART_IDS = ['running', 'lines', 'waterfall', 'sensitivity', 'range'] as const;
export type ChartId = (typeof CHART_IDS)[number];
/** Those that the chart library draws on a canvas; the others are plain elements. */
export const CANVAS_IDS = ['running', 'lines'] as const;
export type CanvasId = (typeof CANVAS_IDS)[number];

/** What stands behind the doors of "Check it". */
export type Topic =
  | 'tipping'
  | 'ask'
  | 'changed'
  | 'challenge'
  | 'skeptical'
  | 'evidence'
  | 'excluded'
  | 'method';

/** In which form a scenario leaves the calculator. */
export type ExportKind = 'paper' | 'workbook' | 'csv' | 'json' | 'summary' | 'picture';
/** What became of it. */
export type Exported = 'saved' | 'copied' | 'printed' | 'refused' | 'not-printed' | 'no-chart';

/** What the first answer is drawn from. */
export interface Screen {
  readonly session: Session;
  /** What the figures on screen rest on. */
  readonly outlook: Signal<Outlook>;
  /** The answer of another outlook; null where the figures are those entered. */
  readonly lookedAt: Signal<Evaluation | null>;
  /** The answer on screen. */
  readonly seen: ReadonlySignal<Evaluation>;
  readonly shown: ReadonlySignal<ShownFigures>;
  readonly view: ReadonlySignal<View>;
  /** True since a link was opened, until something else is; a page back at its own start shows it no longer. */
  readonly linked: ReadonlySignal<boolean>;
  /** False while a link is being read: no figures are shown that it would replace. */
  readonly settled: ReadonlySignal<boolean>;
  /** Full savings in the skeptical view, whole dollars; null until the rest of the screen has worked it out. */
  readonly skeptical: Signal<number | null>;
  /** True when the rest of the screen did not arrive. */
  readonly missing: ReadonlySignal<boolean>;
}

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

/** The newest edition, and where the figures of both come from. */
export interface Comparison {
  readonly newest: EditionFigures;
  readonly evidence: { readonly before: EditionEvidence; readonly after: EditionEvidence };
}

/** What the host page set up around the calculator, and what reaches out of it. */
export interface Surroundings {
  readonly notices: ReadonlySignal<readonly Notice[]>;
  readonly cta: ReadonlySignal<{ readonly label: string; readonly href: string } | null>;
  /** Counts up when the page's dress changed (theme, colour scheme). */
  readonly themeChanges: ReadonlySignal<number>;
  /** The colours on screen are others now. */
  redress(): void;
  dismiss(notice: Notice): void;
  /** Takes out everything of the present client: fields, notices, address, what could be undone. */
  startClean(): void;
  linkText(): string;
  /** Writes the scenario as a file or into the clipboard; rejects where a part did not load. */
  exportAs(kind: ExportKind): Promise<Exported>;
  /** The link, with its salaries so told, as a QR code; null where it is too long for one, rejects where a part did not load. */
  qrCode(salaries: Salaries): Promise<Element | null>;
  /** The button's address with the scenario in its query, for the page that it leads to. */
  ctaLink(): string;
  /** Back to the page's own start. */
  startOver(): void;
  /** Copies the link with its salaries so told; false where neither clipboard way works. */
  copyLink(salaries: Salaries): Promise<SharedLink>;
  /** Copies the compressed form of the link. */
  copyShortLink(salaries: Salaries): Promise<SharedLink>;
  /** Id of the newest edition here. */
  readonly newestEdition: string;
  /** Id of the edition whose quotation was left for the newest one, while it can be gone back to. */
  readonly quoted: ReadonlySignal<string | null>;
  /** The newest edition with its state pay, and the evidence of both: what a comparison needs. Rejects if it does not arrive. */
  loadComparison(): Promise<Comparison>;
  /** Goes over to the newest edition, with every scenario as it stands there; null stands for the page's start. */
  adopt(newest: EditionFigures, sheet: Sheet | null): void;
  /** Back to the quotation that was left. */
  goBack(): void;
  followCta(): void;
  /** The chart chunk did not arrive. */
  chartsMissing(): void;
  /** Address of the methodology page of this version; a line's id as fragment leads to it. */
  readonly methodUrl: string;
  /** Whether a worker may be started without offending the page's policy. */
  mayUseWorker(): boolean;
  /** Notes and sources of the edition on screen. */
  loadEvidence(): Promise<EditionEvidence>;
  /** Asks for the state pay table before it is needed. */
  prepare(): void;
}

/** What every later part of the screen reads: the first answer's sources and the surroundings. */
export interface Calculator extends Screen {
  readonly around: Surroundings;
  /** What need not be done before the answer is painted waits here. */
  readonly afterPaint: AfterPaint;
  /** The chart on screen. */
  readonly chart: Signal<ChartId>;
  /** True while the calculator fills the screen for others to see. */
  readonly presenting: Signal<boolean>;
  /** A topic that another part of the screen leads to, until its door has opened. */
  readonly asked: Signal<Topic | null>;
  /** The verdicts as they were last given here: others came with a link. */
  readonly judged: Signal<Remarks['verdicts'] | null>;
  /** Counts up with every clean start: parts begin anew with it, drafts and open panels included. */
  readonly generation: Signal<number>;
}
