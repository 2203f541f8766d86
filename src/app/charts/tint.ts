import { LINES, type LineKey } from '../../catalogue/lines.ts';

/** Most lines of a ledger for which the tint differs more from line to line. */
const FEW = 3;

/** Strength of a line's fill, 0…1: the first line of a ledger and side is full, each next one lighter. */
export function tintOf({ id }: { readonly id: string }): number {
  const { ledger, side } = LINES[id as LineKey];
  const peers = Object.entries(LINES).filter(([, line]) => line.ledger === ledger && line.side === side);
  const step = ledger === 'cash' ? (peers.length > FEW ? 0.13 : 0.26) : 0.25;
  return 1 - step * peers.findIndex(([key]) => key === id);
}
