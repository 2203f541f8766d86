import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Check, Visit } from './check.ts';
import { ANSWER } from './checks/answer.ts';
import { HOSTS } from './checks/hosts.ts';
import { LEAVING } from './checks/leaving.ts';
import { LINKS } from './checks/links.ts';
import { LOOKS } from './checks/looks.ts';
import { SURFACES } from './checks/surfaces.ts';
import { ENGINES, type Engine, type Running } from './engines.ts';
import { installed, startDisplay } from './programs.ts';
import { createOrigins, type Origins } from './stage.ts';
import { Tab } from './tab.ts';

/** Room for about three lines of a terminal. */
const LONGEST = 300;
const CHECK_MS = 90_000;
const SIZE = { width: 1300, height: 1000 };

const CHECKS: readonly Check[] = [...ANSWER, ...SURFACES, ...LINKS, ...LEAVING, ...LOOKS, ...HOSTS];

export interface RunOptions {
  /** Engines by the start of their names; all if it is empty. */
  readonly engines: readonly string[];
  /** Only checks whose names contain this. */
  readonly only: string;
  /** An engine that cannot be run is a failure. */
  readonly all: boolean;
  /** File for the result as JSON. */
  readonly report: string | undefined;
}

type Outcome = 'passed' | 'failed' | 'not asked';

interface Column {
  readonly engine: string;
  readonly version: string;
  readonly outcomes: ReadonlyMap<Check, Outcome>;
  readonly seconds: number;
}

interface Failure {
  readonly name: string;
  readonly message: string;
}

/** Runs every check in every engine and prints the table; false if anything failed. */
export async function runEngines(options: RunOptions): Promise<boolean> {
  const failures: Failure[] = [];
  const columns: Column[] = [];
  const display = await startDisplay();
  const origins = await createOrigins();
  const asked = ENGINES.filter(
    ({ name }) =>
      options.engines.length === 0 || options.engines.some((one) => name.toLowerCase().startsWith(one)),
  );
  try {
    for (const engine of asked) {
      const missing = display ? missingOf(engine) : 'Xvfb';
      if (missing === null && display)
        columns.push(await runEngine(engine, display.name, origins, options, failures));
      else {
        console.log(`${engine.name} was not run: ${missing} is not installed.`);
        if (options.all) failures.push({ name: engine.name, message: `${missing} is not installed` });
      }
    }
  } finally {
    await origins.close();
    display?.close();
  }
  const passed = columns
    .flatMap(({ outcomes }) => [...outcomes.values()])
    .filter((one) => one === 'passed').length;
  if (options.report) writeFileSync(options.report, JSON.stringify({ passed, failures }));
  const checks = CHECKS.filter(({ name }) => name.includes(options.only));
  if (columns.length > 0) console.log(table(columns, checks));
  for (const { name, message } of failures) console.log(`FAILED ${name}: ${message}`);
  console.log(`${passed} passed, ${failures.length} failed`);
  return failures.length === 0;
}

function missingOf({ needs }: Engine): string | null {
  const missing = needs.find((names) => !installed(...names));
  return missing?.[0] ?? null;
}

/** A started browser and what its checks are given. */
interface Opened {
  readonly running: Running;
  readonly visit: Visit;
}

/** Every check in one engine; after a failure in a browser that is new, since the former may be in any state. */
async function runEngine(
  engine: Engine,
  display: string,
  origins: Origins,
  { only }: RunOptions,
  failures: Failure[],
): Promise<Column> {
  const started = Date.now();
  const outcomes = new Map<Check, Outcome>();
  let opened: Opened | null = null;
  let version = 'does not start';
  for (const check of CHECKS.filter(({ name }) => name.includes(only))) {
    if (check.not?.[engine.name]) {
      outcomes.set(check, 'not asked');
      continue;
    }
    const since = Date.now();
    try {
      opened ??= await inTime(open(engine, display, origins));
      version = opened.running.wire.version;
      await inTime(check.run(opened.visit));
      outcomes.set(check, 'passed');
    } catch (error) {
      outcomes.set(check, 'failed');
      const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
      failures.push({ name: `${engine.name} > ${check.name}`, message: message.slice(0, LONGEST) });
      console.log(message);
      // What does not start once does not start for the next check.
      if (!opened) break;
      await opened.running.close();
      opened = null;
    }
    const seconds = ((Date.now() - since) / 1000).toFixed(1);
    console.log(`${engine.name} ${outcomes.get(check)} in ${seconds} s: ${check.name}`);
  }
  await opened?.running.close();
  return { engine: engine.name, version, outcomes, seconds: Math.round((Date.now() - started) / 1000) };
}

async function open(engine: Engine, display: string, origins: Origins): Promise<Opened> {
  const running = await engine.open(display);
  const tab = new Tab(running.wire);
  await running.wire.send('timeouts', { script: CHECK_MS, pageLoad: CHECK_MS, implicit: 0 });
  await tab.size(SIZE.width, SIZE.height);
  return {
    running,
    visit: {
      engine: engine.name,
      browser: running,
      tab,
      origins,
      display,
      host: (attributes = '', { after = '', ...options } = {}) =>
        tab.open(origins.page(`<f5-roi-calculator ${attributes}></f5-roi-calculator>`, options) + after),
    },
  };
}

function inTime<Value>(doing: Promise<Value>): Promise<Value> {
  return Promise.race([
    doing,
    pause(CHECK_MS, undefined, { ref: false }).then(() => {
      throw new Error(`not done after ${CHECK_MS / 1000} s`);
    }),
  ]);
}

const MARKS: Readonly<Record<Outcome, string>> = { passed: '✓', failed: '✗', 'not asked': '–' };

/** Engine × check, with versions and the time taken. */
function table(columns: readonly Column[], checks: readonly Check[]): string {
  const width = 12;
  const row = (cells: readonly string[], last: string) =>
    `${cells.map((cell) => cell.padEnd(width)).join('')}${last}`;
  return [
    '',
    row(
      columns.map(({ engine }) => engine),
      '',
    ),
    row(
      columns.map(({ version }) => version.slice(0, width - 1)),
      'version',
    ),
    ...checks.map((check) =>
      row(
        columns.map(({ outcomes }) => MARKS[outcomes.get(check) ?? 'not asked']),
        check.name,
      ),
    ),
    row(
      columns.map(({ seconds }) => `${seconds} s`),
      'time taken',
    ),
    '',
  ].join('\n');
}
