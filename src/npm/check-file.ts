import { readFileSync } from 'node:fs';
import { faultLine } from '../operator/fault.ts';
import { readConfig } from '../operator/file/check.ts';
import { notesOn } from '../operator/notes.ts';
import { NEWEST } from './data.ts';

/**
 * Every fault of an operator's file in one line, and what is good to know; or that it is fine. Status 1 with a
 * fault, 2 if there is no such file.
 */
export function checkFile(path: string): { readonly text: string; readonly status: 0 | 1 | 2 } {
  let text: string;
  try {
    text = textIn(path);
  } catch (error) {
    return { text: (error as Error).message, status: 2 };
  }
  const { config, faults } = readConfig(text, NEWEST);
  const lines = [...faults.map(faultLine), ...notesOn(config).map((note) => `note: ${note}`)];
  if (faults.length > 0) return { text: lines.join('\n'), status: 1 };
  return { text: [`${path} is fine: every key was read`, ...lines].join('\n'), status: 0 };
}

/** Text of a file. Throws an Error in words if it cannot be read. */
export function textIn(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const why =
      (error as { code?: string }).code === 'ENOENT' ? 'there is no such file' : 'it cannot be read';
    throw new Error(`${path}: ${why}`);
  }
}
