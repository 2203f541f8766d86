/** What is said of a link that was opened, and of the page. */
import { button, type Chapter, startingFrom, table, text, type } from './capability.ts';
import {
  CHANGED,
  DAMAGED,
  EDITED,
  LEFT_OUT,
  NEWER,
  QUOTED,
  ROUNDED,
  SELF_CHECK,
  THREE,
  UNKNOWN,
  UNUSABLE,
  WIDGET,
} from './starts.ts';

const on = startingFrom(WIDGET, 'widget');
const rate = type('F5 weekly rate', '650');
const AS_SENT = text('These figures come from the link you opened.');
const goOver = button('Go over to edition …');

export const OPENED: Chapter = {
  title: 'An opened link',
  all: [
    on('That the figures come from a link', [], AS_SENT, { from: CHANGED }),
    on('How many of its figures were changed', [rate], text('You changed 1 of the figures you were sent.'), {
      from: CHANGED,
    }),
    on(
      'What was changed since',
      [rate, button('See changes')],
      text('F5 weekly rate: $650 a week instead of $700'),
      {
        from: CHANGED,
      },
    ),
    on('The way back to what was sent', [rate, button('Back to what you were sent')], AS_SENT, {
      from: CHANGED,
    }),
    on('For whom it was made', [], text('Prepared for Acme'), { from: THREE }),
    on('All of its scenarios', [], table('Side by side, compared with Base'), { from: THREE, where: 'desk' }),
    on('That salaries were rounded', [], text('The sender rounded the salaries'), { from: ROUNDED }),
    on('That salaries were left out', [], text('The sender left typed salaries out'), { from: LEFT_OUT }),
    on('That newer figures exist', [], text('newer figures exist.'), { from: QUOTED }),
    on('What the newer figures change', [button('What changed')], table('Lines that change…'), {
      from: QUOTED,
    }),
    on('The newer figures', [button('What changed'), goOver], text('with a new link.'), { from: QUOTED }),
    on(
      'The way back to the quoted figures',
      [button('What changed'), goOver, button('Back to the quoted figures')],
      text('newer figures exist.'),
      { from: QUOTED },
    ),
    on('That a link is damaged', [], text('Part of this link could not be read.'), { from: DAMAGED }),
    on('What of it was dropped', [button('Show … details')], text('F5 weekly rate: $99,999,999 is outside'), {
      from: DAMAGED,
    }),
    on('That nothing of a link could be used', [], text('Nothing in this link could be used.'), {
      from: UNUSABLE,
    }),
    on('That its figures were edited', [], text('These are not the figures this link was made with.'), {
      from: EDITED,
    }),
    on('That a link is newer than the calculator', [], text('This link was made by a newer calculator.'), {
      from: NEWER,
    }),
    on('That its edition is missing', [], text('which could not be opened here.'), { from: UNKNOWN }),
    on('What the page’s self-check found', [], text('Self-check: this embed works.'), { from: SELF_CHECK }),
  ],
};
