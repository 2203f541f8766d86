import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { changedCount } from '../../../scenario/changed-count.ts';
import { useApp } from '../../app-context.ts';
import type { Case } from '../../display.ts';
import { Switch } from '../../parts/switch.tsx';

const UNCHANGED: readonly (readonly [Case, string])[] = [
  ['entered', 'Typical'],
  ['skeptical', 'Skeptical'],
];
const CHANGED: readonly (readonly [Case, string])[] = [
  ['entered', 'Yours'],
  ['typical', 'Typical'],
  ['skeptical', 'Skeptical'],
];

/** Switch for the assumptions behind the whole screen; "Yours" appears once something was changed. */
export function CaseSwitch(): JSX.Element {
  const { session, display } = useApp();
  const changed = useComputed(() => changedCount(session.answer.value, session.edition.value) > 0).value;
  return (
    <Switch
      label="Assumptions on screen"
      options={changed ? CHANGED : UNCHANGED}
      chosen={display.caseInForce}
    />
  );
}
