import type { EventDetail, EventName } from './event-detail.ts';
import { whenSeen } from './when-seen.ts';

/** Data for a tag manager: names that GA4 accepts, no exact amount, no text that a visitor typed. */
export interface DataLayerEntry {
  /** `f5_roi_change` for `f5-roi-change`, and so on. */
  readonly event: string;
  readonly f5_roi_version: string;
  readonly f5_roi_edition: string;
  readonly f5_roi_state: string;
  readonly f5_roi_role: string;
  readonly f5_roi_people: string;
  readonly f5_roi_months: number;
  readonly f5_roi_cash_saving: string;
  readonly f5_roi_full_saving: string;
  readonly f5_roi_code?: string;
}

const EVENTS: readonly EventName[] = [
  'f5-roi-view',
  'f5-roi-start',
  'f5-roi-ready',
  'f5-roi-change',
  'f5-roi-share',
  'f5-roi-export',
  'f5-roi-cta',
  'f5-roi-error',
];

/**
 * Pushes the element's events to `window.dataLayer`, if the host set `data-layer`. It is the host's list: nothing is sent
 * from here. The first figures are drawn before this loads, so `f5_roi_ready` is pushed as soon as somebody sees the page.
 */
export function feedDataLayer(host: HTMLElement, ready: EventDetail): () => void {
  const owner = window as { dataLayer?: unknown[] };
  const push = (name: string, detail: EventDetail) => {
    owner.dataLayer ??= [];
    owner.dataLayer.push(dataLayerEntry(name, detail));
  };
  const hear = (event: Event) => {
    if (event.target === host) push(event.type, (event as CustomEvent<EventDetail>).detail);
  };
  let stopped = false;
  whenSeen(() => {
    if (!stopped) push('f5-roi-ready', ready);
  });
  const later = EVENTS.filter((name) => name !== 'f5-roi-ready');
  for (const name of later) host.addEventListener(name, hear);
  return () => {
    stopped = true;
    for (const name of later) host.removeEventListener(name, hear);
  };
}

export function dataLayerEntry(name: string, detail: EventDetail): DataLayerEntry {
  return {
    event: name.replaceAll('-', '_'),
    f5_roi_version: detail.version,
    f5_roi_edition: detail.edition,
    f5_roi_state: detail.state,
    f5_roi_role: detail.role,
    f5_roi_people: peopleBucket(detail.headcount),
    f5_roi_months: detail.horizonMonths,
    f5_roi_cash_saving: dollarBucket(detail.cashSavings),
    f5_roi_full_saving: dollarBucket(detail.fullSavings),
    ...(detail.code ? { f5_roi_code: detail.code } : {}),
  };
}

/** "1", "2-5", "6-20", "21-100", "over 100". */
function peopleBucket(people: number): string {
  if (people <= 1) return '1';
  const [from, to] = [
    [2, 5],
    [6, 20],
    [21, 100],
  ].find(([, most = 0]) => people <= most) ?? [101, null];
  return to === null ? 'over 100' : `${from}-${to}`;
}

const STEPS = [0, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000];

/** "100000-250000", "over 1000000", "dearer": too wide to work out a salary from it. */
function dollarBucket(dollars: number): string {
  if (dollars < 0) return 'dearer';
  const above = STEPS.findIndex((step) => dollars < step);
  return above < 0 ? 'over 1000000' : `${STEPS[above - 1]}-${STEPS[above]}`;
}
