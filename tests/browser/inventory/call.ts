/** The bar for calls and the presenter. */
import {
  amountOf,
  button,
  type Chapter,
  changes,
  copies,
  dialog,
  gone,
  group,
  key,
  pressed,
  put,
  region,
  slider,
  startingFrom,
  table,
  text,
  textbox,
  type,
} from './capability.ts';
import { FULL_PAGE, PRESENTER, THREE, WIDGET } from './starts.ts';

const on = startingFrom(FULL_PAGE, 'desk');
const bar = region('For a call');
const menu = button('More', bar);
const copy = button('+ Compare a second scenario');
const chips = group('Scenario on screen');
const rate = type('F5 weekly rate', '700');
const undo = button('Undo');
const redo = button('Redo');
const resetRate = button('Reset the weekly rate');

export const CALL: Chapter = {
  title: 'On a call',
  all: [
    on('The bar for calls', [button('Full analysis'), button('Scenarios and presenting')], bar, {
      from: WIDGET,
    }),
    on('A second scenario, from the widget', [button('Full analysis'), copy], chips, {
      from: WIDGET,
      atMost: 2,
    }),
    on('A second scenario', [copy], chips, { atMost: 2 }),
    on('A third scenario', [copy, button('+ Copy')], button('Scenario C')),
    on('Another scenario on screen', [button('Base', chips)], pressed(button('Base', chips)), {
      from: THREE,
    }),
    on('The scenarios side by side', [copy], table('Side by side, compared with Scenario A')),
    on('A scenario’s name', [copy, menu, type('Name of this scenario', 'Senior')], button('Senior', chips)),
    on('A scenario moved', [menu, button('Move to the left')], table('Side by side, compared with Senior'), {
      from: THREE,
    }),
    on('A scenario deleted', [menu, button('Delete')], gone(button('Senior', chips)), { from: THREE }),
    on('The client’s name', [put(textbox('Prepared for', bar), 'Acme')], text('Prepared for Acme'), {
      atMost: 2,
    }),
    on('A step back', [rate, undo], gone(resetRate)),
    on('A step back, by key', [rate, key('Tab'), key('Control+z')], gone(resetRate)),
    on('A step forward', [rate, undo, redo], resetRate),
    on('What to ask next', [button('Ask next')], text('still at the default')),
    on(
      'Another chance of a bad hire, as an answer',
      [button('Ask next'), type('Chance that a U.S. hire does not work out', '45')],
      text('answered, was'),
      { atMost: 2 },
    ),
    on(
      'Mail text after the call',
      [button('Send'), button('Copy mail text…')],
      copies('a U.S. hire compared with F5'),
    ),
    on('A note for the CRM', [button('Send'), button('Copy CRM note…')], copies('Cash saving')),
    on('The link from the bar', [button('Send'), button('Copy link…', group('Send'))], copies('o-desk')),
    on(
      'The print-out from the bar',
      [button('Send'), button('Print or PDF…', group('Send'))],
      text('Choose “Save as PDF”'),
    ),
    on('Everything back at its default', [rate, menu, button('Reset all')], gone(resetRate)),
    on('The next client', [menu, button('New client…')], text('Client cleared')),
    on('The last client brought back', [rate, menu, button('New client…'), button('Bring back')], resetRate),
  ],
};

const show = startingFrom(FULL_PAGE, 'presenter');
const present = button('Present', bar);
const pages = (name: string) => button(name, { role: 'navigation', name: 'Pages' });
const levers = region('Inputs');

export const PRESENTING: Chapter = {
  title: 'Presenting',
  all: [
    show('The full screen', [present], button('Stop presenting')),
    show('The next page, by key or clicker', [present, key('PageDown')], text('the largest difference is')),
    show('A page by its name', [present, pages('Plan by month')], table('By quarter')),
    show('A page by its number', [present, key('3')], text('F5 is ahead from the end of month')),
    show('The skeptical view, by key', [present, key('s')], text(', skeptical view')),
    show('The scenarios side by side, by key', [present, key('c')], region('Scenarios side by side'), {
      from: THREE,
    }),
    show('The list of keys', [present, key('?')], dialog('Keys')),
    show(
      'Another salary',
      [present, put(slider('U.S. base salary'), '150000')],
      changes(button('Cash saving…')),
    ),
    show(
      'Another rate',
      [present, put(textbox('F5 weekly rate', levers), '900')],
      changes(button('Cash saving…')),
    ),
    show('Recruiting by an agency', [present, button('Agency', levers)], pressed(button('Agency', levers))),
    show(
      'Another chance of a bad hire',
      [present, put(textbox('Bad hires', levers), '45')],
      changes(button('All-in saving…')),
      { atMost: 2 },
    ),
    show('All-in instead of cash', [present, button('All-in saving…')], text('you’d save, all in')),
    show(
      'A step back, by key',
      [present, put(textbox('F5 weekly rate', levers), '900'), key('Control+z')],
      changes(button('Cash saving…')),
    ),
    show('The explanation of a figure', [present, amountOf('Payroll taxes')], dialog('Explanation')),
    show('The full screen, from a page of its own', [button('Fill the screen')], button('Stop presenting'), {
      from: PRESENTER,
    }),
    show('The end', [present, key('Escape')], bar),
  ],
};
