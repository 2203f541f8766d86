import type { EditionFigures } from '../edition/figures.ts';
import type { EditionEvidence } from '../edition/pack.ts';
import type { OperatorConfig } from '../operator/config.ts';
import type { Choices } from '../scenario/index.ts';

/** The operator's file in force, with what it does. */
export interface Operator {
  readonly config: OperatorConfig;
  /** What could not be used, and what is good to know, a sentence each. */
  readonly faults: readonly string[];
  readonly notes: readonly string[];
  /** Figures and evidence of an edition with the file's prices, terms and names. */
  edition(figures: EditionFigures): EditionFigures;
  evidence(evidence: EditionEvidence): EditionEvidence;
  /** What the calculator opens with. */
  start(figures: EditionFigures): Choices;
  /** The button's address with line and link for the booking tool, as salaries may leave; `linkTo` makes a link's address. */
  booked(linkTo: (text: string) => string): string | null;
  /** Shows the file's colors and font on the calculator, except where the page's own style sheet has some. */
  paint(host: HTMLElement): void;
}
