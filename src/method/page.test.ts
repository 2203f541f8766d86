import { describe, expect, it } from 'vitest';
import { edition202611 as edition } from '../../tests/editions.ts';
import { quantity } from '../format/units.ts';
import { calculate } from '../model/calculate.ts';
import { EXCLUDED, GUARDS } from '../model/limits.ts';
import { LINE_IDS } from '../model/lines.ts';
import { resolve } from '../scenario/index.ts';
import { escaped } from './html.ts';
import { methodologyPage } from './page.ts';

const page = methodologyPage(edition, '9.9.9');
const { us, f5, cash, full } = calculate(
  resolve(edition, { state: edition.defaults.state, positions: [{ role: edition.defaults.role }] }),
);

/** The section of a line, up to the next. */
function section(id: string): string {
  const start = page.indexOf(`<section id="${id}">`);
  return start < 0 ? '' : page.slice(start, page.indexOf('</section>', start));
}

describe('the methodology page', () => {
  it.each(LINE_IDS)('has a section that %s leads to, with a formula and a result', (id) => {
    expect(section(id)).toMatch(/class="words">[^<]+<.*class="values">[^<]+= <b>[^<]+<\/b>/);
  });

  it('shows the figures that are calculated', () => {
    for (const [id, line] of Object.entries(us.lines))
      expect(section(`us.${id}`)).toContain(`<b>${quantity(line, 'USD')}`);
    for (const [id, line] of Object.entries(f5.lines))
      expect(section(`f5.${id}`)).toContain(`<b>${quantity(line, 'USD')}`);
    expect(section('cash.savings')).toContain(quantity(cash.savings, 'USD'));
    expect(section('full.npv')).toContain(quantity(full.npv, 'USD'));
    expect(section('us.basePay')).toContain(
      'Base salary × (1 + Bonus and other cash) × Pay growth, year 1 ÷ 12',
    );
  });

  it('holds every assumption, levy, role, rate and source of the edition', () => {
    for (const { id, label } of edition.assumptions) {
      expect(page).toContain(`<tr id="${id}">`);
      expect(page).toContain(escaped(label));
    }
    for (const { id } of edition.roles) expect(page).toContain(`<tr id="role-${id}">`);
    for (const { id } of edition.federal) expect(page).toContain(`<tr id="levy-${id}">`);
    for (const { code, levies, optionalLevies } of edition.states)
      for (const { id } of [...levies, ...optionalLevies])
        expect(page).toContain(`<tr id="levy-${code.toLowerCase()}-${id}">`);
    for (const key of Object.keys(edition.sources)) expect(page).toContain(`<tr id="source-${key}">`);
    for (const url of new Set(Object.values(edition.sources).flatMap((source) => source.url ?? [])))
      expect(page).toContain(escaped(url));
  });

  it('says the limits and what was not known', () => {
    for (const { what } of [...EXCLUDED, ...GUARDS]) expect(page).toContain(escaped(what));
    for (const question of edition.openQuestions) expect(page).toContain(escaped(question));
  });

  it('has every address once, and no value that is no number', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });
});
