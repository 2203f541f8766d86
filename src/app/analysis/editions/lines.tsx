import type { JSX } from 'preact';
import { differ, type LineChange } from '../../../scenario/edition-diff/edition-diff.ts';
import { money } from '../../../words/money.ts';
import { signedMoney } from '../../../words/signed-money.ts';
import { TableBox } from '../../parts/table-box.tsx';
import { unbroken } from '../../parts/unbroken.tsx';

/** Every result that changed: old, new, difference, and the inputs that moved it. */
export function Lines(props: {
  readonly lines: readonly LineChange[];
  readonly older: string;
  readonly newer: string;
  /** Roles that the newer edition does not have. */
  readonly gone: readonly string[];
}): JSX.Element {
  const moved = props.lines.filter(({ before, after }) => differ(before, after));
  const same = props.lines.length - moved.length;
  if (moved.length === 0)
    return <p>Every line is the same on edition {props.newer}: none of the newer figures enters it.</p>;
  return (
    <TableBox>
      <table>
        <caption>Lines that change, whole dollars; {same} others stay as they were</caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">{props.older}</th>
            <th scope="col">{props.newer}</th>
            <th scope="col">Difference</th>
            <th scope="col" class="why">
              Because of
            </th>
          </tr>
        </thead>
        <tbody>
          {moved.map(({ id, label, before, after, reasons }) => (
            <tr key={id} class={/cash$|full$|savings$/.test(id) ? 'total' : undefined}>
              <th scope="row">{unbroken(label)}</th>
              <td>{money(before)}</td>
              <td>{money(after)}</td>
              <td>{difference(before, after)}</td>
              <td class="why">{reasonWords(reasons, props.gone)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

/** The difference of the displayed figures, with its sign. */
function difference(before: number, after: number): string {
  return signedMoney(Math.round(after) - Math.round(before));
}

/** Inputs that moved a line; a position that is left out moves every line. */
function reasonWords(reasons: LineChange['reasons'], gone: readonly string[]): string {
  return [...new Set([...gone.map((role) => `${role} left out`), ...reasons.map(({ label }) => label)])].join(
    '; ',
  );
}
