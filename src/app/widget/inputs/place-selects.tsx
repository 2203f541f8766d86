import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { EditionFigures } from '../../../edition/figures.ts';
import { hasMetro, metrosOf, roleOf } from '../../../scenario/index.ts';
import { byName } from '../../../words/by-name.ts';
import { useApp } from '../../app-context.ts';
import { setState, setWord } from '../../editing.ts';

/** The state, and a metro of it where one has pay of a role. */
export function PlaceSelects(): JSX.Element {
  const { session, sources } = useApp();
  const id = useId();
  const state = useRef<HTMLSelectElement>(null);
  const edition = session.edition.value;
  const prepare = () => {
    sources.preparePay();
    sources.prepareMetros();
  };
  // As text, so that a change of other choices, such as a step of the slider, renders nothing.
  const wanted = useComputed(() => {
    const { state: code, metro = '', positions } = session.choices.value;
    return [code, metro, ...positions.map(({ role }) => role)].join(' ');
  });
  const metros = useComputed(() => {
    const [code = '', metro = '', ...roles] = wanted.value.split(' ');
    return metrosOffered(session.edition.value, code, metro, roles);
  });
  return (
    <div class="field halves">
      <div>
        <label for={`${id}-state`}>Where you would hire</label>
        <select
          ref={state}
          id={`${id}-state`}
          value={useComputed(() => session.choices.value.state)}
          onFocus={prepare}
          onChange={(event) => setState(session, event.currentTarget.value)}
        >
          {byName(edition.states, ({ name }) => name).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {metros.value && (
        <MetroSelect metros={metros.value} onPrepare={prepare} onLeave={() => state.current?.focus()} />
      )}
    </div>
  );
}

type Metros = ReturnType<typeof metrosOf>;

/** Moves the focus to the state when it disappears because the metros that it asked for are not in this state. */
function MetroSelect(props: {
  readonly metros: Metros;
  readonly onPrepare: () => void;
  readonly onLeave: () => void;
}): JSX.Element {
  const { session } = useApp();
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  useLayoutEffect(
    () => () => {
      const root = select.current?.getRootNode() as Document | ShadowRoot | undefined;
      if (root && root.activeElement === select.current) props.onLeave();
    },
    [],
  );
  return (
    <div class="fine">
      <label for={id}>Metro</label>
      <select
        ref={select}
        id={id}
        value={useComputed(() => session.choices.value.metro ?? '')}
        onPointerEnter={props.onPrepare}
        onFocus={props.onPrepare}
        onChange={({ currentTarget: { value } }) =>
          setWord(session, { of: 'plan', key: 'metro' }, value || undefined)
        }
      >
        <option value="">Whole state</option>
        {props.metros.map(({ code, name }) => (
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
