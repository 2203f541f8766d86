/** The rest of the screen, one chunk that loads right after the first answer. */
import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import { skepticalSaving } from '../session/insights.ts';
import type { Calculator } from './calculator.ts';
import { Details } from './details.tsx';
import { shownFigures } from './first/figures.ts';
import type { Frame } from './first/frame.ts';
import { Inputs } from './inputs/inputs.tsx';
import { Notices } from './notices.tsx';
import { trailing } from './parts/trailing.ts';
import { Footer } from './share/footer.tsx';
import { adoptStyles } from './styles/adopt.ts';
import css from './styles/rest.css?inline';

const PARTS = { Notices, Inputs, Details, Footer } as const;

/**
 * Puts every part in its place of the frame; the returned function takes them out again. The details, with all that
 * needs the whole results, follow the answer after its paint.
 */
export function renderRest({ places }: Frame, calculator: Calculator): () => void {
  adoptStyles(places.Inputs, css);
  const names = Object.keys(PARTS) as (keyof typeof PARTS)[];
  const follower = trailing(calculator.session.answer);
  const behind: Calculator = {
    ...calculator,
    session: { ...calculator.session, answer: follower.signal },
    shown: computed(() => shownFigures(follower.signal.value.headline)),
  };
  for (const name of names) {
    const Part = PARTS[name];
    render(<Part calculator={name === 'Details' ? behind : calculator} />, places[name]);
  }
  const stop = effect(() => {
    calculator.skeptical.value = skepticalSaving(follower.signal.value);
  });
  return () => {
    stop();
    follower.dispose();
    for (const name of names) render(null, places[name]);
  };
}
