/** Every input, its sources, and the way back to its default. */
import {
  button,
  type Chapter,
  changes,
  checkbox,
  choose,
  fold,
  gone,
  group,
  key,
  link,
  pressed,
  put,
  radio,
  row,
  slider,
  startingFrom,
  text,
  textbox,
  type,
} from './capability.ts';
import { IN_OREGON, TEAM, WIDGET } from './starts.ts';

const on = startingFrom(WIDGET, 'widget');
const more = button('… more');
const assumptions = [more, button('All assumptions…')];
const raise = type('Annual raise', '5');

export const INPUTS: Chapter = {
  title: 'Inputs',
  all: [
    on('The role', [choose('Role', 'Bookkeeper')], text('a full-time remote bookkeeper')),
    on('The state', [choose('State', 'Texas')], text('to hire in Texas')),
    on('The base salary', [type('U.S. base salary', '150,000')], changes(row('Base salary…'))),
    on('What is wrong with a number', [type('U.S. base salary', 'a lot')], text('Still using $')),
    on('What the role pays in the market', [button('typical here…')], text('Estimate: $')),
    on('F5’s weekly rate, as a number', [type('F5 weekly rate', '700')], row('F5 weekly rate … × $700 …')),
    on(
      'F5’s weekly rate, by slider',
      [put(slider('F5 weekly rate'), '750')],
      row('F5 weekly rate … × $750 …'),
    ),
    on(
      'That a rate is outside the published band',
      [type('F5 weekly rate', '1,300')],
      text('outside F5’s published'),
    ),
    on(
      'The salary back at its default',
      [type('U.S. base salary', '150,000'), button('Reset the salary')],
      button('typical here…'),
    ),
    on(
      'The rate back at its default',
      [type('F5 weekly rate', '700'), button('Reset the weekly rate')],
      gone(button('Reset the weekly rate')),
    ),
    on('Recruiting by an agency', [button('agency')], pressed(button('agency')), { atMost: 1 }),
    on('People', [more, type('People', '3')], button('3 people · …')),
    on('The level', [more, choose('Level', 'Senior')], button('… · senior · …')),
    on('When the role starts', [more, type('Starts after', '3')], button('… · starts after 3 months · …')),
    on('The metro', [more, choose('Metro', 'Los Angeles metro')], button('… · Los Angeles metro · …')),
    on('The horizon, from a list', [more, button('36 months')], button('… · 36 months · …')),
    on('The horizon, in months', [more, type('Horizon in months', '18')], button('… · 18 months · …')),
    on('Another role', [more, button('+ Add another role')], group('Role in the fields below')),
    on('A role of a team in the fields', [button('Data entry')], pressed(button('Data entry')), {
      from: TEAM,
    }),
    on('A role less', [more, button('Remove this role')], gone(group('Role in the fields below')), {
      from: TEAM,
    }),
    on('All assumptions, by group', assumptions, fold('Employer payroll taxes')),
    on('An assumption’s default, range and grade', [...assumptions, fold('Mis-hire')], text('· Survey')),
    on(
      'An assumption’s source',
      [...assumptions, fold('Pay'), fold('Source: Annual raise')],
      link('U.S. Bureau of Labor Statistics, Employment Cost Index …'),
    ),
    on('An assumption of one’s own', [...assumptions, fold('Pay'), raise], button('Reset Annual raise')),
    on(
      'An assumption back at its default',
      [...assumptions, fold('Pay'), raise, button('Reset Annual raise')],
      gone(button('Reset Annual raise')),
    ),
    on(
      'An assumption for one role of a team',
      [...assumptions, choose('These apply to', 'Role 2 only: Data entry'), fold('Pay'), raise],
      button('Reset Annual raise'),
      { from: TEAM },
    ),
    on(
      'The chance of a bad U.S. hire, among all assumptions',
      [...assumptions, fold('Mis-hire'), type('Chance that a U.S. hire does not work out', '45')],
      button('Reset Chance that a U.S. hire does not work out'),
    ),
    on(
      'The rate of a payroll tax',
      [...assumptions, fold('Employer payroll taxes'), type('State unemployment, new employer, rate', '2')],
      button('Reset State unemployment, new employer'),
    ),
    on(
      'A payroll tax switched off',
      [...assumptions, fold('Employer payroll taxes'), checkbox('Medicare')],
      gone(textbox('Medicare, rate')),
    ),
    on(
      'A payroll tax that only some employers pay',
      [...assumptions, fold('Employer payroll taxes'), checkbox('TriMet transit payroll tax (Portland)')],
      textbox('TriMet transit payroll tax (Portland), rate'),
      { from: IN_OREGON },
    ),
    on(
      'The size of the company, where a tax looks at it',
      [...assumptions, fold('Employer payroll taxes'), type('Company size', '10')],
      text('Switches off Paid Leave Oregon'),
      { from: IN_OREGON },
    ),
    on(
      'Recruiting by an agency, among all assumptions',
      [...assumptions, fold('Recruiting and onboarding'), radio('Agency: …')],
      pressed(button('agency')),
    ),
    on(
      'Whose figure an input is',
      [...assumptions, fold('Pay'), raise, choose('Whose figure: Annual raise', 'Said by the client')],
      textbox('Note on Annual raise'),
    ),
    on(
      'A step back and forward, by key',
      [type('F5 weekly rate', '700'), key('Control+z'), key('Control+y')],
      button('Reset the weekly rate'),
    ),
    on('The role’s price that F5 publishes', [], text('starts at $')),
    on('F5’s promise to replace a mis-hire', [], text('F5 replaces a mis-hire in')),
    on('That a role’s price is an estimate', [choose('Role', 'Bookkeeper')], text('our estimate is $')),
  ],
};
