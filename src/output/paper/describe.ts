import { seatNames } from '../../words/seat-names.ts';
import { type ComparedRequest, type ExportRequest, namesOf, placeName } from '../request.ts';
import { commonSections } from './appendix.ts';
import { comparedPage, otherDifferences } from './compared.ts';
import { paperOf } from './page.ts';
import type { PrintOut } from './paper.ts';
import { section } from './rows.ts';

/** The print-out of a single scenario. */
export function describePaper(request: ExportRequest): PrintOut {
  return {
    title: titleOf(request),
    compared: null,
    papers: [paperOf(request, '')],
    appendix: commonSections([request]),
  };
}

/** The print-out of two or three scenarios: side by side on the first page, then a page each, then what stands behind each. */
export function describeCompared(requests: readonly ComparedRequest[]): PrintOut {
  const papers = requests.map((request) => paperOf(request, request.title));
  return {
    title: requests.map(({ title }) => title).join(', '),
    compared: comparedPage(requests, papers),
    papers,
    appendix: [
      ...otherDifferences(requests).all.map((table) => section('What else differs', { tables: [table] })),
      ...commonSections(requests),
    ],
  };
}

/** What is compared: "Bookkeeper, Texas". */
function titleOf(request: ExportRequest): string {
  const { positions } = request.scenario;
  const [first = ''] = seatNames(request.scenario, namesOf(request));
  const what = positions.length === 1 ? first : `A team in ${positions.length} roles`;
  return `${what}, ${placeName(request)}`;
}
