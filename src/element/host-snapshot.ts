/** Chunk for a page that holds an answer without script: it stays right for whoever reads the page and not the screen. */
import { effect } from '@preact/signals-core';
import type { EditionFigures } from '../edition/figures.ts';
import { SNAPSHOT } from '../output/snapshot-mark.ts';
import { type Evaluation, tryEvaluate } from '../scenario/evaluation.ts';
import { configInside } from './attributes.ts';
import type { Finding } from './diagnosis.ts';
import { loadWages, newestEdition } from './edition.ts';
import type { ElementState } from './element-state.ts';
import { snapshotIn } from './snapshot-in.ts';

/** What was found at the first look; after it, a stale snapshot is a right one. */
const FOUND = new WeakMap<Element, Finding>();

/**
 * Once the calculator has its answer, compares the page's snapshot with what the page's own calculator starts with, and
 * replaces its content if it is of another scenario, price or edition. A link that a visitor opened changes nothing, and
 * its figures are not written into the page.
 */
export async function keepSnapshot(host: HTMLElement, state: ElementState): Promise<void> {
  const snapshot = snapshotIn(host);
  if (!snapshot || FOUND.has(snapshot)) return;
  await hasAnswer(host, state);
  const start = await ownStart(host, state);
  const own = start && state.textOf(start.answer);
  if (!own || FOUND.has(snapshot)) return;
  const given = snapshot.getAttribute(SNAPSHOT) ?? '';
  FOUND.set(snapshot, finding(given, own));
  if (given === own) return;
  const { writeSnapshot } = await import('./write-snapshot.ts');
  writeSnapshot(snapshot, start.edition, start.answer.choices, state.operator.peek()?.config.brand?.title);
}

/** What `keepSnapshot` found, for the report of the embed. */
export async function snapshotFinding(host: HTMLElement, state: ElementState): Promise<Finding> {
  const snapshot = snapshotIn(host);
  if (!snapshot)
    return {
      code: 'snapshot',
      ok: true,
      words:
        'Readers without script get no answer here: the builder and "npx f5-roi snapshot" write one for the page.',
    };
  if (answered(host, state)) await keepSnapshot(host, state).catch(() => {});
  return FOUND.get(snapshot) ?? { code: 'snapshot', ok: true, words: NOT_COMPARED };
}

const NOT_COMPARED =
  'The answer for readers without script was not compared with the page’s own start, which is not on screen.';

/** An operator's file that comes late is waited for: its prices are the page's own. */
function answered(host: HTMLElement, { linkRead, session, operator }: ElementState): boolean {
  const names = host.hasAttribute('config') || configInside(host);
  return linkRead.value && !session.waiting.value && (!names || operator.value !== null);
}

function hasAnswer(host: HTMLElement, state: ElementState): Promise<void> {
  return new Promise((resolve) => {
    let stop = () => {};
    stop = effect(() => {
      if (!answered(host, state)) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
}

/** What the page itself opens with, whatever was opened or typed since; null if it is not at hand. */
async function ownStart(
  host: HTMLElement,
  { session, linked, startOn }: ElementState,
): Promise<{ readonly edition: EditionFigures; readonly answer: Evaluation } | null> {
  const edition = session.edition.peek();
  if (!linked.peek() && !session.canUndo.peek()) return { edition, answer: session.answer.peek() };
  if (host.hasAttribute('state') || edition.id !== newestEdition().id) return null;
  const whole = edition.wages === null ? await loadWages(edition) : edition;
  const answer = tryEvaluate(whole, startOn(whole));
  return answer && { edition: whole, answer };
}

function finding(given: string, own: string): Finding {
  if (given === own)
    return {
      code: 'snapshot',
      ok: true,
      words: 'The answer for readers without script is that of the calculator.',
    };
  const [was, is] = [partsOf(given), partsOf(own)];
  const how =
    was.edition !== is.edition
      ? `of the data edition ${was.edition || 'of no name'}, not ${is.edition}`
      : was.pairs === is.pairs
        ? 'calculated in another way, by another version'
        : 'of another role, place or price than the calculator starts with';
  return {
    code: 'snapshot',
    ok: false,
    words: `The answer for readers without script was ${how}. It is replaced where scripts run; write it anew: npx f5-roi snapshot ${own}`,
  };
}

/** A link text without its check figure. */
function partsOf(text: string): { readonly edition: string; readonly pairs: string } {
  const [, edition = '', pairs = ''] = /^\d+\.([^.]*)\.(.*?)_?(?:k-.*)?$/.exec(text) ?? [];
  return { edition, pairs };
}
