import { type Context, createContext } from 'preact';
import { useContext, useId as useIdInRoot } from 'preact/hooks';

/** Name of the slot that a part is in: each is a root of its own, and Preact's ids are unique in one root only. */
export const SlotContext: Context<string> = createContext('');

/** An id for label and field, unique in the whole card. */
export function useId(): string {
  return useContext(SlotContext) + useIdInRoot();
}
