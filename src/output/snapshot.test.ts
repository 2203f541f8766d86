import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { EDITIONS, edition202612 as edition } from '../../tests/support/editions.ts';
import { type Decoded, decode, linkIn } from '../link/index.ts';
import { calculate } from '../model/calculate.ts';
import { type Choices, resolve } from '../scenario/index.ts';
import { money } from '../words/money.ts';
import { roundedFigures } from '../words/rounded-figures.ts';
import { snapshotInWikitext, snapshotOf } from './snapshot.ts';
import { SNAPSHOT } from './snapshot-mark.ts';
import { linesTable } from './tables/lines.ts';

const PAGE = 'https://your-site.example/site/';
const MOST_BYTES = 2500;

const parser = new new Window().DOMParser();
const parsed = (html: string) => parser.parseFromString(html, 'text/html').body;
const textOf = (html: string) => parsed(html).textContent.replace(/\s+/g, ' ').trim();

const CHOICES: Choices = { state: 'TX', positions: [{ role: 'bookkeeper' }] };

/** Amounts of a snapshot in reading order, from its text alone. */
const amountsIn = (html: string) =>
  html.replace(/<small>.*?<\/small>|href="[^"]*"/g, '').match(/−?\$[\d,]+/g);

/** The same from Node's results. */
function amountsOf(choices: Choices, on = edition): string[] {
  const results = calculate(resolve(on, choices));
  const shown = roundedFigures(results);
  const { us, f5, cashSaving } = shown;
  const lines = linesTable(results, shown).filter(({ kind, ledger }) => kind === 'line' && ledger === 'cash');
  const paid = (['us', 'f5'] as const).flatMap((side) => lines.flatMap((line) => line[side]?.whole || []));
  return [
    Math.abs(cashSaving),
    us.cash,
    f5.cash,
    ...paid,
    us.cash,
    f5.cash,
    us.full - us.cash,
    f5.full - f5.cash,
  ].map(money);
}

describe('a snapshot', () => {
  it.each(EDITIONS)('has Node’s figures for every role and state, in a few bytes: $id', (on) => {
    for (const { id: role } of on.roles)
      for (const { code: state } of on.states) {
        const choices = { state, positions: [{ role }] };
        const html = snapshotOf(on, choices, PAGE);
        expect(amountsIn(html), `${role} in ${state}`).toEqual(amountsOf(choices, on));
        expect(new TextEncoder().encode(html).length).toBeLessThanOrEqual(MOST_BYTES);
      }
  });

  it('reads as the answer: question, sentence, table with its caption, link, edition', () => {
    const html = snapshotOf(edition, CHOICES, PAGE);
    expect(textOf(html)).toMatch(
      /^What would this hire really cost\? In the first year, you’d save \$[\d,]+\. \$[\d,]+ to hire in Texas, \$[\d,]+ for a full-time remote bookkeeper, employed and managed by F5 Hiring Solutions abroad\. What each side pays U\.S\. hireF5 Base salary ~44 of 52 weeks\$/,
    );
    expect(textOf(html)).toMatch(/Updated December 2026, edition 2026-12\.$/);
    const body = parsed(html);
    expect(body.childNodes).toHaveLength(1);
    expect(body.querySelector('table')?.firstElementChild?.localName).toBe('caption');
    for (const row of body.querySelectorAll('tbody tr')) {
      expect(row.querySelectorAll('th[scope=row]')).toHaveLength(1);
      expect(row.children).toHaveLength(3);
    }
  });

  it('says in its first sentence that F5 costs more', () => {
    const dear = { ...CHOICES, positions: [{ role: 'bookkeeper', weeklyRate: 3000 }] };
    expect(textOf(snapshotOf(edition, dear, PAGE))).toMatch(
      /In the first year, F5 would cost this much more: \$[\d,]+\. .*with them, F5 costs \$[\d,]+ more/,
    );
  });

  it('is of a team, of two years, without the lines that cost nothing', () => {
    const team: Choices = {
      state: 'NY',
      horizonMonths: 24,
      recruiting: 'agency',
      positions: [{ role: 'bookkeeper', headcount: 3 }, { role: 'data-entry' }],
      assumptions: { coordinationHoursPerWeek: 0, overheadPerMonth: 200 },
    };
    const html = snapshotOf(edition, team, PAGE);
    expect(amountsIn(html)).toEqual(amountsOf(team));
    expect(textOf(html)).toMatch(
      /Over 24 months, .* 4 full-time remote people \(2 roles\).*Recruiting agency\$/,
    );
    expect(textOf(html)).toContain('Workspace$');
    expect(textOf(html)).not.toContain('Your time to coordinate');
  });

  it('links the full page with its scenario, and names that scenario to the calculator around it', () => {
    const root = parsed(snapshotOf(edition, CHOICES, `${PAGE}?a=1&b="2"`)).firstElementChild;
    const link = root?.querySelector('a')?.getAttribute('href') ?? '';
    expect(link).toMatch(/^https:\/\/your-site\.example\/site\/\?a=1&b="2"#f5roi-1__2026-12__/);
    expect(linkIn(link)).toBe(root?.getAttribute(SNAPSHOT));
    const { choices, edition: on, issues }: Decoded = decode(edition, linkIn(link) ?? '');
    expect([choices, on, issues]).toEqual([CHOICES, '2026-12', []]);
  });

  it.each([null, 'javascript:alert(1)', 'JaVaScript:alert(1)', 'data:text/html,x', ' javascript:x', '', 'x'])(
    'has no link where the address %j opens no page',
    (page) => {
      const html = snapshotOf(edition, CHOICES, page);
      expect(html).not.toMatch(/<a |script/i);
      expect(amountsIn(html)).toEqual(amountsOf(CHOICES));
    },
  );

  it('escapes what comes from outside, also for templates', () => {
    const hostile = `"><script>alert('1')</script>{{x}}`;
    const roles = edition.roles.map((role) => ({ ...role, label: `Clerk ${hostile}` }));
    const states = edition.states.map((state) => ({ ...state, name: `Tex'as ${hostile}` }));
    const html = snapshotOf({ ...edition, roles, states }, CHOICES, `https://x.example/?${hostile}`);
    expect(html).not.toMatch(/<script|[{}']|alert\(1/);
    expect(textOf(html)).toContain(`Tex'as ${hostile}, $`);
    expect(parsed(html).querySelector('a')?.getAttribute('href')).toContain(hostile);
  });

  it('can be pasted anywhere: no empty line, script, style, class, id or number that is none', () => {
    const html = snapshotOf(edition, CHOICES, PAGE);
    expect(html).not.toMatch(
      /\n\s*\n|<script|<style| (?:style|class|id|on\w+)=|NaN|undefined|Infinity|\[object/,
    );
    expect(html).toBe(snapshotOf(edition, CHOICES, PAGE));
  });

  it('is English, and its amounts stay as they are in any translation of the page', () => {
    const root = parsed(snapshotOf(edition, CHOICES, PAGE)).firstElementChild;
    expect(root?.getAttribute('lang')).toBe('en');
    const amounts = [...(root?.querySelectorAll('*') ?? [])].filter(
      ({ childElementCount, localName, textContent }) =>
        childElementCount === 0 && localName !== 'small' && textContent.includes('$'),
    );
    expect(amounts.length).toBeGreaterThan(12);
    for (const element of amounts) expect(element.getAttribute('translate')).toBe('no');
  });

  it('is wikitext for MediaWiki: its own links, no head and body of the table, brackets that stay text', () => {
    const roles = edition.roles.map((role) => ({ ...role, label: `${role.label} [x]` }));
    const text = snapshotInWikitext({ ...edition, roles }, CHOICES, PAGE);
    expect(text).not.toMatch(/<a |<t(head|body)|\n\s*\n/);
    expect(text).toContain(`[${PAGE}#f5roi`);
    expect(text).not.toContain('[x]');
    expect(amountsIn(text)).toEqual(amountsOf(CHOICES));
    expect(textOf(text)).toContain('[x]');
  });
});
