/** The rest of the widget, one chunk that loads right after the first answer, and the doors to the other surfaces. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type JSX, render } from 'preact';
import { ExplanationDoor } from '../analysis/explain/door.tsx';
import { type App, AppContext, useApp } from '../app-context.ts';
import { PresenterDoor } from '../desk/present/door.tsx';
import { withRounded } from '../display.ts';
import { setRecruiting } from '../editing.ts';
import type { Card } from '../first/card.ts';
import { createAfterPaint } from '../parts/after-paint.ts';
import { writeTextToElements } from '../parts/own-text.ts';
import { trailing } from '../parts/trailing.ts';
import { undoByKeys } from '../parts/undo-keys.ts';
import { SlotContext } from '../parts/use-id.ts';
import type { Ports } from '../ports.ts';
import { adoptStyles } from '../styles/adopt.ts';
import aroundCss from '../styles/around.css?inline';
import controlsCss from '../styles/controls.css?inline';
import inputsCss from '../styles/inputs.css?inline';
import { Actions } from './actions.tsx';
import { AnalysisDoor, DeskDoor, NoticesDoor, PinnedDoor } from './doors.tsx';
import { End } from './end.tsx';
import { Inputs } from './inputs/inputs.tsx';
import { Likely } from './likely.tsx';
import { Status } from './status.tsx';
import { followSure } from './sure.ts';

writeTextToElements();

const CSS = inputsCss + controlsCss + aroundCss;

const PARTS = {
  Desk: DeskDoor,
  Pin: PinnedDoor,
  Notices: NoticesDoor,
  Inputs,
  Like: Likely,
  Actions,
  End,
  Analysis: AnalysisDoor,
} as const;

/** Data from the element: its state, and the ports to its page. */
type Given = Ports &
  Pick<App, 'session' | 'display' | 'visit' | 'operator'> & {
    readonly surface: App['stage']['surface'];
    /** What the first answer waits for and did not get; empty if there is nothing. */
    readonly missing: ReadonlySignal<string>;
  };

/** Puts every part in its slot of the card; the returned function removes them. */
export function renderRest({ element, slots }: Card, given: Given): () => void {
  const { session, display } = given;
  const afterPaint = createAfterPaint(element.ownerDocument.defaultView as Window);
  const later = trailing(display.displayed, afterPaint);
  const app: App = {
    ...given,
    afterPaint,
    displayLater: withRounded(later.signal),
    stage: {
      surface: given.surface,
      page: signal('answer'),
      presenting: signal(false),
      assuming: signal(false),
    },
  };
  // Where there is no answer, since state pay did not load, nothing speaks of one.
  const speechless = computed(() => given.missing.value !== '' && session.waiting.value);
  const put = (name: string, part: JSX.Element, place: HTMLElement) =>
    render(
      <AppContext.Provider value={app}>
        <SlotContext.Provider value={name}>{part}</SlotContext.Provider>
      </AppContext.Provider>,
      place,
    );
  adoptStyles(slots.Inputs, CSS);
  const forced = matchMedia('(forced-colors: active)');
  const adoptContrast = () => {
    if (forced.matches)
      import('../styles/contrast.css?inline').then(
        ({ default: css }) => adoptStyles(slots.Inputs, css),
        () => {},
      );
  };
  adoptContrast();
  forced.onchange = adoptContrast;
  const names = Object.keys(PARTS) as (keyof typeof PARTS)[];
  for (const name of names) put(name, <Part name={name} speechless={speechless} />, slots[name]);
  const stopKeys = undoByKeys(element, session.actions);
  const doors = element.appendChild(document.createElement('div'));
  put(
    'Doors',
    <>
      <Status />
      <ExplanationDoor card={element} />
    </>,
    doors,
  );
  // Before the answer, since its inputs are read first.
  const front = document.createElement('div');
  element.prepend(front);
  put('Front', <PresenterDoor card={element} speechless={speechless} />, front);
  const recruit = (event: Event) => {
    const way = (event.target as Element).closest<HTMLElement>('[data-recruiting]')?.dataset.recruiting;
    if (way === 'in-house' || way === 'agency') setRecruiting(session, way);
  };
  element.addEventListener('click', recruit);
  const stop = followSure(display, afterPaint);
  return () => {
    stop();
    stopKeys();
    element.removeEventListener('click', recruit);
    forced.onchange = null;
    later.dispose();
    for (const place of [...names.map((name) => slots[name]), doors, front]) render(null, place);
    doors.remove();
    front.remove();
  };
}

/** A part of the screen, recreated for the next client or another edition, since its drafts belong to the old figures. */
function Part(props: {
  readonly name: keyof typeof PARTS;
  readonly speechless: ReadonlySignal<boolean>;
}): JSX.Element | null {
  const Content = PARTS[props.name];
  const { visit, session } = useApp();
  if (props.speechless.value && Content !== Inputs && Content !== NoticesDoor) return null;
  return <Content key={`${visit.client.value} ${session.edition.value.id}`} />;
}
