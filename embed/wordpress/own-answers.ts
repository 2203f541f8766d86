import type { EditionFigures } from '../../src/edition/figures.ts';
import type { OperatorConfig } from '../../src/operator/config.ts';
import { operatedEdition } from '../../src/operator/operated.ts';
import { startChoices, startedWith } from '../../src/operator/start.ts';
import { snapshotOf } from '../../src/output/snapshot.ts';

/** What the plugin replaces by a page's address: `F5_ROI_NO_PAGE` in its code. */
export const NO_PAGE = '/f5-roi-page/';

/** HTML of the answers without script, by role and state. */
export type Answers = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What the plugin stores with an operator's file: what the calculator opens with, and the answers to each role that differ. */
export interface OwnAnswers {
  readonly role: string;
  readonly state: string;
  /** The operator's own heading; empty for the usual one, which is that of the answers, too. */
  readonly title: string;
  readonly answers: Answers;
}

/** The answers of an edition, with its state pay, to one role in every state. */
export function answersTo(edition: EditionFigures, role: string): Answers[string] {
  return answered(edition, {}, role);
}

/**
 * The same with the operator's file in force, for the roles whose answers differ from the edition's own: those are in the
 * plugin already. Takes a second or two: `pause` is awaited between roles.
 */
export async function ownAnswers(
  edition: EditionFigures,
  config: OperatorConfig,
  pause: () => Promise<unknown> = async () => {},
): Promise<OwnAnswers> {
  const operated = operatedEdition(edition, config);
  const { state, positions } = startChoices(operated, config);
  const answers: Record<string, Answers[string]> = {};
  for (const { id } of edition.roles) {
    const own = answered(operated, config, id);
    const known = answersTo(edition, id);
    if (Object.keys(own).some((code) => own[code] !== known[code])) answers[id] = own;
    await pause();
  }
  return {
    role: positions[0]?.role ?? edition.defaults.role,
    state,
    title: config.brand?.title ?? '',
    answers,
  };
}

/** What a calculator opens with that names a role and a state: the rest is the operator's start. */
function answered(edition: EditionFigures, config: OperatorConfig, role: string): Answers[string] {
  return Object.fromEntries(
    edition.states.map(({ code }) => [
      code,
      snapshotOf(edition, startedWith(edition, config, { state: code, positions: [{ role }] }), NO_PAGE),
    ]),
  );
}
