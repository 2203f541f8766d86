import type { EditionEvidence } from '../edition/pack.ts';
import type { Resolved } from '../scenario/index.ts';
import type { Names } from '../scenario/names-of.ts';
import type { Remarks } from '../scenario/review/remarks.ts';
import { saidWords } from './review/said-words.ts';

/** What every export is made of. Nothing else is read: no clock, no page, no data file. */
export interface ExportRequest {
  readonly scenario: Resolved;
  /** Labels, sources, periods and grades of the edition that the scenario stands on. */
  readonly evidence: EditionEvidence;
  /** How the edition is called where people read it, e.g. "Edition 2026-11". */
  readonly editionName: string;
  /** The address that opens this scenario. */
  readonly link: string;
  /** The day of the export, `YYYY-MM-DD`. */
  readonly date: string;
  /** Whom it was prepared for; empty where nobody was named. */
  readonly client: string;
  /** Who stands behind changed inputs, and what a reader made of the proposal. */
  readonly remarks: Remarks;
}

/** The role's label in the edition; an id that it does not have stands for itself. */
export function roleLabel({ evidence }: Pick<ExportRequest, 'evidence'>, id: string): string {
  return evidence.roles.find((role) => role.id === id)?.label ?? id;
}

export function stateName({ evidence }: Pick<ExportRequest, 'evidence'>, code: string): string {
  return evidence.states.find((state) => state.code === code)?.name ?? code;
}

/** Both, as sentences ask for them. */
export function namesOf(request: ExportRequest): Names {
  return { role: (id) => roleLabel(request, id), state: (code) => stateName(request, code) };
}

/** Who stands behind an input, in words; empty where nobody was named. */
export function saidOf({ remarks }: ExportRequest, path: string): string {
  const attribution = remarks.said[path];
  return attribution ? saidWords(attribution) : '';
}

/** "Position 2: Bookkeeper". */
export function positionLabel(request: ExportRequest, position: number): string {
  const role = request.scenario.positions[position]?.role ?? '';
  return `Position ${position + 1}: ${roleLabel(request, role)}`;
}
