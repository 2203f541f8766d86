import type { EngineName, Running } from './engines.ts';
import type { Origins } from './stage.ts';
import type { Tab } from './tab.ts';

/** What a check has: the tab, the pages, and what the engine can do beside WebDriver. */
export interface Visit {
  readonly engine: EngineName;
  readonly browser: Running;
  readonly tab: Tab;
  readonly origins: Origins;
  /** Name of the display, for its clipboard. */
  readonly display: string;
  /** Opens a page of the other site with a calculator, and waits for it. */
  host(
    attributes?: string,
    options?: { readonly after?: string } & Parameters<Origins['page']>[1],
  ): Promise<void>;
}

/** One row of the table. A check passes unless it throws. */
export interface Check {
  /** What a visitor sees. */
  readonly name: string;
  /** Why an engine cannot be asked, by engine. */
  readonly not?: Partial<Record<EngineName, string>>;
  run(visit: Visit): Promise<void>;
}
