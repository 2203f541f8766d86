/** The rest of the screen, one chunk that loads right after the first answer. */
import { batch, computed, effect, signal } from '@preact/signals';
import { type JSX, render } from 'preact';
import { shownFigures } from '../../words/shown-figures.ts';
import { ExplanationDoor } from '../analysis/explain/door.tsx';
import type { Calculator, Screen, Surroundings } from '../calculator.ts';
import { PresenterDoor } from '../desk/present/door.tsx';
import type { Frame } from '../first/frame.ts';
import { createAfterPaint } from '../parts/after-paint.ts';
import { trailing } from '../parts/trailing.ts';
import { undoByKeys } from '../parts/undo-keys.ts';
import { skepticalAnswer, skepticalSaving, typicalAnswer } from '../session/outlooks.ts';
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

const CSS = inputsCss + controlsCss + chartsCss + aroundCss + checkCss;

const PARTS = { Notices, Inputs, Details, Footer } as const;

/**
 * Puts every part in its place of the frame; the returned function takes them out again. The details, with all that
 * needs the whole results, follow the answer after its paint.
 */
export function renderRest(frame: Frame, screen: Screen, around: Surroundings): () => void {
  const { element, places } = frame;
  const calculator: Calculator = {
    ...screen,
    around,
    afterPaint: createAfterPaint(),
    chart: signal('running'),
    presenting: signal(false),
    asked: signal(null),
    judged: signal(null),
    generation: signal(0),
  };
  adoptStyles(places.Inputs, CSS);
  const names = Object.keys(PARTS) as (keyof typeof PARTS)[];
  const stopLooking = effect(() => look(calculator));
  const follower = trailing(calculator.seen, calculator.afterPaint);
  const behind: Calculator = {
    ...calculator,
    seen: follower.signal,
    shown: computed(() => shownFigures(follower.signal.value.headline)),
  };
  for (const name of names)
    render(<Part name={name} calculator={name === 'Details' ? behind : calculator} />, places[name]);
  const stopKeys = undoByKeys(element, calculator);
  const door = element.appendChild(document.createElement('div'));
  render(
    <>
      <ExplanationDoor calculator={calculator} frame={element} />
      <PresenterDoor calculator={calculator} frame={element} />
    </>,
    door,
  );
  const entered = trailing(calculator.session.answer, calculator.afterPaint);
  const stop = effect(() => {
    calculator.skeptical.value = skepticalSaving(entered.signal.value);
  });
  return () => {
    stop();
    stopKeys();
    stopLooking();
    entered.dispose();
    follower.dispose();
    for (const place of [...names.map((name) => places[name]), door]) render(null, place);
    door.remove();
  };
}

/** A part of the screen; a clean start makes it anew, and so does another edition: what it drafted belongs to the figures before. */
function Part(props: { readonly name: keyof typeof PARTS; readonly calculator: Calculator }): JSX.Element {
  const Shown = PARTS[props.name];
  const { generation, session } = props.calculator;
  return <Shown key={`${generation.value} ${session.edition.value.id}`} calculator={props.calculator} />;
}

/** Answers the choices as the chosen outlook sees them. */
function look({ session, outlook, lookedAt }: Calculator): void {
  const answer = session.answer.value;
  const kind = outlook.value;
  batch(() => {
    lookedAt.value =
      kind === 'entered'
        ? null
        : kind === 'skeptical'
          ? skepticalAnswer(answer)
          : typicalAnswer(session, answer);
  });
}
