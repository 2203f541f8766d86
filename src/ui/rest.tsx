/** The rest of the screen, one chunk that loads right after the first answer. */
import { render } from 'preact';
import type { Calculator } from './calculator.ts';
import { Details } from './details.tsx';
import type { Frame } from './first/frame.ts';
import { Inputs } from './inputs/inputs.tsx';
import { Notices } from './notices.tsx';
import { Footer } from './share/footer.tsx';
import { adoptStyles } from './styles/adopt.ts';
import css from './styles/rest.css?inline';

const PARTS = { Notices, Inputs, Details, Footer } as const;

/** Puts every part in its place of the frame; the returned function takes them out again. */
export function renderRest({ places }: Frame, calculator: Calculator): () => void {
  adoptStyles(places.Inputs, css);
  const names = Object.keys(PARTS) as (keyof typeof PARTS)[];
  for (const name of names) {
    const Part = PARTS[name];
    render(<Part calculator={calculator} />, places[name]);
  }
  return () => {
    for (const name of names) render(null, places[name]);
  };
}
