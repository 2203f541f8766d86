import type { Edition } from '../../edition/types.ts';

/** What a page says of itself; addresses are complete. */
interface Described {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  /** Address of the published site. */
  readonly site: string;
}

/** Name of the site for machines, and of the list of roles. */
const SITE_NAME = 'F5 cost and ROI calculator';
export const ROLES_TITLE = 'What each role costs: U.S. hire or F5';

/** A role's page in the terms of schema.org: a page whose main part is a table of figures, with their sources. */
export function roleData(
  edition: Edition,
  page: Described & { readonly name: string; readonly picture: string },
): unknown {
  const { title, description, url, name, picture, site } = page;
  return {
    ...webPage(edition, page),
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [
        [SITE_NAME, site],
        [ROLES_TITLE, `${site}roles/`],
        [title, url],
      ].map(([label, item], i) => ({ '@type': 'ListItem', position: i + 1, name: label, item })),
    },
    primaryImageOfPage: { '@type': 'ImageObject', url: picture },
    mainEntity: {
      '@type': 'Dataset',
      name: `First-year cost of a U.S. hire and of F5, by state: ${name}`,
      description,
      url: `${url}#states`,
      version: edition.id,
      dateModified: edition.compiled,
      isAccessibleForFree: true,
      spatialCoverage: { '@type': 'Place', name: 'United States' },
      variableMeasured: [
        'U.S. hire, cash in the first year',
        'F5, cash in the first year',
        'Cash saving with F5',
      ].map((measured) => ({ '@type': 'PropertyValue', name: measured, unitText: 'USD' })),
      measurementTechnique: `${site}methodology.html`,
    },
  };
}

/** The list of roles in the same terms. */
export function indexData(edition: Edition, page: Described): unknown {
  return {
    ...webPage(edition, page),
    '@type': 'CollectionPage',
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: edition.roles.length,
      itemListElement: edition.roles.map(({ id, label }, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        name: label,
        url: `${page.site}roles/${id}.html`,
      })),
    },
  };
}

function webPage(edition: Edition, { title, description, url, site }: Described) {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: 'en-US',
    dateModified: edition.compiled,
    isPartOf: { '@type': 'WebSite', name: SITE_NAME, url: site },
  };
}
