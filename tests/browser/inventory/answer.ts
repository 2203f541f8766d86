/** What the widget answers, and how each figure explains itself. */
import {
  amountOf,
  button,
  type Chapter,
  cell,
  checkbox,
  dialog,
  focused,
  heading,
  link,
  navigation,
  part,
  row,
  startingFrom,
  text,
} from './capability.ts';
import { DEAR_ROLE, DEARER, SAID, WIDGET } from './starts.ts';

const on = startingFrom(WIDGET, 'widget');
const EXPLANATION = dialog('Explanation');
const payrollTaxes = amountOf('Payroll taxes');

export const ANSWER: Chapter = {
  title: 'The answer',
  all: [
    on('The saving in one sentence, for the time compared', [], text('In the first year, you’d save')),
    on('Both totals', [], row('Total $… $…')),
    on('The likely range of the saving', [], text('Likely saving $')),
    on('The weekly rate above which F5 costs more', [], button('$… a week')),
    on('That F5 costs more, where it does', [], text('F5 would cost this much more'), { from: DEARER }),
    on('Both sides as bars', [], part('bars')),
    on('What each side pays, line by line', [], row('Benefits health (single), 401(k) $… included')),
    on('What F5’s rate includes', [], cell('included')),
    on(
      'Empty-seat weeks, ramp-up and mis-hires counted',
      [checkbox('Also count …')],
      text('you’d save, all in'),
    ),
    on('For which role of a team F5 costs more', [], text('· F5 costs more'), {
      from: DEAR_ROLE,
    }),
    on('How new the figures are', [], text('Updated ')),
    on('Where the figures come from', [button('sources')], focused(heading('What it rests on')), {
      where: 'analysis',
    }),
  ],
};

export const EXPLANATIONS: Chapter = {
  title: 'The explanation of a figure',
  all: [
    on('A figure’s formula with its values', [amountOf('F5 weekly rate')], text('× $600')),
    on(
      'The formula of a payroll tax, its values and its source',
      [payrollTaxes, button('Social Security …', EXPLANATION)],
      link('U.S. Social Security Administration, …', EXPLANATION),
      { atMost: 2 },
    ),
    on(
      'The way back up',
      [payrollTaxes, button('Social Security …', EXPLANATION)],
      navigation('Steps down to here', EXPLANATION),
    ),
    on('How sure the weakest input is', [payrollTaxes], text('its weakest evidence is')),
    on('The whole method, at this line', [payrollTaxes], link('The whole method', EXPLANATION)),
    on('Who said an input', [amountOf('Base salary')], text('Said by the client: Per HR'), { from: SAID }),
  ],
};
