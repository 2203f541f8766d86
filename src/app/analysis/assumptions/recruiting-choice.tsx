import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Recruiting } from '../../../edition/types.ts';
import { useApp } from '../../app-context.ts';
import { setRecruiting } from '../../editing.ts';
import { useId } from '../../parts/use-id.ts';

const CHOICES: readonly { readonly id: Recruiting; readonly label: string }[] = [
  { id: 'in-house', label: 'In-house: average cost per hire' },
  { id: 'agency', label: 'Agency: fee and the team’s interview hours' },
];

/**
 * Removes the name of radio buttons before they leave a shadow root. With a name, Chromium keeps them in memory, along
 * with everything around them.
 */
const leavesNoGroup = (group: HTMLFieldSetElement | null) => () => {
  for (const radio of group?.querySelectorAll('input') ?? []) radio.removeAttribute('name');
};

/** Choice of in-house or agency recruiting; the two are never added. */
export function RecruitingChoice(): JSX.Element {
  const { session } = useApp();
  const name = useId();
  const chosen = useComputed(() => session.answer.value.scenario.recruiting);
  const group = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => leavesNoGroup(group.current), []);
  return (
    <fieldset class="choice" ref={group}>
      <legend>How you recruit</legend>
      {CHOICES.map(({ id, label }) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            checked={chosen.value === id}
            onChange={() => setRecruiting(session, id)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
