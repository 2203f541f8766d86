import { describe, expect, it } from 'vitest';
import { edition202611 as edition } from '../../../tests/support/editions.ts';
import { NAMES } from '../../catalogue/fields.ts';
import { calculate } from '../../model/calculate.ts';
import { EXCLUDED, GUARDS } from '../../model/limits.ts';
import { LINE_IDS } from '../../model/lines.ts';
import { resolve } from '../../scenario/index.ts';
import { quantity } from '../../words/units.ts';
import { escaped } from '../html.ts';
import { methodologyPage } from './page.ts';
import { prose } from './prose.ts';

const page = methodologyPage(edition, '9.9.9');
const { us, f5, cash, full } = calculate(
  resolve(edition, { state: edition.defaults.state, positions: [{ role: edition.defaults.role }] }),
);

/** The section of a line, up to the next. */
function section(id: string): string {
  const start = page.indexOf(`<section id="${id}">`);
  return start < 0 ? '' : page.slice(start, page.indexOf('</section>', start));
}

const rowAt = (id: string) => new RegExp(`<tr role="row" id="${id}"`);

/** What a reader reads: no tags, no addresses, no titles. */
const text = page
  .replace(/<(?:wbr|[^>]+)>/g, ' ')
  .replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(Number(code)));

describe('the methodology page', () => {
  it.each(LINE_IDS)('has a section that %s leads to, with a formula and a result', (id) => {
    expect(section(id)).toMatch(
      id === 'headcount'
        ? /class="values">As entered: <b>1 person<\/b>/
        : /class="words">[^<]+<.*class="values">.+? = <b>[^<]+<\/b>/,
    );
  });

  it('shows the figures that are calculated', () => {
    for (const [id, line] of Object.entries(us.lines))
      expect(section(`us.${id}`)).toContain(`<b>${quantity(line, 'USD')}`);
    for (const [id, line] of Object.entries(f5.lines))
      expect(section(`f5.${id}`)).toContain(`<b>${quantity(line, 'USD')}`);
    expect(section('cash.savings')).toContain(quantity(cash.savings, 'USD'));
    expect(section('full.npv')).toContain(quantity(full.npv, 'USD'));
    expect(section('us.basePay')).toContain(
      'Base salary × (1 + Bonus and other cash) × Pay growth (year 1) ÷ 12 × Months worked of the U.S. hire who stays (year 1)',
    );
  });

  it('holds every assumption, levy, role, rate and source of the edition', () => {
    for (const { id } of edition.assumptions) {
      expect(page).toMatch(rowAt(id));
      // Compared as a flag: a page of 300 kB is no message.
      expect(page.includes(escaped(prose(NAMES[id].label))), id).toBe(true);
    }
    for (const { id } of edition.roles) expect(page).toMatch(rowAt(`role-${id}`));
    for (const { id } of edition.federal) expect(page).toMatch(rowAt(`levy-${id}`));
    for (const { code, levies, optionalLevies } of edition.states)
      for (const { id } of [...levies, ...optionalLevies])
        expect(page).toMatch(rowAt(`levy-${code.toLowerCase()}-${id}`));
    for (const key of Object.keys(edition.sources)) expect(page).toContain(` id="source-${key}"`);
    for (const url of new Set(Object.values(edition.sources).flatMap((source) => source.url ?? [])))
      expect(page).toContain(escaped(url));
  });

  it('says the limits and what was not known', () => {
    for (const { what } of [...EXCLUDED, ...GUARDS]) expect(page).toContain(escaped(prose(what)));
    for (const question of edition.openQuestions) expect(page).toContain(escaped(prose(question)));
  });

  it('has every address once, and no value that is no number', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });

  it('says a time short, and keeps the longer one at hand', () => {
    expect(section('us.basePay')).toContain('<span title="10.158904 months">10.16 months</span>');
    expect(section('us.workedMonths')).toContain('<b>10.16 months</b> <small>10.158904</small>');
  });

  it('prints no name that only the data files use', () => {
    const { sources, assumptions } = edition;
    const coined = [...Object.keys(sources), ...assumptions.map(({ id }) => id)].filter((name) =>
      /[a-z][A-Z]|-[A-Z\d]/.test(name),
    );
    for (const name of coined) expect(text).not.toContain(name);
    expect(text).not.toContain('GitHub capable');
  });

  it('names each source once, and every number leads to it', () => {
    const items = page
      .slice(page.indexOf('<ol class="sources">'), page.indexOf('</ol>'))
      .split('<li ')
      .slice(1);
    expect(new Set(items.map((item) => item.replace(/^.*?<b>/, ''))).size).toBe(items.length);
    const cited = [...page.matchAll(/href="#source-([^"]+)"[^>]*>[^<[]*\[(\d+)\]/g)];
    expect(cited.length).toBeGreaterThan(100);
    for (const [, key, number] of cited) expect(items[Number(number) - 1]).toContain(`id="source-${key}"`);
  });

  it('has neither script nor inline style, and only curly apostrophes', () => {
    expect(page).not.toMatch(/<script|<style| style=| on[a-z]+=/);
    expect(text).not.toMatch(/\w'|'\w/);
  });
});
