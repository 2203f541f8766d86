import type { ReadonlySignal, Signal } from '@preact/signals';
import { type Context, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ChartId } from './charts/chart-ids.ts';
import type { Display, Displayed, Layout } from './display.ts';
import type { AfterPaint } from './parts/after-paint.ts';
import type { Ports } from './ports.ts';
import type { Session } from './session/session.ts';
import type { Visit } from './visit.ts';

/** What is in front of the audience. */
export interface Stage {
  readonly layout: ReadonlySignal<Layout>;
  readonly chart: Signal<ChartId>;
  /** True while the calculator fills the screen for others to see. */
  readonly presenting: Signal<boolean>;
}

/** Everything that a part of the screen can use; it takes what it needs by name. */
export interface App extends Ports {
  readonly session: Session;
  readonly display: Display;
  /** The same a moment later: for what may trail the paint of the answer. */
  readonly displayLater: Displayed;
  readonly visit: Pick<Visit, 'judged' | 'asked' | 'client'>;
  readonly stage: Stage;
  readonly afterPaint: AfterPaint;
}

/** Given once above all parts; in a test, what the part under test takes. */
export const AppContext: Context<Partial<App>> = createContext({});

/** The calculator that a part belongs to: `const { session, share } = useApp()` names what it needs. */
export function useApp(): App {
  return useContext(AppContext) as App;
}
