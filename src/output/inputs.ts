import { GROUP_LABELS, type InputGroup } from '../catalogue/groups.ts';
import { GROUP_OF } from '../catalogue/parts/numbers.ts';
import { type InputPath, modelInput } from '../model/input.ts';
import { inputName } from '../model/name-of.ts';
import type { Unit } from '../model/names.ts';
import type { ValueGrade } from '../model/provenance.ts';
import { ASSUMPTION_IDS, type AssumptionId } from '../model/types.ts';
import { evidenceOf, sourceText } from './evidence-of.ts';
import { type ExportRequest, positionLabel, saidOf } from './request.ts';

/** One value that the model reads, with everything known about it. Values, default and range are in `unit`. */
export interface InputRow {
  readonly path: InputPath;
  readonly group: InputGroup;
  readonly label: string;
  /** Scope: all positions, or one. */
  readonly about: string;
  readonly value: number;
  readonly unit: Unit;
  readonly changed: boolean;
  readonly default: number | null;
  /** Range; null if the value was chosen or is not uncertain. */
  readonly low: number | null;
  readonly high: number | null;
  /** Grade; null for a headcount of 1, which needs no evidence. */
  readonly grade: ValueGrade | null;
  readonly source: string;
  readonly url: string | null;
  readonly period: string;
  readonly note: string;
  /** Speaker of a changed value, in words. */
  readonly said: string;
}

/** Every input of the scenario: positions, then assumptions by group (a position's override after the common value), then levies. */
export function inputRows(request: ExportRequest): readonly InputRow[] {
  const rows: InputRow[] = [];
  modelInput(request.scenario, (value, path) => rows.push(inputRow(request, path, value)));
  const groups = Object.keys(GROUP_LABELS);
  const place = (row: InputRow) => groups.indexOf(row.group);
  const within = ({ group, path }: InputRow) =>
    group === 'positions' || group === 'levies'
      ? 0
      : ASSUMPTION_IDS.indexOf(path.split('.').at(-1) as AssumptionId);
  return rows
    .map((row, i) => ({ row, i }))
    .sort((a, b) => place(a.row) - place(b.row) || within(a.row) - within(b.row) || a.i - b.i)
    .map(({ row }) => row);
}

function inputRow(request: ExportRequest, path: InputPath, value: number): InputRow {
  const { scenario, evidence } = request;
  const fact = evidenceOf(evidence, scenario, path);
  const from = scenario.provenance[path];
  const key = from?.source ?? fact?.source;
  const published = key === undefined ? undefined : evidence.sources[key];
  const changed = from ? from.origin === 'chosen' : value !== 1;
  const uncertain = from !== undefined && !changed && from.low < from.high;
  return {
    path,
    group: groupOf(path),
    ...inputName(path, scenario),
    about: aboutWhom(request, path),
    value,
    changed,
    default: from?.default ?? 1,
    low: uncertain ? from.low : null,
    high: uncertain ? from.high : null,
    grade: from?.grade ?? (changed ? 'yours' : null),
    source: wordsOfSource(sourceText(published), changed),
    url: published?.url ?? null,
    period: fact?.period ?? '',
    note: fact?.note ?? '',
    said: changed ? saidOf(request, path) : '',
  };
}

/** Source of an input in words; for a typed value, it still gives the source of the default. */
function wordsOfSource(published: string, changed: boolean): string {
  if (!changed) return published;
  return published === '' ? 'Typed in' : `Typed in; its default is from ${published}`;
}

function groupOf(path: InputPath): InputRow['group'] {
  const [scope, , key] = path.split('.');
  if (scope === 'levies') return 'levies';
  if (scope === 'positions' && key !== 'assumptions') return 'positions';
  const id = path.split('.').at(-1);
  return GROUP_OF[id as AssumptionId];
}

function aboutWhom(request: ExportRequest, path: InputPath): string {
  const [scope, at, key, id] = path.split('.');
  if (scope === 'positions') {
    const label = positionLabel(request, Number(at));
    return key === 'assumptions' && id !== undefined ? `${label}, in place of the common value` : label;
  }
  if (scope === 'levies') return 'U.S. employees';
  const overridden = request.scenario.positions.every(
    ({ assumptions }) => assumptions !== undefined && at !== undefined && at in assumptions,
  );
  return overridden ? 'No position: each has its own' : 'All positions';
}
