import { type FileForm, roleLabel } from './file-form.ts';
import type { SectionWords } from './settings.ts';

/** What a folded card says: what it sets, or how many problems it has. */
export interface Summary {
  readonly words: string;
  readonly problems: number;
}

export function summaryOf({ id, paths }: SectionWords, form: FileForm): Summary {
  const prefixes = id === 'prices' ? ['rates'] : id === 'roles' ? ['roles'] : paths;
  const isHere = (path: string) => prefixes.some((one) => path === one || path.startsWith(`${one}.`));
  const problems = [...form.problems.value].filter(([path]) => isHere(path)).length;
  return { words: wordsOf(id, form), problems };
}

function wordsOf(id: SectionWords['id'], { checked, operated, edition }: FileForm): string {
  const { rates, roles, start, button, brand, terms, analysis, links } = checked.value.config;
  const listed = (...parts: readonly (string | false | undefined)[]) => parts.filter(Boolean).join(', ');
  const counted = (n: number, one: string) => n > 0 && `${n} ${n === 1 ? one : `${one}s`}`;
  switch (id) {
    case 'prices':
      return listed(counted(Object.keys(rates?.roles ?? {}).length, 'price'));
    case 'roles':
      return roles ? listed(counted(roles.length, 'role')) : '';
    case 'start':
      return listed(
        start?.role && roleLabel(operated.value, start.role),
        edition.states.find(({ code }) => code === start?.state)?.name,
        start?.people !== undefined && (start.people === 1 ? '1 person' : `${start.people} people`),
        start?.months !== undefined && `${start.months} months`,
        start?.recruiting === 'agency' && 'agency',
      );
    case 'button':
      return button?.url ? new URL(button.url).hostname : '';
    case 'brand':
      return listed(brand?.accent, brand?.name);
    case 'terms':
      return listed(
        terms?.daysToStart !== undefined && `starts in ${terms.daysToStart} days`,
        terms?.replacementDays !== undefined && `replaced in ${terms.replacementDays}`,
      );
    case 'more':
      return listed(analysis === false && 'no analysis', links?.base && 'links open your page');
    default:
      return id satisfies never;
  }
}
