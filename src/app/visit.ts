import { batch, type Signal, signal } from '@preact/signals-core';
import type { EditionFigures } from '../edition/figures.ts';
import type { Remarks } from '../scenario/review/remarks.ts';
import type { Sheet } from '../scenario/sheet.ts';
import type { Case } from './display.ts';
import type { Notice } from './notice.ts';

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

/** Scenarios on an older edition that were left for the newest one. */
export interface Quotation {
  readonly edition: EditionFigures;
  readonly sheet: Sheet;
}

/** What happened with one client, beside the scenarios themselves. */
interface Happened {
  readonly notices: readonly Notice[];
  /** True since a link was opened, until something else is; a page back at its own start shows it no longer. */
  readonly linked: boolean;
  readonly quotation: Quotation | null;
  readonly caseInForce: Case;
  /** The verdicts as they were last given here: others came with a link. */
  readonly judged: Remarks['verdicts'] | null;
  /** A topic that another part of the screen leads to, until its door has opened. */
  readonly asked: Topic | null;
}

/** Signals of what happened, and a count of the clients: parts are made again for each, drafts and open panels included. */
export type Visit = { readonly [K in keyof Happened]: Signal<Happened[K]> } & {
  readonly client: Signal<number>;
};

/** Nothing that is added here can be left behind when a client is forgotten. */
const FIRST: Happened = {
  notices: [],
  linked: false,
  quotation: null,
  caseInForce: 'entered',
  judged: null,
  asked: null,
};
const NAMES = Object.keys(FIRST) as (keyof Happened)[];

export function createVisit(): Visit {
  const visit: Record<string, unknown> = { client: signal(0) };
  for (const name of NAMES) visit[name] = signal(FIRST[name]);
  return visit as unknown as Visit;
}

/** Sets every signal of a visit back for the next client. */
export function forgetVisit(visit: Visit): void {
  batch(() => {
    for (const name of NAMES) (visit[name] as Signal<unknown>).value = FIRST[name];
    visit.client.value += 1;
  });
}
