import { gradeLabel } from '../catalogue/grades.ts';
import { GROUP_LABELS, type InputGroup } from '../catalogue/groups.ts';
import { GROUP_OF } from '../catalogue/parts/numbers.ts';
import type { Source } from '../edition/types.ts';
import { type Address, addressText, type InputPath } from '../model/address.ts';
import { modelInput } from '../model/input.ts';
import { inputName } from '../model/name-of.ts';
import type { Unit } from '../model/names.ts';
import type { ValueGrade } from '../model/provenance.ts';
import { ASSUMPTION_IDS } from '../model/types.ts';
import { isOverridden } from '../model/value-at.ts';
import { factAt } from '../scenario/facts.ts';
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
  /** The grade in words; empty if there is none. */
  readonly gradeWords: string;
  readonly source: string;
  readonly url: string | null;
  readonly period: string;
  readonly note: string;
  /** Speaker of a changed value, in words. */
  readonly said: string;
}

/** Every input of the scenario by group, in the order of the form; a position's override after the common value. */
export function inputRows(request: ExportRequest): readonly InputRow[] {
  const rows: { readonly row: InputRow; readonly at: Address }[] = [];
  modelInput(request.scenario, (value, at) => rows.push({ row: inputRow(request, at, value), at }));
  const groups = Object.keys(GROUP_LABELS);
  const order = (at: Address) => (at.of === 'assumption' ? ASSUMPTION_IDS.indexOf(at.id) : 0);
  return rows
    .sort((a, b) => groups.indexOf(a.row.group) - groups.indexOf(b.row.group) || order(a.at) - order(b.at))
    .map(({ row }) => row);
}

function inputRow(request: ExportRequest, at: Address, value: number): InputRow {
  const { scenario, evidence } = request;
  const path = addressText(at);
  const fact = factAt(evidence, scenario, at)?.evidence;
  const from = scenario.provenance[path];
  const key = from?.source ?? fact?.source;
  const published = key === undefined ? undefined : evidence.sources[key];
  // Only people and start have no provenance.
  const byDefault = from?.default ?? (path.endsWith('startMonth') ? 0 : 1);
  const changed = from ? from.origin === 'chosen' : value !== byDefault;
  const grade = from?.grade ?? (changed ? 'yours' : null);
  const uncertain = from !== undefined && !changed && from.low < from.high;
  return {
    path,
    group: groupOf(at),
    ...inputName(at, scenario),
    about: aboutWhom(request, at),
    value,
    changed,
    default: byDefault,
    low: uncertain ? from.low : null,
    high: uncertain ? from.high : null,
    grade,
    gradeWords: grade === null ? '' : gradeLabel(grade, fact),
    source: wordsOfSource(sourceText(published), changed),
    url: published?.url ?? null,
    period: fact?.period ?? '',
    note: fact?.note ?? '',
    said: changed ? saidOf(request, path) : '',
  };
}

/** A source as text: "Bureau of Labor Statistics, Employment Cost Index". */
function sourceText(source: Source | undefined): string {
  if (!source) return '';
  return source.title ? `${source.publisher}, ${source.title}` : source.publisher;
}

/** Source of an input in words; for a typed value, it still gives the source of the default. */
function wordsOfSource(published: string, changed: boolean): string {
  if (!changed) return published;
  return published === '' ? 'Typed in' : `Typed in; its default is from ${published}`;
}

function groupOf(at: Address): InputGroup {
  if (at.of === 'levy') return 'levies';
  return at.of === 'assumption' ? GROUP_OF[at.id] : 'positions';
}

function aboutWhom(request: ExportRequest, at: Address): string {
  if (at.of === 'levy') return 'U.S. employees';
  if ('position' in at && at.position !== null) {
    const label = positionLabel(request, at.position);
    return at.of === 'assumption' ? `${label}, in place of the common value` : label;
  }
  return isOverridden(request.scenario, at) ? 'No role: each has its own' : 'All roles';
}
