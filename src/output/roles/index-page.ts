import type { Edition } from '../../edition/types.ts';
import { byName } from '../../words/by-name.ts';
import { datesInWords } from '../../words/dates.ts';
import { costsTable } from './costs-table.ts';
import { roleIn } from './figures.ts';
import { rolesPage } from './page-frame.ts';
import { indexData, ROLES_TITLE } from './structured.ts';

/** All roles with both costs in the edition's first state, each with its page. `site` ends in a slash. */
export function rolesIndexPage(edition: Edition, site: string): string {
  const rows = byName(edition.roles, ({ label }) => label).map(({ id, label }) => ({
    name: label,
    href: `${id}.html`,
    shown: roleIn(edition, id, edition.defaults.state).shown,
  }));
  const state = edition.states.find(({ code }) => code === edition.defaults.state)?.name ?? '';
  const title = ROLES_TITLE;
  const description = `First-year cost of ${edition.roles.length} roles as a U.S. hire and through F5 Hiring Solutions, line by line and by state, with every source.`;
  const url = `${site}roles/`;
  return rolesPage({
    title,
    lead: `${edition.roles.length} roles in ${state}, each with its page for all states. Figures of ${datesInWords(edition.compiled)}.`,
    description,
    url,
    picture: { url: `${site}roles-card.png`, words: title },
    data: indexData(edition, { title, description, url, site }),
    main: costsTable(`Cash in the first year in ${state}, everything at its default`, 'Role', rows),
  });
}
