/** Who said what: changed inputs, a reader's challenge, and the reply. */
import {
  button,
  type Chapter,
  choose,
  copies,
  fold,
  gone,
  group,
  pressed,
  region,
  startingFrom,
  table,
  text,
  textbox,
  type,
} from './capability.ts';
import { CHANGED, REPLY, SAID, WIDGET } from './starts.ts';

const on = startingFrom(WIDGET, 'analysis');
const open = button('Full analysis');
const challenge = fold('Challenge these figures');
const recruiting = group('U.S. hire: recruiting');
const zero = button('Zero', recruiting);
const reply = region('Reply to this proposal');

export const REVIEW: Chapter = {
  title: 'Changes, challenge, reply',
  all: [
    on('What was changed, beside its default', [open], text('In place of $'), { from: CHANGED }),
    on(
      'Whose figure a changed input is',
      [open, choose('Whose figure: F5 weekly rate', 'Said by the client')],
      text('Said by the client'),
      { from: CHANGED },
    ),
    on(
      'A note on a changed input',
      [open, choose('Whose figure: F5 weekly rate', 'Ours'), type('Note on F5 weekly rate', 'Quote of May')],
      text('Ours: Quote of May'),
      { from: CHANGED },
    ),
    on('A speaker’s words beside the figure', [], text('Said by the client: Per HR'), {
      from: SAID,
      where: 'widget',
    }),
    on('A line accepted', [open, challenge, button('Accept', recruiting)], text('1 accepted')),
    on('A line set to zero', [open, challenge, zero], pressed(zero)),
    on(
      'A line replaced',
      [open, challenge, button('Replace', recruiting), type('U.S. hire: recruiting, instead', '2,000')],
      text('1 disputed'),
    ),
    on(
      'An input replaced',
      [
        open,
        challenge,
        fold('Inputs and assumptions behind them'),
        button('Replace', group('Base salary')),
        type('Base salary, instead', '140,000'),
      ],
      text('1 disputed'),
    ),
    on(
      'A note on an answer',
      [open, challenge, zero, type('Note on U.S. hire: recruiting', 'We refer each other')],
      textbox('Note on U.S. hire: recruiting'),
    ),
    on(
      'The totals as proposed and as accepted',
      [open, challenge],
      table('Dollars over the whole horizon, all roles'),
    ),
    on(
      'The reply as a link',
      [open, challenge, zero, button('Copy reply link')],
      copies('_-A-us_2erecruiting__n__0'),
    ),
    on('All answers taken back', [open, challenge, zero, button('Take all back')], gone(pressed(zero))),
    on('A reply above the figures', [], reply, { from: REPLY, where: 'widget' }),
    on('A value of the reply taken over', [button('Use this value', reply)], text('Confirmed by finance'), {
      from: REPLY,
      where: 'widget',
    }),
    on('The whole reply', [button('Show all', reply)], table('Dollars over the whole horizon, all roles'), {
      from: REPLY,
    }),
  ],
};
