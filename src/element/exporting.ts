import { today } from '../app/parts/today.ts';
import type { Exported, ExportKind } from '../app/ports.ts';
import { answerNow } from '../app/reviewing.ts';
import { salariesIn } from '../app/widget/share/salaries.ts';
import { csv } from '../output/csv.ts';
import { json } from '../output/json.ts';
import type { ComparedRequest, ExportRequest } from '../output/request.ts';
import { summary } from '../output/summary.ts';
import type { Comparison, NamedScenario } from '../scenario/comparison.ts';
import { titleOf } from '../scenario/comparison-edits.ts';
import { type Choices, type Resolved, resolve } from '../scenario/index.ts';
import { NO_REMARKS, type Remarks } from '../scenario/review/remarks.ts';
import { type Answered, answered } from '../scenario/review/sent.ts';
import { chartPicture } from './chart-picture.ts';
import { evidenceFor } from './editions.ts';
import type { ElementState } from './element-state.ts';
import { redactedComparison, redactedText } from './redacted.ts';

/** Data from the page for an export. */
export interface ExportPlace {
  readonly state: ElementState;
  readonly root: ShadowRoot;
  /** The address that opens a link's text; empty where nobody else could open one. */
  readonly linkTo: (text: string) => string;
}

/**
 * Writes the scenario on screen in one of its forms and gives it to the visitor, with salaries as chosen; only a picture of
 * the chart is as on screen. Rejects if a part does not load.
 */
export async function exportScenario(
  kind: ExportKind,
  { state, root, linkTo }: ExportPlace,
): Promise<Exported> {
  const { request, choices } = await requestOf(state, linkTo);
  const name = `f5-roi-${request.scenario.positions[0]?.role ?? 'team'}-${request.date}`;
  switch (kind) {
    case 'picture': {
      const picture = await chartPicture(
        root,
        [request.editionName, request.link].filter(Boolean).join('. '),
      );
      return picture ? save(picture, 'image/png', `${name}.png`) : 'no-chart';
    }
    case 'paper':
    case 'appendix': {
      const { describeCompared, describePaper, printPaper, withoutAppendix } = await import(
        './paper/index.ts'
      );
      const several = await comparedRequests(state, request);
      const all = several.length > 1 ? describeCompared(several) : describePaper(request);
      const content = kind === 'appendix' ? all : withoutAppendix(all);
      return (await printPaper(root, content, state.operator.peek()?.config.brand?.logo))
        ? 'printed'
        : 'not-printed';
    }
    case 'workbook': {
      const { workbook } = await import('../output/workbook/workbook.ts');
      return save(await workbook(request), WORKBOOK, `${name}.xlsx`);
    }
    case 'csv':
      return save(csv(request, hasDecimalComma()), 'text/csv;charset=utf-8', `${name}.csv`);
    case 'json':
      return save(json({ ...request, choices }), 'application/json', `${name}.json`);
    default:
      return kind satisfies never;
  }
}

/** The summary of the scenario on screen with its link, for chats and for mail. */
export async function summaryOf(
  state: ElementState,
  link: string,
): Promise<{ readonly text: string; readonly html: string }> {
  return summary((await requestOf(state, () => link)).request);
}

async function requestOf(
  state: ElementState,
  linkTo: ExportPlace['linkTo'],
): Promise<{ readonly request: ExportRequest; readonly choices: Choices }> {
  const { choices, scenario, remarks, answer, text } = await outgoing(state);
  const brand = state.operator.peek()?.config.brand;
  const request: ExportRequest = {
    scenario,
    evidence: await evidenceFor(state, scenario.edition),
    editionName: `Edition ${scenario.edition}`,
    link: linkTo(text),
    date: today(),
    client: state.session.comparison.peek().client ?? '',
    ...(brand?.name ? { by: brand.name } : {}),
    remarks,
    ...answer,
  };
  return { request, choices };
}

/** The scenario on screen as it leaves, and the text of the link to all. */
async function outgoing(state: ElementState): Promise<{
  readonly choices: Choices;
  readonly scenario: Resolved;
  readonly remarks: Remarks;
  readonly answer: Pick<ExportRequest, 'answered'>;
  readonly text: string;
}> {
  const { session } = state;
  const salaries = salariesIn(state);
  if (salaries === 'exact') {
    const remarks = session.remarks.peek();
    return {
      ...session.answer.peek(),
      remarks,
      answer: answerIn(remarks, () => answerNow(session)),
      text: state.text(),
    };
  }
  const { whole, comparison } = await redactedComparison(state, salaries, asItIs);
  const now = comparison.scenarios[comparison.current] as NamedScenario;
  const { choices, remarks = NO_REMARKS } = now;
  return {
    choices,
    scenario: resolve(whole, choices),
    remarks,
    answer: answerIn(remarks, () => answered(whole, now)),
    text: await redactedText(state, salaries),
  };
}

/** A request for each scenario of the comparison, with the remarks on it. */
async function comparedRequests(
  state: ElementState,
  request: ExportRequest,
): Promise<readonly ComparedRequest[]> {
  if (state.session.comparison.peek().scenarios.length === 1) return [];
  const { whole, comparison } = await redactedComparison(state, salariesIn(state), asItIs);
  const { answered: _onScreen, ...rest } = request;
  return comparison.scenarios.map((one, i): ComparedRequest => {
    const { remarks = NO_REMARKS } = one;
    return {
      ...rest,
      title: titleOf(one, i),
      scenario: resolve(whole, one.choices),
      remarks,
      ...answerIn(remarks, () => answered(whole, one)),
    };
  });
}

/** Answers to an opened link are answers to its figures, whatever was typed since. */
function answerIn(remarks: Remarks, find: () => Answered | null): Pick<ExportRequest, 'answered'> {
  const answer = Object.keys(remarks.verdicts).length > 0 ? find() : null;
  return answer ? { answered: answer } : {};
}

function asItIs(_edition: unknown, comparison: Comparison): Comparison {
  return comparison;
}

/** True if the visitor's programs write one half as 0,5. */
function hasDecimalComma(): boolean {
  return (0.5).toLocaleString().includes(',');
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Saves a file by clicking a link. */
function save(content: string | Uint8Array | Blob, type: string, name: string): Exported {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return 'saved';
}
