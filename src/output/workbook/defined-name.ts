/**
 * The name of a cell: the model's id, with underscores for characters that a name cannot have: `us.basePay` is `us_basePay`,
 * `positions.0.weeklyRate` is `positions_0_weeklyRate` (the model counts positions from 0), `levies.suta.rate` is
 * `levies_suta_rate`. An id without a dot gets `result_` before it, so that no name can be read as a cell.
 */
export function definedName(id: string): string {
  const name = id.replace(/[^A-Za-z0-9_]/g, '_');
  return name.includes('_') ? name : `result_${name}`;
}

/** Name of the cell in which a value for an input can be typed. */
export function yoursName(path: string): string {
  return `yours_${definedName(path)}`;
}
