import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EndingFigure, endingFigures } from '../src/edition/ending.ts';
import { newestId, readEdition } from './edition-files.ts';

/** Figures to look up for a copied edition. */
export interface NewEdition {
  readonly copied: string;
  readonly id: string;
  /** Figures that have expired by then, or will within sixty days. */
  readonly ending: readonly EndingFigure[];
  readonly openQuestions: readonly string[];
}

const SOON_DAYS = 60;

/** Copies the newest edition under a new id, compiled on a day of that month, and returns the figures to look up. */
export function newEdition(folder: string, id: string, today: string): NewEdition {
  const copied = newestId(folder);
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(id)) throw new Error(`${id} is not a month, YYYY-MM`);
  if (id <= copied) throw new Error(`${id} does not come after ${copied}, the newest edition`);
  if (existsSync(join(folder, id))) throw new Error(`${join(folder, id)} is there already`);
  cpSync(join(folder, copied), join(folder, id), { recursive: true });
  const compiled = today.startsWith(`${id}-`) ? today : `${id}-01`;
  const card = join(folder, id, 'edition.json');
  const text = readFileSync(card, 'utf8')
    .replace(`"id": "${copied}"`, `"id": "${id}"`)
    .replace(/"compiled": "[^"]*"/, `"compiled": "${compiled}"`);
  writeFileSync(card, text);
  const edition = readEdition(join(folder, id));
  return {
    copied,
    id,
    ending: endingFigures(edition, daysAfter(compiled, SOON_DAYS)),
    openQuestions: edition.openQuestions,
  };
}

/** The command's report: one figure per line. */
export function newEditionWords({ copied, id, ending, openQuestions }: NewEdition): string {
  return [
    `${id} is a copy of ${copied}. Its compiled date and its figures are yours to change.`,
    '',
    `${ending.length} figures have run out by then or do within ${SOON_DAYS} days:`,
    ...ending.map(
      ({ path, label, validThrough, source }) => `${validThrough}  ${path}  ${label} [${source}]`,
    ),
    '',
    'Not known when the last edition was made:',
    ...openQuestions.map((question) => `- ${question}`),
  ].join('\n');
}

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
