import type { EditionEvidence } from '../edition/pack.ts';
import type { RoleGroup } from '../edition/types.ts';
import type { Resolved } from '../scenario/index.ts';
import type { Names } from '../scenario/names-of.ts';
import type { Remarks } from '../scenario/review/remarks.ts';
import type { Answered } from '../scenario/review/sent.ts';
import { saidWords } from './review/said-words.ts';

/** Input of every export. Exports read nothing else: no clock, no page, no data file. */
export interface ExportRequest {
  readonly scenario: Resolved;
  /** Labels, sources, periods and grades of the scenario's edition. */
  readonly evidence: EditionEvidence;
  /** Name of the edition for readers, such as "Edition 2026-11". */
  readonly editionName: string;
  /** The address that opens this scenario; empty where nobody else could open one. */
  readonly link: string;
  /** The day of the export, `YYYY-MM-DD`. */
  readonly date: string;
  /** Name of the client; empty if nobody was named. */
  readonly client: string;
  /** Who prepared it; absent if nobody is named. */
  readonly by?: string;
  /** Remarks: speakers of changed inputs, and the reader's answers to the proposal. */
  readonly remarks: Remarks;
  /** The proposal that the reply answers, with the whole answer; absent if it is the scenario itself. */
  readonly answered?: Pick<Answered, 'scenario' | 'verdicts'>;
}

/** One of several scenarios that are printed side by side. */
export interface ComparedRequest extends ExportRequest {
  /** Its name, or its letter: "Scenario A". */
  readonly title: string;
}

/** The role's label in the edition, or its id if the edition does not have it. */
export function roleLabel({ evidence }: Pick<ExportRequest, 'evidence'>, id: string): string {
  return evidence.roles.find((role) => role.id === id)?.label ?? id;
}

/** The role's group in the edition; null for a role that it does not have. */
export function roleGroup({ evidence }: Pick<ExportRequest, 'evidence'>, id: string): RoleGroup | null {
  return evidence.roles.find((role) => role.id === id)?.group ?? null;
}

export function stateName({ evidence }: Pick<ExportRequest, 'evidence'>, code: string): string {
  return evidence.states.find((state) => state.code === code)?.name ?? code;
}

/** Where the scenario would hire: the state, or its metro. */
export function placeName({ evidence, scenario }: ExportRequest): string {
  const metro = evidence.metros?.metros.find(({ code }) => code === scenario.metro);
  const state = stateName({ evidence }, scenario.state);
  return metro ? `${metro.name}, ${state}` : state;
}

/** Names of roles and place, for sentences. */
export function namesOf(request: ExportRequest): Names {
  return { role: (id) => roleLabel(request, id), state: () => placeName(request) };
}

/** Speaker of an input, in words; empty if nobody was named. */
export function saidOf({ remarks }: ExportRequest, path: string): string {
  const attribution = remarks.said[path];
  return attribution ? saidWords(attribution) : '';
}

/** A position's name: "Role 2: Bookkeeper". */
export function positionLabel(request: ExportRequest, position: number): string {
  const role = request.scenario.positions[position]?.role ?? '';
  return `Role ${position + 1}: ${roleLabel(request, role)}`;
}
