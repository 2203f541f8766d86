import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { Calculator, Outlook } from '../../calculator.ts';
import { Switch } from '../../parts/switch.tsx';
import { changedCount } from '../../session/selectors.ts';

const UNCHANGED: readonly (readonly [Outlook, string])[] = [
  ['entered', 'Typical'],
  ['skeptical', 'Skeptical'],
];
const CHANGED: readonly (readonly [Outlook, string])[] = [
  ['entered', 'Yours'],
  ['typical', 'Typical'],
  ['skeptical', 'Skeptical'],
];

/** Which assumptions the whole screen rests on; "Yours" appears once something was changed. */
export function OutlookSwitch({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { session, outlook } = calculator;
  const changed = useComputed(() => changedCount(session.answer.value, session.edition.value) > 0).value;
  return <Switch label="Assumptions on screen" options={changed ? CHANGED : UNCHANGED} chosen={outlook} />;
}
