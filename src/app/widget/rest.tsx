/** The rest of the screen, one chunk that loads right after the first answer. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { type JSX, render } from 'preact';
import { skepticalCase, typicalCase } from '../../scenario/cases.ts';
import { ExplanationDoor } from '../analysis/explain/door.tsx';
import { type App, AppContext, useApp } from '../app-context.ts';
import { PresenterDoor } from '../desk/present/door.tsx';
import { type Layout, withRounded } from '../display.ts';
import type { Card } from '../first/card.ts';
import { createAfterPaint } from '../parts/after-paint.ts';
import { trailing } from '../parts/trailing.ts';
import { undoByKeys } from '../parts/undo-keys.ts';
import type { Ports } from '../ports.ts';
import { adoptStyles } from '../styles/adopt.ts';
import aroundCss from '../styles/around.css?inline';
import chartsCss from '../styles/charts.css?inline';
import checkCss from '../styles/check.css?inline';
import controlsCss from '../styles/controls.css?inline';
import inputsCss from '../styles/inputs.css?inline';
import { Details } from './details.tsx';
import { Inputs } from './inputs/inputs.tsx';
import { Notices } from './notices.tsx';
import { Footer } from './share/footer.tsx';
import { followSure } from './sure.ts';

const CSS = inputsCss + controlsCss + chartsCss + aroundCss + checkCss;

const PARTS = { Notices, Inputs, Details, Footer } as const;

/** Data from the element: its state, its appearance, and the ports to its page. */
type Given = Ports & Pick<App, 'session' | 'display' | 'visit'> & { readonly layout: ReadonlySignal<Layout> };

/** Puts every part in its slot of the card; the returned function removes them. */
export function renderRest({ element, slots }: Card, given: Given): () => void {
  const { session, display } = given;
  const afterPaint = createAfterPaint();
  display.cases.value = { skeptical: skepticalCase, typical: typicalCase };
  const later = trailing(display.displayed, afterPaint);
  const app: App = {
    ...given,
    afterPaint,
    displayLater: withRounded(later.signal),
    stage: {
      layout: given.layout,
      chart: signal('running'),
      presenting: signal(false),
      compared: signal(false),
    },
  };
  const put = (part: JSX.Element, place: HTMLElement) =>
    render(<AppContext.Provider value={app}>{part}</AppContext.Provider>, place);
  adoptStyles(slots.Inputs, CSS);
  const names = Object.keys(PARTS) as (keyof typeof PARTS)[];
  for (const name of names) put(<Part name={name} />, slots[name]);
  const stopKeys = undoByKeys(element, session.actions);
  const doors = element.appendChild(document.createElement('div'));
  put(
    <>
      <ExplanationDoor card={element} />
      <PresenterDoor card={element} />
    </>,
    doors,
  );
  const stop = followSure(display.displayed, display.sure, afterPaint);
  return () => {
    stop();
    stopKeys();
    later.dispose();
    for (const place of [...names.map((name) => slots[name]), doors]) render(null, place);
    doors.remove();
  };
}

/** A part of the screen, recreated for the next client or another edition, since its drafts belong to the old figures. */
function Part({ name }: { readonly name: keyof typeof PARTS }): JSX.Element {
  const Content = PARTS[name];
  const { visit, session } = useApp();
  return <Content key={`${visit.client.value} ${session.edition.value.id}`} />;
}
