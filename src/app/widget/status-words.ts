/** Chunk for the first change: the answer in a sentence, for screen readers. */
import type { EditionFigures } from '../../edition/figures.ts';
import { namesOf } from '../../scenario/names-of.ts';
import { answerSentence } from '../../words/answer-words.ts';
import type { Displayed } from '../display.ts';

export function statusOf({ displayed, rounded }: Displayed, edition: EditionFigures): string {
  return answerSentence(displayed.peek().scenario, rounded.peek(), namesOf(edition));
}
