/** The catalog as others rely on it. Run with `-u`, these tests write what follows from it: read the difference. */
import { expect, it } from 'vitest';
import schema from '../../public/schema/f5-roi-1.json';
import { formatted } from '../../tests/support/formatted-json.ts';
import model from '../model/MODEL.md?raw';
import { ASSUMPTIONS, type Assumption, type AssumptionId } from './assumptions.ts';
import { UNITS } from './field.ts';
import { FIELDS } from './fields.ts';
import { GRADES_IN_ORDER } from './grades.ts';
import { GROUP_LABELS } from './groups.ts';
import { LINES, type LineKey } from './lines.ts';

const entries = Object.entries(ASSUMPTIONS) as [AssumptionId, Assumption][];

it('codes are in links that were sent and bounds in forms of others', () => {
  const words = Object.values(FIELDS).map(
    ({ key, code, kind, min, max, unit, step }) =>
      `${key}: ${code}, ${kind}, ${min} to ${max} ${unit}, steps of ${step}`,
  );
  expect(words).toMatchInlineSnapshot(`
    [
      "horizonMonths: m, whole, 6 to 60 months, steps of 1",
      "employees: n, whole, 1 to 5000000 people, steps of 1",
      "headcount: h, whole, 1 to 1000 people, steps of 1",
      "weeklyRate: r, decimal, 100 to 10000 USD/week, steps of 5",
      "baseSalary: b, decimal, 1000 to 5000000 USD/year, steps of 1000",
      "startMonth: t, whole, 0 to 59 months, steps of 1",
      "annualRaise: ar, decimal, 0 to 0.5 share/year, steps of 0.001",
      "bonusShare: bo, decimal, 0 to 3 share, steps of 0.01",
      "healthPerYear: he, decimal, 0 to 100000 USD/year, steps of 100",
      "retirementShare: re, decimal, 0 to 0.5 share, steps of 0.001",
      "otherBenefitsShare: ot, decimal, 0 to 1 share, steps of 0.001",
      "overheadPerMonth: ov, decimal, 0 to 20000 USD/month, steps of 10",
      "equipmentPerSeat: eq, decimal, 0 to 100000 USD, steps of 100",
      "agencyFeeShare: ag, decimal, 0 to 1 share, steps of 0.01",
      "inHouseCostPerHire: ih, decimal, 0 to 500000 USD/hire, steps of 100",
      "interviewHours: iv, decimal, 0 to 1000 hours/hire, steps of 1",
      "interviewHourCost: ic, decimal, 0 to 1000 USD/hour, steps of 1",
      "onboardingPerHire: on, decimal, 0 to 200000 USD/hire, steps of 100",
      "f5OnboardingPerHire: fn, decimal, 0 to 200000 USD/hire, steps of 100",
      "f5InterviewHours: fi, decimal, 0 to 1000 hours/hire, steps of 1",
      "usDaysToFill: uf, decimal, 0 to 730 days, steps of 1",
      "f5DaysToStart: ff, decimal, 0 to 730 days, steps of 1",
      "rampMonths: ra, decimal, 0 to 24 months, steps of 0.5",
      "valueMultiple: vm, decimal, 0 to 10 ratio, steps of 0.1",
      "misHireProbability: mp, decimal, 0 to 1 share, steps of 0.01",
      "f5MisHireProbability: fp, decimal, 0 to 1 share, steps of 0.01",
      "misHireMonths: mm, decimal, 0 to 24 months, steps of 0.5",
      "misHireOutput: mo, decimal, 0 to 1 share, steps of 0.05",
      "severanceWeeks: sw, decimal, 0 to 104 weeks, steps of 1",
      "f5ReplacementDays: fr, decimal, 0 to 365 days, steps of 1",
      "rateIncrease: ri, decimal, 0 to 0.5 share/year, steps of 0.001",
      "f5RelativeOutput: fo, decimal, 0 to 3 ratio, steps of 0.05",
      "coordinationHoursPerWeek: co, decimal, 0 to 40 hours/week, steps of 0.5",
      "managerHourCost: mc, decimal, 0 to 1000 USD/hour, steps of 1",
      "discountRate: di, decimal, 0 to 1 share/year, steps of 0.005",
    ]
  `);
});

it('MODEL.md lists every assumption', async () => {
  const table = aligned([
    ['group', 'assumption id', 'unit', 'meaning'],
    ...entries.map(([id, { group, field, meaning }]) => [group, `\`${id}\``, field.unit, meaning]),
  ]);
  const written = model.replace(/^\| group .*?\n\n/ms, `${table}\n\n`);
  await expect(written).toMatchFileSnapshot('../model/MODEL.md');
});

it('the schema of documents has every assumption, line, group, grade and unit', async () => {
  const written = structuredClone(schema) as unknown as Record<string, unknown>;
  const put = (path: string, value: unknown) => {
    const keys = path.split('/');
    const last = keys.pop() as string;
    const owner = keys.reduce(
      (part, key) => part[key] as Record<string, unknown>,
      written.$defs as typeof written,
    );
    if (!Object.hasOwn(owner, last)) throw new Error(`the schema has no ${path}`);
    owner[last] = value;
  };
  const numbers = (keys: readonly string[]) =>
    Object.fromEntries(keys.map((key) => [key, { type: 'number' }]));
  const ids = Object.keys(ASSUMPTIONS) as AssumptionId[];
  put('overrides/properties', numbers(ids));
  put('assumptions/properties', numbers(ids));
  // Documents of before an assumption stay valid.
  put(
    'assumptions/required',
    ids.filter((id) => ASSUMPTIONS[id].neutral === undefined),
  );
  for (const side of ['us', 'f5'] as const) {
    const lines = Object.keys(LINES).filter((key) => ['both', side].includes(LINES[key as LineKey].side));
    put(`${side}Side/properties/lines/properties`, numbers(lines));
    put(`${side}Side/properties/lines/required`, lines);
  }
  for (const key of ['horizonMonths', 'startMonth', 'employees'] as const) {
    const { min, max } = FIELDS[key];
    put(`${key}/minimum`, min);
    put(`${key}/maximum`, max);
  }
  put('grade/enum', GRADES_IN_ORDER);
  put('input/properties/group/enum', Object.keys(GROUP_LABELS));
  put('input/properties/unit/enum', UNITS);
  await expect(formatted(written)).toMatchFileSnapshot('../../public/schema/f5-roi-1.json');
});

/** A Markdown table whose columns are as wide as their widest cell. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[], fill = ' ') =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [
    line(head),
    line(
      head.map(() => ''),
      '-',
    ),
    ...body.map((row) => line(row)),
  ].join('\n');
}
