import type { ReadonlySignal, Signal } from '@preact/signals';
import { type Context, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ChartId } from './charts/chart-ids.ts';
import type { Display, Displayed, Layout } from './display.ts';
import type { AfterPaint } from './parts/after-paint.ts';
import type { Ports } from './ports.ts';
import type { Session } from './session/session.ts';
import type { Visit } from './visit.ts';

/** State of the presenter. */
export interface Stage {
  readonly layout: ReadonlySignal<Layout>;
  readonly chart: Signal<ChartId>;
  /** True while the calculator fills the screen for an audience. */
  readonly presenting: Signal<boolean>;
  /** True while scenarios side by side take the chart's place for an audience. */
  readonly compared: Signal<boolean>;
}

/** Everything that a part of the screen can use; each part takes the members it needs. */
export interface App extends Ports {
  readonly session: Session;
  readonly display: Display;
  /** The same a moment later, for parts that can follow after the answer is painted. */
  readonly displayLater: Displayed;
  readonly visit: Pick<Visit, 'judged' | 'asked' | 'client' | 'cleared'>;
  readonly stage: Stage;
  readonly afterPaint: AfterPaint;
}

/** Provided once above all parts; in a test, only the members that the part uses. */
export const AppContext: Context<Partial<App>> = createContext({});

/** The calculator that a part belongs to: `const { session, share } = useApp()`. */
export function useApp(): App {
  return useContext(AppContext) as App;
}
