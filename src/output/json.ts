import type { Source } from '../edition/types.ts';
import { skeptical } from '../model/analysis/skeptical.ts';
import { type Spread, simulate } from '../model/analysis/spread.ts';
import { calculate } from '../model/calculate.ts';
import { parseAddress } from '../model/parse-address.ts';
import type { Results } from '../model/types.ts';
import { factAt } from '../scenario/facts.ts';
import type { Choices, Resolved } from '../scenario/index.ts';
import { acceptedTotals } from '../scenario/review/accepted.ts';
import type { Remarks } from '../scenario/review/remarks.ts';
import { type InputRow, inputRows } from './inputs.ts';
import { answerOf } from './reply.ts';
import type { ExportRequest } from './request.ts';

export interface JsonRequest extends ExportRequest {
  /** The visitor's choices, which together with the edition reproduce the scenario. */
  readonly choices: Choices;
}

/**
 * A scenario and its results for other programs, as `public/schema/f5-roi-1.json` describes it. A version can gain
 * members, but none changes its meaning or is removed.
 */
export interface RoiDocument {
  readonly format: 'f5-roi';
  readonly version: 1;
  /** Id of the data edition. */
  readonly edition: string;
  readonly date: string;
  readonly link: string;
  /** Name of the client; absent if nobody was named. */
  readonly client?: string;
  readonly choices: Choices;
  readonly scenario: Resolved;
  readonly results: Results;
  /** The savings in the skeptical view, in dollars. */
  readonly skeptical: { readonly cashSavings: number; readonly fullSavings: number };
  /** The simulated range of both savings, in dollars and shares. */
  readonly range: Readonly<Record<'cash' | 'full', Omit<Spread, 'histogram'>>>;
  /** Remarks: speakers of changed inputs, and the reader's answers to the proposal. */
  readonly remarks: Remarks;
  /** The savings as the reader accepts them, in dollars; the proposed ones if nothing was challenged. */
  readonly accepted: { readonly cashSavings: number; readonly fullSavings: number };
  /** Each value of the scenario with its name, unit, default, range and evidence. */
  readonly inputs: readonly InputRow[];
  /** The sources of the defaults, by their keys in the edition. */
  readonly sources: Readonly<Record<string, Source>>;
}

function roiDocument(request: JsonRequest): RoiDocument {
  const { scenario, evidence, choices, link, date, remarks, client } = request;
  const { cash, full } = skeptical(scenario).headline;
  const spread = simulate(scenario);
  const answer = answerOf(request);
  const accepted = acceptedTotals(answer.scenario, answer.verdicts);
  return {
    format: 'f5-roi',
    version: 1,
    edition: evidence.id,
    date,
    link,
    ...(client === '' ? {} : { client }),
    choices,
    scenario,
    results: calculate(scenario),
    skeptical: { cashSavings: cash.savings, fullSavings: full.savings },
    range: { cash: withoutBars(spread.cash), full: withoutBars(spread.full) },
    remarks,
    accepted: { cashSavings: accepted.cashSaving, fullSavings: accepted.fullSaving },
    inputs: inputRows(request),
    sources: sourcesOf(request),
  };
}

function withoutBars({ histogram: _bars, ...spread }: Spread): Omit<Spread, 'histogram'> {
  return spread;
}

/** The document as text, indented for human readers. */
export function json(request: JsonRequest): string {
  return `${JSON.stringify(roiDocument(request), null, 2)}\n`;
}

function sourcesOf({ evidence, scenario }: ExportRequest): Readonly<Record<string, Source>> {
  const keys = Object.keys(scenario.provenance).map((path) => {
    const at = parseAddress(path);
    const published = at && factAt(evidence, scenario, at)?.evidence.source;
    return scenario.provenance[path]?.source ?? published ?? '';
  });
  return Object.fromEntries(
    [...new Set(keys)].sort().flatMap((key) => {
      const source = evidence.sources[key];
      return source ? [[key, source]] : [];
    }),
  );
}
