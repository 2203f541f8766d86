import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../build/vite-shared.ts';
import { forgetVisit } from './forget-visit.ts';
import { createVisit, type Visit } from './visit.ts';

const values = (visit: Visit) =>
  Object.fromEntries(Object.entries(visit).map(([name, { value }]) => [name, value]));

/** Files that make signals, and why these are no one client's. */
const MAKERS: Readonly<Record<string, string>> = {
  'app/visit.ts': 'here they are',
  'app/session/session.ts': 'the scenarios and their undo steps: actions.clean() sets them back',
  'app/display.ts': 'worked out from the session',
  'app/parts/trailing.ts': 'follows another signal',
  'app/widget/rest.tsx': 'what is open beside the answer: it stays with whoever presents',
  'element/create-state.ts': 'what has loaded',
  'element/create-ports.ts': 'attributes of the page',
  'element/mount.ts': 'attributes of the page',
  'element/reader.ts': 'attributes of the page',
};

describe('a visit', () => {
  it('leaves nothing to the next client but the count', () => {
    const visit = createVisit();
    for (const signal of Object.values(visit) as Signal<unknown>[])
      if (signal !== visit.client) signal.value = 'something of the last client';
    forgetVisit(visit);
    expect(values(visit)).toEqual({ ...values(createVisit()), client: 1 });
  });

  it('holds every signal of a client: no other file makes one', () => {
    const files = ['app', 'element'].flatMap((zone) =>
      readdirSync(join(ROOT, 'src', zone), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${zone}/${file}`,
      ),
    );
    const makers = files.filter(
      (file) =>
        /(?<!\.test)\.tsx?$/.test(file) && /\bsignal[<(]/.test(readFileSync(join(ROOT, 'src', file), 'utf8')),
    );
    expect(makers.sort()).toEqual(Object.keys(MAKERS).sort());
  });
});
