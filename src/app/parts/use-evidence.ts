import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { EditionEvidence } from '../../edition/pack.ts';
import { useApp } from '../app-context.ts';
import { type Lazy, useLazy } from './use-lazy.ts';

/** Notes and sources of the edition on screen: loads them when the part that asks is shown. */
export function useEvidence(): ReadonlySignal<Lazy<EditionEvidence>> {
  const { sources } = useApp();
  const evidence = useLazy(sources.loadEvidence);
  useEffect(evidence.start, []);
  return evidence.state;
}
