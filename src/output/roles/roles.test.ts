import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { edition202612 as edition } from '../../../tests/support/editions.ts';
import { decode, linkIn } from '../../link/index.ts';
import { calculate } from '../../model/calculate.ts';
import { resolve } from '../../scenario/index.ts';
import { money } from '../../words/money.ts';
import { roundedFigures } from '../../words/rounded-figures.ts';
import { rolesIndexPage } from './index-page.ts';
import { roleCard, rolePage } from './role-page.ts';

const SITE = 'https://your-site.example/site/';

const parser = new new Window().DOMParser();
const parsed = (html: string) => parser.parseFromString(html, 'text/html');

const shownFor = (role: string, state: string) =>
  roundedFigures(calculate(resolve(edition, { state, positions: [{ role }] })));

/** A row of costs as it has to read. */
function rowFor(role: string, state: string): string[] {
  const { us, f5, cashSaving } = shownFor(role, state);
  const saving = cashSaving < 0 ? `F5 costs ${money(-cashSaving)} more` : money(cashSaving);
  return [money(us.cash), money(f5.cash), saving];
}

/** Elements without an end tag. */
const VOID = ['meta', 'link', 'br'];

/** Tags that are left open, or closed without having been opened. */
function unclosed(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    if (VOID.includes(name)) continue;
    if (!end) open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...open, ...wrong];
}

/** Properties that schema.org gives to the types used here, and what each must have for a search engine. */
const TYPES: Readonly<Record<string, { needs: readonly string[]; may: readonly string[] }>> = {
  WebPage: {
    needs: ['@id', 'url', 'name', 'description', 'inLanguage', 'dateModified', 'isPartOf'],
    may: ['@context', 'breadcrumb', 'primaryImageOfPage', 'mainEntity'],
  },
  CollectionPage: {
    needs: ['@id', 'url', 'name', 'description', 'inLanguage', 'dateModified', 'isPartOf', 'mainEntity'],
    may: ['@context'],
  },
  WebSite: { needs: ['name', 'url'], may: [] },
  BreadcrumbList: { needs: ['itemListElement'], may: [] },
  ItemList: { needs: ['itemListElement', 'numberOfItems'], may: [] },
  ListItem: { needs: ['position', 'name'], may: ['item', 'url'] },
  ImageObject: { needs: ['url'], may: [] },
  Dataset: {
    needs: ['name', 'description', 'url', 'variableMeasured'],
    may: ['version', 'dateModified', 'isAccessibleForFree', 'spatialCoverage', 'measurementTechnique'],
  },
  Place: { needs: ['name'], may: [] },
  PropertyValue: { needs: ['name', 'unitText'], may: [] },
};

/** What is wrong with structured data, a line each. */
function faults(data: unknown, path = ''): string[] {
  if (Array.isArray(data)) return data.flatMap((one, i) => faults(one, `${path}[${i}]`));
  if (typeof data !== 'object' || data === null)
    return data === '' || data === null ? [`${path} is empty`] : [];
  const record = data as Record<string, unknown>;
  const type = TYPES[String(record['@type'])];
  if (!type) return [`${path} has the type ${record['@type']}`];
  const known = ['@type', ...type.needs, ...type.may];
  return [
    ...type.needs.filter((name) => record[name] === undefined).map((name) => `${path} lacks ${name}`),
    ...Object.keys(record)
      .filter((name) => !known.includes(name))
      .map((name) => `${path} has ${name}`),
    ...['url', 'item', '@id'].flatMap((name) =>
      record[name] === undefined || String(record[name]).startsWith(SITE)
        ? []
        : [`${path}.${name} is not whole`],
    ),
    ...Object.entries(record).flatMap(([name, value]) => faults(value, `${path}.${name}`)),
  ];
}

const dataIn = (html: string) =>
  JSON.parse(parsed(html).querySelector('script[type="application/ld+json"]')?.textContent ?? '');

describe('the page of a role', () => {
  const page = rolePage(edition, 'bookkeeper', SITE);

  it.each(edition.roles)('has Node’s figures for every state: $id', ({ id: role }) => {
    const rows = parsed(rolePage(edition, role, SITE)).querySelectorAll('.costs tbody tr');
    expect(rows).toHaveLength(51);
    for (const row of rows) {
      const link = linkIn(row.querySelector('a')?.getAttribute('href') ?? '') ?? '';
      const { choices, issues } = decode(edition, link);
      expect([choices.positions, issues]).toEqual([[{ role }], []]);
      const state = edition.states.find(({ code }) => code === choices.state);
      const [name, ...figures] = [...row.children].map(({ textContent }) => textContent);
      expect(name).toBe(state?.name);
      expect(figures).toEqual(rowFor(role, choices.state));
    }
  });

  it('says first of all where F5 costs more, and marks it', () => {
    const band = { ...edition.rates.band, default: 1200, low: 1200 };
    const dear = { ...edition, rates: { band, roles: {} } };
    const html = rolePage(dear, 'data-entry', SITE);
    const marked = [...html.matchAll(/<td class="dearer">F5 costs \$[\d,]+ more<\/td>/g)].length;
    expect(marked).toBeGreaterThan(0);
    const said = marked === 51 ? 'F5 costs more in 51 of 51' : `F5 costs more in ${marked} of 51`;
    expect(html).toContain(`<p>${said}, marked below.`);
    expect(roleCard(dear, 'data-entry')).toMatchObject({
      dearer: true,
      saving: expect.stringMatching(/more$/),
    });
    expect(page).not.toContain('class="dearer"');
    expect(page).toContain('<p>F5 costs less in every state.');
  });

  it('names itself: canonical address, preview with its own picture, and no figure but the role’s', () => {
    const { head } = parsed(page);
    const content = (name: string) => head.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
    expect(head.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      `${SITE}roles/bookkeeper.html`,
    );
    expect(content('og:url')).toBe(`${SITE}roles/bookkeeper.html`);
    expect(content('og:image')).toBe(`${SITE}roles/bookkeeper.png`);
    const { us, f5, cashSaving } = shownFor('bookkeeper', 'CA');
    expect(new Set(head.innerHTML.match(/\$[\d,]+/g))).toEqual(new Set([money(cashSaving)]));
    expect(content('og:description')).toBe(
      `An F5 bookkeeper would save ${money(cashSaving)} in the first year in California, in cash. Both costs line by line, and in all 50 states and D.C.`,
    );
    expect(roleCard(edition, 'bookkeeper').sides.map(({ amount }) => amount)).toEqual([
      money(us.cash),
      money(f5.cash),
    ]);
  });
});

describe('every page about roles', () => {
  const pages = [
    ...edition.roles.map(({ id }) => [id, rolePage(edition, id, SITE)] as const),
    ['the list', rolesIndexPage(edition, SITE)] as const,
  ];

  it.each(pages)('is whole HTML without script, with structured data that validates: %s', (_name, html) => {
    expect(unclosed(html)).toEqual([]);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")|<style| style=| on[a-z]+=/);
    expect(html).not.toMatch(/NaN|Infinity|undefined|\[object/);
    expect(faults(dataIn(html))).toEqual([]);
  });

  it('lists every role with its figures and its page', () => {
    const rows = parsed(rolesIndexPage(edition, SITE)).querySelectorAll('.costs tbody tr');
    const listed = [...rows].map((row) => [
      row.querySelector('a')?.getAttribute('href')?.replace('.html', ''),
      ...[...row.children].slice(1).map(({ textContent }) => textContent),
    ]);
    const expected = edition.roles.map(({ id }) => [id, ...rowFor(id, 'CA')]);
    expect(listed.sort()).toEqual(expected.sort());
  });

  it('escapes a label, also in the data', () => {
    const hostile = `Clerk </script><script>alert('1')</script>`;
    const roles = edition.roles.map((role) => ({ ...role, label: hostile }));
    for (const html of [
      rolePage({ ...edition, roles }, 'bookkeeper', SITE),
      rolesIndexPage({ ...edition, roles }, SITE),
    ]) {
      expect(html.match(/<script/g)).toHaveLength(1);
      expect(JSON.stringify(dataIn(html))).toContain(hostile);
    }
  });
});
