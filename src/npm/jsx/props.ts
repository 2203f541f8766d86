import type { Attribute, THEMES, URL_SYNCS, VIEWS } from '../../element/attributes.ts';
import type { EventDetail, EventName } from '../../element/event-detail.ts';
import type { Choices, Resolved } from '../../scenario/index.ts';

/** Attributes in JSX, including the values that frameworks pass for "none yet". */
type Attributes = { readonly [name in Attribute]?: string | number | boolean | null | undefined };

/** Listeners, by the names that React 19 and Preact bind. */
type Listeners = { readonly [name in EventName as `on${name}`]?: (event: CustomEvent<EventDetail>) => void };

/** Props of `<f5-roi-calculator>` in JSX beyond those of every element. */
export interface CalculatorProps extends Attributes, Listeners {
  readonly view?: (typeof VIEWS)[number] | undefined;
  readonly theme?: (typeof THEMES)[number] | undefined;
  readonly 'url-sync'?: (typeof URL_SYNCS)[number] | undefined;
  readonly state?: string | null | undefined;
  /** Choices or a resolved scenario, set as a property. */
  readonly scenario?: Choices | Resolved | null | undefined;
}
