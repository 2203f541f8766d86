/** Chunk for a link from a CRM: `?role=bookkeeper&state=TX&people=2&rate=600&months=24&client=Acme`. */
import { newestEdition } from '../../src/element/edition.ts';
import { loadEdition, NEWEST_ID } from '../../src/element/editions.ts';
import { register } from '../../src/element/register.ts';
import { decode, encodeComparison, linkIn } from '../../src/link/index.ts';
import { faultLine } from '../../src/operator/fault.ts';
import { type Asked, readQuery } from '../../src/operator/query.ts';

/** The attribute behind each parameter, so that it is what the page opens with. */
const ATTRIBUTES = {
  role: 'preset-role',
  state: 'preset-state',
  people: 'preset-headcount',
  rate: 'preset-rate',
  months: 'horizon',
} as const satisfies Partial<Record<keyof Asked, string>>;

/** Opens the page with what its query asks for, and says above the calculator what could not be read. A link is stronger. */
export function takeQuery(query: string): void {
  const calculator = document.querySelector('f5-roi-calculator');
  if (!calculator) return;
  const { asked, faults } = readQuery(query, newestEdition());
  for (const [name, attribute] of Object.entries(ATTRIBUTES)) {
    const value = asked[name as keyof typeof ATTRIBUTES];
    if (value !== undefined) calculator.setAttribute(attribute, String(value));
  }
  const { client } = asked;
  const isLinked = linkIn(location.href) !== null;
  register();
  if (client && !isLinked)
    calculator.ready.then(async () => {
      const edition = await loadEdition(NEWEST_ID);
      const { choices, issues } = decode(edition, calculator.state);
      // Without an answer there is no text, and no scenario to name a client for.
      if (issues.length > 0) return;
      const scenarios = [{ name: '', choices }];
      calculator.state = encodeComparison(edition, { scenarios, current: 0, client });
    });
  if (faults.length === 0) return;
  const notice = document.createElement('p');
  notice.setAttribute('role', 'status');
  notice.textContent = `Not read in this page’s address: ${faults.map(faultLine).join(' ')}`;
  document.querySelector('body > header')?.append(notice);
}
