import { addressText } from '../../model/address.ts';
import type { Algebra } from '../../model/algebra.ts';
import { type ModelInput, modelInput } from '../../model/input.ts';
import { LINE_IDS, type LineId, lineOfTeam } from '../../model/lines.ts';
import { type Team, type TeamMonths, teamMonths, teamOf } from '../../model/team.ts';
import type { Scenario, Side } from '../../model/types.ts';
import { createTerms, type NamedTerm, type Term } from './terms.ts';

/** The model of one scenario as terms: every figure of the results, and the parts for the sheets. */
export interface ModelTerms {
  readonly algebra: Algebra<Term>;
  readonly input: ModelInput<Term>;
  readonly inputs: readonly Term[];
  readonly team: Team<Term>;
  readonly lines: Readonly<Record<LineId, Term>>;
  readonly months: Readonly<Record<Side, TeamMonths<Term>>>;
  readonly named: readonly NamedTerm[];
}

/** Runs the model's one definition over terms; equal pieces are the same object. */
export function modelTerms(scenario: Scenario): ModelTerms {
  const { algebra, input: read, named } = createTerms();
  const inputs: Term[] = [];
  const input = modelInput(scenario, (value, at) => {
    const term = read(value, addressText(at));
    inputs.push(term);
    return term;
  });
  const team = teamOf(algebra, input);
  const months = {
    us: teamMonths(algebra, input, team, 'us'),
    f5: teamMonths(algebra, input, team, 'f5'),
  };
  const lines = Object.fromEntries(
    LINE_IDS.map((id) => [id, lineOfTeam(algebra, input, team, id, (side) => months[side])]),
  );
  return { algebra, input, inputs, team, months, lines: lines as Record<LineId, Term>, named };
}
