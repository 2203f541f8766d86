import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EditionFigures } from '../../../edition/figures.ts';
import { hasMetro, metrosOf, roleOf } from '../../../scenario/index.ts';
import { byName } from '../../../words/by-name.ts';
import { useApp } from '../../app-context.ts';
import { setWord } from '../../editing.ts';
import { useId } from '../../parts/use-id.ts';

/** A metro of the state, where one has pay of a role. */
export function MetroSelect(): JSX.Element | null {
  const { session } = useApp();
  // As text, so that a change of other choices, such as a step of the slider, renders nothing.
  const wanted = useComputed(() => {
    const { state: code, metro = '', positions } = session.choices.value;
    return [code, metro, ...positions.map(({ role }) => role)].join(' ');
  });
  const metros = useComputed(() => {
    const [code = '', metro = '', ...roles] = wanted.value.split(' ');
    return metrosOffered(session.edition.value, code, metro, roles);
  });
  return metros.value && <Select metros={metros.value} />;
}

type Metros = ReturnType<typeof metrosOf>;

function Select({ metros }: { readonly metros: Metros }): JSX.Element {
  const { session, sources } = useApp();
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const prepare = () => {
    sources.preparePay();
    sources.prepareMetros();
  };
  // The metros that it asked for may turn out not to exist in this state: the focus goes to the field before it.
  useLayoutEffect(
    () => () => {
      const root = select.current?.getRootNode() as Document | ShadowRoot | undefined;
      if (root && root.activeElement === select.current)
        select.current?.parentElement?.previousElementSibling?.querySelector('input')?.focus();
    },
    [],
  );
  return (
    <div>
      <label for={id}>Metro</label>
      <select
        ref={select}
        id={id}
        value={useComputed(() => session.choices.value.metro ?? '')}
        onPointerEnter={prepare}
        onFocus={prepare}
        onChange={({ currentTarget: { value } }) =>
          setWord(session, { of: 'plan', key: 'metro' }, value || undefined)
        }
      >
        <option value="">Whole state</option>
        {metros.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The state's metros with pay of one of the roles, and the chosen one; empty while they are not loaded, null if there are none. */
function metrosOffered(
  edition: EditionFigures,
  state: string,
  metro: string,
  ids: readonly string[],
): Metros | null {
  if (edition.metros === undefined) return null;
  if (!edition.metros || !edition.wages) return [];
  const roles = ids.map((id) => roleOf(edition, id));
  const offered = metrosOf(edition, state).filter(
    ({ code }) => code === metro || roles.some((role) => role && hasMetro(edition, role, code)),
  );
  return offered.length > 0 ? byName(offered, ({ name }) => name) : null;
}
