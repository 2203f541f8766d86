import type { ReadonlySignal, Signal } from '@preact/signals';
import { type Context, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SectionId } from './analysis/section-ids.ts';
import type { Display, Displayed, Surface } from './display.ts';
import type { Operator } from './operator.ts';
import type { AfterPaint } from './parts/after-paint.ts';
import type { Ports } from './ports.ts';
import type { Session } from './session/session.ts';
import type { Visit } from './visit.ts';

/** What is on screen beside the answer. */
export interface Stage {
  readonly surface: Signal<Surface>;
  /** What the presenter shows: the answer, a section of the analysis, or the scenarios side by side. */
  readonly page: Signal<'answer' | SectionId | 'compare'>;
  /** True while the calculator fills the screen for an audience. */
  readonly presenting: Signal<boolean>;
  /** True while all assumptions are open. */
  readonly assuming: Signal<boolean>;
}

/** Everything that a part of the screen can use; each part takes the members it needs. */
export interface App extends Ports {
  readonly session: Session;
  readonly display: Display;
  /** The same a moment later, for parts that can follow after the answer is painted. */
  readonly displayLater: Displayed;
  readonly visit: Pick<
    Visit,
    'judged' | 'asked' | 'client' | 'cleared' | 'role' | 'salaries' | 'asksSalaries'
  >;
  /** The operator's file in force; null without one. */
  readonly operator: ReadonlySignal<Operator | null>;
  readonly stage: Stage;
  readonly afterPaint: AfterPaint;
}

/** Provided once above all parts; in a test, only the members that the part uses. */
export const AppContext: Context<Partial<App>> = createContext({});

/** The calculator that a part belongs to: `const { session, share } = useApp()`. */
export function useApp(): App {
  return useContext(AppContext) as App;
}
