import { signal } from '@preact/signals';
import { cleanup, type RenderResult, render } from '@testing-library/preact';
import type { JSX } from 'preact';
import { afterEach } from 'vitest';
import { type App, AppContext } from '../../src/app/app-context.ts';
import { createSession, type Session } from '../../src/app/session/session.ts';
import type { Choices } from '../../src/scenario/index.ts';
import { edition202611 } from './editions.ts';

afterEach(cleanup);

/** A part of the screen by itself, with no more of the calculator than it takes. */
export function renderPart(part: JSX.Element, app: Partial<App>): RenderResult {
  return render(<AppContext.Provider value={{ operator: signal(null), ...app }}>{part}</AppContext.Provider>);
}

/** A session on the edition that tests name, with its state pay. */
export function sessionOf(choices: Partial<Choices> = {}): Session {
  return createSession(edition202611, { state: 'CA', positions: [{ role: 'ai-engineer' }], ...choices });
}
