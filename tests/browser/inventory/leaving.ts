/** What leaves the calculator: links, files, paper, text. */
import {
  button,
  type Chapter,
  choose,
  copies,
  fold,
  link,
  put,
  region,
  saves,
  startingFrom,
  text,
  textbox,
  type,
} from './capability.ts';
import { LONG, WIDGET, WITH_BUTTON } from './starts.ts';

const on = startingFrom(WIDGET, 'analysis');
const open = button('Full analysis');
const salary = type('U.S. base salary', '163,400');
const shared = (how: string) => [salary, choose('Salaries in the link', how), button('Copy link')];
const take = region('Take it along');

export const LEAVING: Chapter = {
  title: 'Links and exports',
  all: [
    on('The link', [button('Copy link')], copies('#f5roi-'), { where: 'widget' }),
    on('A link with exact salaries', shared('exact'), copies('b163400'), { where: 'widget' }),
    on('A link with rounded salaries', shared('rounded to $5,000'), copies('b165000'), { where: 'widget' }),
    on('A link without salaries', shared('left out'), copies('x-none'), { where: 'widget' }),
    on('A compressed link', [button('Copy link'), button('Copy a compressed one')], copies('#f5roi-z1__'), {
      from: LONG,
      where: 'widget',
    }),
    on('The page’s own button', [], link('Book a call'), { from: WITH_BUTTON, where: 'widget' }),
    on('The client’s name', [open, put(textbox('Prepared for', take), 'Acme')], text('Prepared for Acme'), {
      atMost: 2,
    }),
    on('The workbook', [open, button('Workbook…')], saves('.xlsx'), { atMost: 3 }),
    on('The print-out', [open, button('Print or PDF…')], text('Choose “Save as PDF”')),
    on(
      'The print-out with appendix',
      [open, fold('More'), button('Print with appendix…')],
      text('Choose “Save as PDF”'),
    ),
    on('The summary as text', [open, button('Copy summary…')], copies('#f5roi-')),
    on('The QR code', [open, button('Link and QR code…')], text('Point a phone’s camera at it')),
    on('The tables as CSV', [open, fold('More'), button('CSV…')], saves('.csv')),
    on('The scenario and its results as JSON', [open, fold('More'), button('JSON…')], saves('.json')),
    on(
      'The chart as a picture',
      [open, button('Over time'), fold('More'), button('Chart as PNG…')],
      saves('.png'),
    ),
  ],
};
