/** Chunk for pages with an operator's file. */
import { effect } from '@preact/signals-core';
import type { Operator } from '../app/operator.ts';
import { brandColors } from '../operator/brand/colors.ts';
import { faultLine } from '../operator/fault.ts';
import { withOperator } from '../operator/figures.ts';
import { type Checked, readConfig } from '../operator/file/check.ts';
import { notesOn } from '../operator/notes.ts';
import { operatedEdition } from '../operator/operated.ts';
import { startChoices } from '../operator/start.ts';
import { SNAPSHOT } from '../output/snapshot-mark.ts';
import type { Choices } from '../scenario/choices.ts';
import { type Comparison, comparisonOf, withChoices } from '../scenario/comparison.ts';
import { configInside } from './attributes.ts';
import { bookedBy } from './booked.ts';
import { newestEdition } from './edition.ts';
import type { ElementState } from './element-state.ts';
import { snapshotIn } from './snapshot-in.ts';

const NEWEST_ASKED = new WeakMap<ElementState, object>();

/** How long the first answer waits for the file. */
const PATIENCE_MS = 1500;

/**
 * Reads the operator's file that `config` names, or the JSON inside the element, and puts it in force. What is wrong is named
 * in one line of the console, and in `diagnose()`; the rest holds. Settles when it is in force, or after 1.5 s: figures are
 * then corrected in place.
 */
export function configure(host: HTMLElement, state: ElementState): Promise<void> {
  let isLate = false;
  return new Promise((settle) => {
    setTimeout(() => {
      isLate = true;
      settle();
    }, PATIENCE_MS);
    read(host, state, () => isLate).then(settle);
  });
}

async function read(host: HTMLElement, state: ElementState, isLate: () => boolean): Promise<void> {
  const mine = {};
  NEWEST_ASKED.set(state, mine);
  const checked = await readSource(host);
  // What a link brings is on the figures that it was read on.
  if (isLate()) await untilRead(state);
  if (NEWEST_ASKED.get(state) !== mine) return;
  const before = state.operator.peek()?.faults ?? [];
  const lost = checked && checked.faults.length > 0 && Object.keys(checked.config).length === 0;
  const written = lost ? await inSnapshot(host).catch(() => null) : null;
  if (NEWEST_ASKED.get(state) !== mine) return;
  const operator = checked && inForce(state, checked, written);
  if (!operator) paint(host, {});
  operate(state, operator);
  const faults = checked?.faults.map(faultLine) ?? [];
  if (faults.length > 0 && faults.join() !== before.join())
    console.warn(
      `f5-roi-calculator: ${NAME} has ${faults.length === 1 ? 'a fault' : 'faults'}. ${faults.join(' ')}`,
    );
}

const NAME = 'the operator’s file';

async function readSource(host: HTMLElement): Promise<Checked | null> {
  const named = host.getAttribute('config');
  const inside = configInside(host)?.textContent ?? null;
  if (named === null) return inside === null ? null : readConfig(inside, newestEdition());
  try {
    const address = new URL(named.trim(), document.baseURI);
    const answer = await fetch(address, { cache: 'no-cache' });
    if (!answer.ok) return missing(named, `the server answers ${answer.status}`);
    return readConfig(await answer.text(), newestEdition());
  } catch (error) {
    return missing(named, (error as Error).message);
  }
}

function missing(path: string, why: string): Checked {
  const fix =
    'Check the address; another origin has to allow it (CORS), and the page’s policy needs it in connect-src';
  return { config: {}, faults: [{ path, problem: `could not be read: ${why}`, fix }] };
}

/** What the page's own answer without script was made with; null if it has none. */
async function inSnapshot(host: HTMLElement): Promise<Choices | null> {
  const text = snapshotIn(host)?.getAttribute(SNAPSHOT);
  if (!text) return null;
  const { incomingLink } = await import('./links.ts');
  const { comparison, survived } = incomingLink(newestEdition(), text);
  return (survived && comparison?.scenarios[0]?.choices) || null;
}

function untilRead({ linkRead }: ElementState): Promise<void> {
  return new Promise((settle) => {
    const stop = effect(() => {
      if (!linkRead.value) return;
      settle();
      queueMicrotask(() => stop());
    });
  });
}

/** Where all of a file is lost, the page goes on with what it says itself: `written`, and no other role or price. */
function inForce(state: ElementState, { config, faults }: Checked, written: Choices | null): Operator {
  const colors = brandColors(config.brand ?? {});
  return {
    config,
    faults: faults.map(faultLine),
    notes: notesOn(config),
    edition: (figures) => operatedEdition(figures, config),
    evidence: (evidence) => withOperator(evidence, config),
    start: (figures) => written ?? startChoices(figures, config),
    booked: bookedBy(state, config.button ?? {}),
    paint: (host) => {
      const font = config.brand?.font;
      paint(host, { ...colors?.properties, ...(font ? { font } : {}) });
    },
  };
}

const PAINTED = new WeakMap<ShadowRoot, CSSStyleSheet>();

/** Sets custom properties where the page has set none: its style sheet, for the element or `:root`, is stronger. */
function paint(host: HTMLElement, properties: Readonly<Record<string, string>>): void {
  const { shadowRoot: root } = host;
  if (!root) return;
  const others = root.adoptedStyleSheets.filter((sheet) => sheet !== PAINTED.get(root));
  root.adoptedStyleSheets = others;
  const page = getComputedStyle(host);
  // A sheet is good for the document that it was made in alone.
  const sheet = new (host.ownerDocument.defaultView as typeof globalThis & Window).CSSStyleSheet();
  sheet.replaceSync(':host {}');
  const { style } = sheet.cssRules[0] as CSSStyleRule;
  for (const [name, value] of Object.entries(properties)) {
    const property = `--f5-roi-${name}`;
    if (page.getPropertyValue(property) === '') style.setProperty(property, value);
  }
  root.adoptedStyleSheets = [...others, sheet];
  PAINTED.set(root, sheet);
}

/** Puts a file in force, or none: a link keeps its figures, and of all else only what somebody chose. */
function operate(state: ElementState, operator: Operator | null): void {
  const { session } = state;
  const left = session.edition.peek();
  if (!operator && !left.operated) {
    state.operator.value = null;
    return;
  }
  const plain = left.operated?.plain(left) ?? left;
  const edition = operator?.edition(plain) ?? plain;
  const ways = edition.operated ?? left.operated;
  const linked = state.linked.peek();
  const quotation = state.quotation.peek();
  const present = session.comparison.peek();
  const isStart = !linked && !session.changed.peek();
  const kept = (comparison: Comparison) =>
    linked && ways ? withChoices(comparison, (one) => ways.carried(left, edition, one)) : comparison;
  const sent = state.sent.peek();
  state.operator.value = operator;
  const start = state.startOn(edition);
  state.opened(() => session.openOn(edition, start, isStart ? comparisonOf(start) : kept(present)), {
    notices: state.notices.peek(),
    linked,
    sent: sent && kept(sent),
    ...(quotation ? { quotation } : {}),
  });
}
