import { skeptical } from '../model/analysis/skeptical.ts';
import { simulate } from '../model/analysis/spread.ts';
import { calculate } from '../model/calculate.ts';
import type { Results } from '../model/types.ts';
import { roundedFigures } from '../words/rounded-figures.ts';
import { inputRows } from './inputs.ts';
import { SAVING_WORDS } from './range-words.ts';
import { replyOf } from './reply.ts';
import { type ExportRequest, namesOf, placeName, saidOf } from './request.ts';
import { figuresTable } from './tables/figures.ts';
import { linesTable } from './tables/lines.ts';
import type { Lens } from './tables/months.ts';
import { rolesTable } from './tables/roles.ts';
import { TOTALS } from './tables/totals.ts';

const COLUMNS = [
  'section',
  'id',
  'label',
  'about',
  'us_hire',
  'f5',
  'value',
  'unit',
  'default',
  'low',
  'high',
  'grade',
  'source',
  'period',
  'said',
  'note',
] as const;

const LENSES: readonly Lens[] = ['cash', 'full'];

type Field = string | number | null;
type Row = Partial<Record<(typeof COLUMNS)[number], Field>>;

/**
 * The scenario as one table (RFC 4180: commas, CRLF, a header, the same number of fields in each line): description,
 * figures, lines of both sides, months, inputs. Dollars are unrounded. It starts with a byte order mark. Without it, Excel
 * reads UTF-8 as the system's old code page and garbles "employer’s"; data readers call this format `utf-8-sig`.
 */
export function csv(request: ExportRequest): string {
  const results = calculate(request.scenario);
  const rows = [
    ...aboutRows(request),
    ...figureRows(results),
    ...lineRows(results),
    ...roleRows(request, results),
    ...uncertaintyRows(request),
    ...monthRows(results),
    ...inputTable(request),
    ...replyRows(request),
  ];
  const lines = rows.map((row) => COLUMNS.map((column) => csvField(row[column] ?? null)).join());
  return `\uFEFF${[COLUMNS.join(), ...lines].join('\r\n')}\r\n`;
}

function aboutRows(request: ExportRequest): Row[] {
  const { scenario, editionName, link, date, client } = request;
  const { state, metro, employees, recruiting, horizonMonths } = scenario;
  const rows = [
    ...(client === '' ? [] : [{ id: 'client', label: client }]),
    { id: 'edition', label: editionName },
    { id: 'date', label: date },
    ...(link === '' ? [] : [{ id: 'link', label: link }]),
    { id: 'state', label: state },
    ...(metro ? [{ id: 'metro', label: placeName(request), about: metro }] : []),
    ...(employees === undefined
      ? []
      : [{ id: 'employees', label: 'Company size', value: employees, unit: 'people' }]),
    { id: 'recruiting', label: recruiting },
    { id: 'horizonMonths', label: 'Horizon', value: horizonMonths, unit: 'months' },
  ];
  return rows.map((row) => ({ section: 'scenario', ...row, said: saidOf(request, row.id) }));
}

function figureRows(results: Results): Row[] {
  return figuresTable(results)
    .filter(({ id }) => !/^(us|f5)\./.test(id))
    .map((figure) => ({ section: 'figure', ...figure }));
}

function lineRows(results: Results): Row[] {
  return linesTable(results, roundedFigures(results)).map(({ id, label, us, f5 }) => ({
    section: 'line',
    id,
    label,
    us_hire: us?.exact ?? null,
    f5: f5?.exact ?? null,
    unit: 'USD',
  }));
}

/** Each role of a team, in cash and with all three ledgers. */
function roleRows(request: ExportRequest, results: Results): Row[] {
  const { scenario } = request;
  if (scenario.positions.length < 2) return [];
  return LENSES.flatMap((lens) =>
    rolesTable(scenario, roundedFigures(results), lens, namesOf(request)).map(
      ({ label, us, f5, difference, loses }) => ({
        section: 'role',
        id: difference.id,
        label,
        about: loses ? 'F5 costs more' : '',
        us_hire: us.exact,
        f5: f5.exact,
        value: difference.exact,
        unit: 'USD',
      }),
    ),
  );
}

/** The skeptical saving, and the range of the simulation in both measures. */
function uncertaintyRows({ scenario }: ExportRequest): Row[] {
  const spread = simulate(scenario);
  const row = (id: string, label: string, value: number, unit: string): Row => ({
    section: 'uncertainty',
    id,
    label,
    value,
    unit,
  });
  return [
    row('skeptical.savings', 'Skeptical view', skeptical(scenario).headline.full.savings, 'USD'),
    ...LENSES.flatMap((lens) => {
      const { p10, p50, p90, cheaperShare, quotedAt } = spread[lens];
      const name = (what: string) => `${what} of the ${SAVING_WORDS[lens]}`;
      return [
        row(`${lens}.p10`, name('10th percentile'), p10, 'USD'),
        row(`${lens}.p50`, name('Median'), p50, 'USD'),
        row(`${lens}.p90`, name('90th percentile'), p90, 'USD'),
        row(`${lens}.cheaperShare`, name('Share of runs above 0'), cheaperShare, 'share'),
        row(`${lens}.quotedAt`, name('Percentile of the quoted figure'), quotedAt, 'share'),
      ];
    }),
  ];
}

function monthRows({ us, f5 }: Results): Row[] {
  return (['monthlyCash', 'monthlyFull'] as const).flatMap((id) =>
    us[id].map((us_hire, i) => ({
      section: 'month',
      id,
      label: `Month ${i + 1}`,
      us_hire,
      f5: f5[id][i] ?? null,
      unit: 'USD',
    })),
  );
}

function inputTable(request: ExportRequest): Row[] {
  return inputRows(request).map((row) => ({
    ...row,
    section: 'input',
    id: row.path,
    grade: row.gradeWords,
  }));
}

/** Challenged figures: the replacement next to the proposed value; then both savings as accepted. */
function replyRows(request: ExportRequest): Row[] {
  const reply = replyOf(request);
  if (!reply) return [];
  return [
    ...reply.disputes.map(({ key, label, unit, value, instead, note }) => ({
      section: 'reply',
      id: key,
      label,
      value: instead,
      default: value,
      unit,
      said: note,
    })),
    ...TOTALS.filter(({ id }) => id.endsWith('.savings')).map(({ id, label, of }) => ({
      section: 'reply',
      id,
      label: `${label} as accepted`,
      value: of(reply.totals.accepted),
      unit: 'USD',
    })),
  ];
}

/**
 * One field. Text that a spreadsheet program would run as a formula gets an apostrophe in front; numbers, including
 * negative ones, stay numbers.
 */
export function csvField(field: Field): string {
  if (field === null) return '';
  if (typeof field === 'number') return Number.isFinite(field) ? String(field) : '';
  const safe = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
