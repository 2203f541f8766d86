import { addressText } from '../../model/address.ts';
import type { Algebra } from '../../model/algebra.ts';
import { type ModelInput, modelInput } from '../../model/input.ts';
import { LINE_IDS, type LineId, lineOfTeam } from '../../model/lines.ts';
import { type TeamMonths, teamMonths } from '../../model/months.ts';
import { positionOf } from '../../model/positions.ts';
import { type Team, teamOf } from '../../model/team.ts';
import type { PositionResults, Scenario, Side } from '../../model/types.ts';
import { createTerms, type Term, type Terms } from './terms.ts';

/** The model of one scenario as terms: every figure of the results, and the parts for the sheets. */
export interface ModelTerms extends Pick<Terms, 'named' | 'listOf'> {
  readonly algebra: Algebra<Term>;
  readonly input: ModelInput<Term>;
  readonly inputs: readonly Term[];
  readonly team: Team<Term>;
  readonly lines: Readonly<Record<LineId, Term>>;
  readonly byPosition: readonly PositionResults<Term>[];
  readonly months: Readonly<Record<Side, TeamMonths<Term>>>;
}

/**
 * Runs the model's one definition over terms; equal pieces are the same object. Every position has all months of the horizon
 * and is shifted by its start afterwards, so that the start is a cell that can be changed.
 */
export function modelTerms(scenario: Scenario): ModelTerms {
  const { algebra, input: read, named, listOf } = createTerms();
  const inputs = new Set<Term>();
  const given = modelInput(scenario, (value, at) => {
    const term = read(value, addressText(at));
    inputs.add(term);
    return term;
  });
  const seats = given.seats.map((seat, position) => {
    const at = addressText({ of: 'position', position, key: 'startMonth' });
    const start = read(scenario.positions[position]?.startMonth ?? 0, at);
    inputs.add(start);
    return { ...seat, startMonth: 0, start };
  });
  const input = { ...given, seats };
  const team = teamOf(algebra, input);
  const months = {
    us: teamMonths(algebra, input, team, 'us'),
    f5: teamMonths(algebra, input, team, 'f5'),
  };
  const lines = Object.fromEntries(
    LINE_IDS.map((id) => [id, lineOfTeam(algebra, input, team, id, (side) => months[side])]),
  );
  return {
    algebra,
    input,
    inputs: [...inputs],
    team,
    months,
    lines: lines as Record<LineId, Term>,
    byPosition: seats.map((_, p) => positionOf(algebra, input, team, p)),
    named,
    listOf,
  };
}
