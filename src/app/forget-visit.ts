import { batch, type Signal } from '@preact/signals-core';
import { FIRST, type Visit } from './visit.ts';

const NAMES = Object.keys(FIRST) as (keyof typeof FIRST)[];

/** Resets every signal of a visit for the next client; the function it returns brings them back. */
export function forgetVisit(visit: Visit): () => void {
  const before = NAMES.map((name) => visit[name].peek());
  const put = (values: readonly unknown[]) =>
    batch(() => {
      NAMES.forEach((name, i) => {
        (visit[name] as Signal<unknown>).value = values[i];
      });
      visit.client.value += 1;
    });
  put(NAMES.map((name) => FIRST[name]));
  return () => put(before);
}
