import type { View } from '../../app/view.ts';
import type { Attribute } from '../../element/attributes.ts';
import type { EventDetail, EventName } from '../../element/event-detail.ts';
import type { Choices, Resolved } from '../../scenario/index.ts';

/** Attributes as JSX takes them, with what frameworks pass for "none yet". */
type Attributes = { readonly [name in Attribute]?: string | number | boolean | null | undefined };

/** Listeners under the names that React 19 and Preact bind without change. */
type Listeners = { readonly [name in EventName as `on${name}`]?: (event: CustomEvent<EventDetail>) => void };

/** What `<f5-roi-calculator>` takes in JSX beyond what every element takes. */
export interface CalculatorProps extends Attributes, Listeners {
  readonly view?: View | undefined;
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  readonly lang?: string | undefined;
  readonly 'url-sync'?: 'hash' | 'query' | 'none' | undefined;
  readonly state?: string | null | undefined;
  /** Set as a property: choices, or a resolved scenario. */
  readonly scenario?: Choices | Resolved | null | undefined;
}
