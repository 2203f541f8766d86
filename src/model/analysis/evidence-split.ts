import { headline } from '../headline.ts';
import type { ResolvedScenario, ValueGrade } from '../provenance.ts';
import type { AssumptionId, Scenario } from '../types.ts';
import type { Skeptical } from './skeptical.ts';

/** What rests on the inputs of one grade, in dollars of full savings. */
export interface GradeShare {
  readonly grade: ValueGrade;
  /** Its part of the saving; all parts add up to it. Negative where these inputs make F5 more expensive, as its own price does. */
  readonly carries: number;
  /** What the skeptical view takes off the saving through these inputs; with what it leaves, they add up to the saving. */
  readonly atStake: number;
}

/** Strongest evidence first. */
const GRADE_ORDER: readonly ValueGrade[] = ['law', 'official', 'survey', 'f5', 'judgement', 'yours'];

/**
 * The full saving split by how sure its inputs are. A grade carries what its inputs add to the saving when grades come
 * in one after another, on average over every order in which they could (the Shapley value): a cost that is a legal
 * rate times a surveyed wage counts half for law and half for the survey. An input that has not come in yet is at the
 * value at which it costs nothing. Source: MODEL.md 6 (the split), 7 (the grades).
 */
export function evidenceSplit(
  scenario: ResolvedScenario,
  { steps }: Skeptical<Scenario>,
): readonly GradeShare[] {
  const present = new Set(Object.values(scenario.provenance).map(({ grade }) => grade));
  const grades = GRADE_ORDER.filter((grade) => present.has(grade));
  const savings = [...Array(2 ** grades.length).keys()].map((members) => {
    const known = new Set(grades.filter((_grade, g) => members & (1 << g)));
    return headline(withOnly(scenario, known)).full.savings;
  });
  return grades.map((grade, g) => ({
    grade,
    carries: shapley(savings, grades.length, g),
    atStake: steps.filter(({ input }) => input.grade === grade).reduce((sum, { taken }) => sum + taken, 0),
  }));
}

/** The average over all orders of what player `g` adds; `values[m]` is what the players in bit mask m make together. */
function shapley(values: readonly number[], players: number, g: number): number {
  const own = 1 << g;
  let share = 0;
  for (let members = 0; members < values.length; members++) {
    if (members & own) continue;
    const before = bitsIn(members);
    const orders = (factorial(before) * factorial(players - before - 1)) / factorial(players);
    share += orders * ((values[members | own] as number) - (values[members] as number));
  }
  return share;
}

function bitsIn(mask: number): number {
  return mask === 0 ? 0 : (mask & 1) + bitsIn(mask >> 1);
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}

/** At 1, not at 0, these take nothing away. */
const NEUTRAL: Partial<Record<AssumptionId, number>> = { f5RelativeOutput: 1, misHireOutput: 1 };

/** The scenario with every input of another grade at the value at which it costs nothing. */
function withOnly(scenario: ResolvedScenario, known: ReadonlySet<ValueGrade>): Scenario {
  const keep = (path: string, value: number, neutral = 0) => {
    const { grade } = scenario.provenance[path] ?? {};
    return grade === undefined || known.has(grade) ? value : neutral;
  };
  const kept = (values: Partial<Record<AssumptionId, number>>, path: string) =>
    Object.fromEntries(
      Object.entries(values).map(([id, value]) => [
        id,
        keep(`${path}.${id}`, value, NEUTRAL[id as AssumptionId]),
      ]),
    );
  return {
    horizonMonths: scenario.horizonMonths,
    assumptions: kept(scenario.assumptions, 'assumptions') as Scenario['assumptions'],
    levies: scenario.levies.map((levy) => ({ ...levy, rate: keep(`levies.${levy.id}.rate`, levy.rate) })),
    positions: scenario.positions.map((seats, p) => ({
      ...seats,
      weeklyRate: keep(`positions.${p}.weeklyRate`, seats.weeklyRate),
      baseSalary: keep(`positions.${p}.baseSalary`, seats.baseSalary),
      ...(seats.assumptions ? { assumptions: kept(seats.assumptions, `positions.${p}.assumptions`) } : {}),
    })),
  };
}
