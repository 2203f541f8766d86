/** The document below the widget, section by section. */
import {
  button,
  type Chapter,
  columnheader,
  focused,
  fold,
  heading,
  img,
  link,
  navigation,
  pressed,
  startingFrom,
  table,
  text,
} from './capability.ts';
import { ASSUMED, TEAM, WIDGET } from './starts.ts';

const on = startingFrom(WIDGET, 'analysis');
const open = button('Full analysis');
const section = (name: string) => button(name, navigation('Sections of the analysis'));
const could = section('What could change it');

export const ANALYSIS: Chapter = {
  title: 'The analysis',
  all: [
    on(
      'A line that leads to each section',
      [open, section('Plan by month')],
      focused(heading('Plan by month')),
    ),
    on('From U.S. to F5, step by step', [open], text('the largest difference is')),
    on('Costs and saving of each role', [open], table('By role'), { from: TEAM }),
    on('What cash counts and what it leaves out', [open], text('Cash assumes that nobody fails.')),
    on('The expected cash saving', [open], text('the expected cash saving is $')),
    on('A week of work on both sides', [open], text('Cash per week worked')),
    on('Cost by line', [open, fold('Line by line')], table('Cost by line over 12 months, all people')),
    on('All three kinds of cost, in every section', [open, button('All in')], text(', all in')),
    on('The month from which F5 is ahead', [open], text('F5 is ahead from the end of month')),
    on('The running total as a chart', [open, section('Over time')], img('Both running totals as lines…')),
    on('Its 10–90 % band', [open, section('Over time')], text('In 8 of 10 simulated runs')),
    on(
      'The running total as a table',
      [open, fold('Month by month')],
      table('Running total in cash, all people'),
    ),
    on(
      'The band as a table',
      [open, section('Over time'), fold('Month by month')],
      columnheader('U.S. hire, 10–90%'),
    ),
    on('What matters most', [open], text('What matters most is')),
    on(
      'What matters most, as a table',
      [open, fold('Every uncertain figure')],
      table('All-in saving with one figure at either end of its range'),
    ),
    on('The range of outcomes', [open, could], text('Low: 10th percentile')),
    on('Where the quoted saving stands in it', [open, could], text('of the runs save less than the quoted')),
    on(
      'The range of outcomes as a table',
      [open, could, fold('Runs by saving')],
      table('The cash saving in 10,000 simulated runs'),
    ),
    on('The break-evens', [open], text('F5 stops being cheaper at')),
    on(
      'The break-evens, one input at a time',
      [open, fold('One figure at a time')],
      text('Each alone, everything else unchanged'),
    ),
    on('The break-even of output', [open], text('A dollar buys equal work at')),
    on('The skeptical saving', [open], text('With every uncertain figure against it, F5')),
    on(
      'The skeptical view, step by step',
      [open, fold('The skeptical view, step by step')],
      table('From the all-in saving to the skeptical one'),
    ),
    on('The whole screen in the skeptical view', [open, button('Skeptical')], text(', skeptical view')),
    on('The whole screen in the typical view', [open, button('Typical')], text(', typical view'), {
      from: ASSUMED,
    }),
    on(
      'The screen back in one’s own view',
      [open, button('Typical'), button('Yours')],
      pressed(button('Yours')),
      { from: ASSUMED },
    ),
    on(
      'What is at risk, by evidence',
      [open],
      table('What the skeptical view takes off the all-in saving, by evidence'),
    ),
    on(
      'Which figures end inside the time compared',
      [open],
      text('In force through a day inside the horizon'),
    ),
    on('The data edition', [open], text('Data edition 2')),
    on('The methodology page', [open], link('the methodology page')),
    on(
      'What is not included, and why',
      [open, fold('What is not included, and why')],
      text('Not counted twice'),
    ),
    on('Who starts when', [open], text('The first U.S. hire starts in month')),
    on('The plan by quarter', [open], table('By quarter')),
    on('The plan by month', [open, fold('By month')], table('By month')),
  ],
};
