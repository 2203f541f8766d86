import { NAMES } from '../../catalogue/fields.ts';
import { gradeLabel } from '../../catalogue/grades.ts';
import { addressText } from '../../model/address.ts';
import { type InputRow, inputRows } from '../inputs.ts';
import { type ExportRequest, saidOf } from '../request.ts';
import { roleTitle } from './role-words.ts';

/** The inputs of the exports, and for every role its start month, also where it is 0, since a cell can change it. */
export function allInputs(request: ExportRequest): readonly InputRow[] {
  return inputRows(request)
    .filter(({ path }) => !path.endsWith('.startMonth'))
    .flatMap((row) => {
      const position = /^positions\.(\d+)\.baseSalary$/.exec(row.path)?.[1];
      return position === undefined ? [row] : [row, startRow(request, Number(position))];
    });
}

function startRow(request: ExportRequest, position: number): InputRow {
  const path = addressText({ of: 'position', position, key: 'startMonth' });
  const value = request.scenario.positions[position]?.startMonth ?? 0;
  const changed = value !== 0;
  return {
    path,
    group: 'positions',
    label: NAMES.startMonth.label,
    unit: NAMES.startMonth.unit,
    about: roleTitle(request, position),
    value,
    changed,
    default: 0,
    low: null,
    high: null,
    grade: changed ? 'yours' : null,
    gradeWords: changed ? gradeLabel('yours') : '',
    source: changed ? 'Typed in' : '',
    url: null,
    period: '',
    note: 'Whole months from the decision on the plan to the decision on this role; its whole clock begins then.',
    said: changed ? saidOf(request, path) : '',
  };
}
