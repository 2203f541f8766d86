import type { Resolved } from '../scenario/index.ts';
import { receiptNotes } from '../words/receipt-notes.ts';

/** The notes of the receipt with the way of recruiting, which is a choice on screen: "in-house". */
export function printedNotes(
  scenario: Resolved,
  results: Parameters<typeof receiptNotes>[1],
): Readonly<Record<string, string>> {
  return { ...receiptNotes(scenario, results), recruiting: scenario.recruiting };
}
