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
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const why =
      (error as { code?: string }).code === 'ENOENT' ? 'there is no such file' : 'it cannot be read';
    return { text: `${path}: ${why}`, status: 2 };
  }
  const { config, faults } = readConfig(text, NEWEST);
  const lines = [...faults.map(faultLine), ...notesOn(config).map((note) => `note: ${note}`)];
  if (faults.length > 0) return { text: lines.join('\n'), status: 1 };
  return { text: [`${path} is fine: every key was read`, ...lines].join('\n'), status: 0 };
}
