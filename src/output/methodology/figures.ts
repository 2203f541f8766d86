/** The edition's figures as tables, each with range, grade, source and period. */
import type { Edition } from '../../edition/types.ts';
import { assumptionTable } from './assumption-table.ts';
import { createCitations } from './citations.ts';
import { levyTables } from './levy-tables.ts';
import { rateTable, roleTable } from './pay-tables.ts';

/** All tables of an edition, and the sources they cite. */
export function figureTables(edition: Edition): string {
  const citations = createCitations(edition);
  return `<h2 id="assumptions">Assumptions</h2>
<p>What the calculator starts with, and how far each figure may reasonably lie on either side. All can be changed.</p>
${assumptionTable(edition, citations, 'assumptions')}
<h2 id="levies">Employer payroll levies</h2>
<p>A rate on each person’s wages of a year, up to the wage base. A source begins with the statute or agency that sets the
figure, where one is cited; the numbers lead to what was read, and <a href="#sources">Sources</a> says how.</p>
${levyTables(edition, citations)}
<h2 id="rates">F5’s weekly rates</h2>
${rateTable(edition, citations, 'rates')}
<h2 id="roles">Base salaries</h2>
${roleTable(edition, citations, 'roles')}
<h2 id="sources">Sources</h2>
${citations.list()}`;
}
