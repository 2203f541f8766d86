import { today } from '../app/parts/today.ts';
import type { Exported, ExportKind } from '../app/ports.ts';
import { answerNow } from '../app/reviewing.ts';
import { csv } from '../output/csv.ts';
import { json } from '../output/json.ts';
import type { ComparedRequest, ExportRequest } from '../output/request.ts';
import { summary } from '../output/summary.ts';
import { titleOf } from '../scenario/comparison-edits.ts';
import { resolve } from '../scenario/index.ts';
import { NO_REMARKS } from '../scenario/review/remarks.ts';
import { answered } from '../scenario/review/sent.ts';
import { chartPicture } from './chart-picture.ts';
import { copyRich } from './copy-text.ts';
import { loadWages } from './edition.ts';
import { loadEvidence } from './editions.ts';
import type { ElementState } from './element-state.ts';
import { withMetrosFor } from './metro-loader.ts';

/** Data from the page for an export. */
export interface ExportPlace {
  readonly state: ElementState;
  readonly root: ShadowRoot;
  readonly link: string;
}

/** Writes the scenario on screen in one of its forms and gives it to the visitor; rejects if a part does not load. */
export async function exportScenario(kind: ExportKind, place: ExportPlace): Promise<Exported> {
  const { session } = place.state;
  const { choices, scenario } = session.answer.peek();
  const date = today();
  const hasVerdicts = Object.keys(session.remarks.peek().verdicts).length > 0;
  const request: ExportRequest = {
    scenario,
    evidence: await loadEvidence(scenario.edition),
    editionName: `Edition ${scenario.edition}`,
    link: place.link,
    date,
    client: session.comparison.peek().client ?? '',
    remarks: session.remarks.peek(),
    // Answers to an opened link are answers to its figures, whatever was typed since.
    ...(hasVerdicts ? { answered: answerNow(session) } : {}),
  };
  const name = `f5-roi-${scenario.positions[0]?.role ?? 'team'}-${date}`;
  switch (kind) {
    case 'picture': {
      const picture = await chartPicture(
        place.root,
        [request.editionName, place.link].filter(Boolean).join('. '),
      );
      return picture ? save(picture, 'image/png', `${name}.png`) : 'no-chart';
    }
    case 'paper':
    case 'appendix': {
      const { describeCompared, describePaper, printPaper, withoutAppendix } = await import(
        './paper/index.ts'
      );
      const several = await comparedRequests(place.state, request);
      const all = several.length > 1 ? describeCompared(several) : describePaper(request);
      const content = kind === 'appendix' ? all : withoutAppendix(all);
      return (await printPaper(place.root, content)) ? 'printed' : 'not-printed';
    }
    case 'workbook': {
      const { workbook } = await import('../output/workbook/workbook.ts');
      return save(await workbook(request), WORKBOOK, `${name}.xlsx`);
    }
    case 'csv':
      return save(csv(request), 'text/csv;charset=utf-8', `${name}.csv`);
    case 'json':
      return save(json({ ...request, choices }), 'application/json', `${name}.json`);
    case 'summary': {
      const { text, html } = summary(request);
      return (await copyRich(text, html, place.root)) ? 'copied' : 'refused';
    }
    default:
      return kind satisfies never;
  }
}

/** A request for each scenario of the comparison, with the remarks on it. */
async function comparedRequests(
  { session }: ElementState,
  request: ExportRequest,
): Promise<readonly ComparedRequest[]> {
  const comparison = session.comparison.peek();
  if (comparison.scenarios.length === 1) return [];
  const edition = session.edition.peek();
  const whole = await withMetrosFor(edition.wages ? edition : await loadWages(edition), comparison);
  return comparison.scenarios.map((one, i): ComparedRequest => {
    const { remarks = NO_REMARKS } = one;
    const { answered: _onScreen, ...rest } = request;
    const answer = Object.keys(remarks.verdicts).length > 0 ? answered(whole, one) : null;
    return {
      ...rest,
      title: titleOf(one, i),
      scenario: resolve(whole, one.choices),
      remarks,
      ...(answer ? { answered: answer } : {}),
    };
  });
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
