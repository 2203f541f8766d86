import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Path of the first of these programs that is installed. */
export function installed(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => (name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find((path) => existsSync(path));
}

const started = new Set<ChildProcess>();

/** Starts a program in a process group of its own, which ends with this process at the latest. */
export function start(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): () => void {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: 'ignore', detached: true });
  child.on('error', () => {});
  started.add(child);
  return () => end(child);
}

function end(child: ChildProcess): void {
  started.delete(child);
  try {
    if (child.pid) process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}

process.on('exit', () => {
  for (const child of started) end(child);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Starts a display of its own, with a window manager where there is one; null without Xvfb. */
export async function startDisplay(): Promise<{ readonly name: string; close(): void } | null> {
  const xvfb = installed('Xvfb');
  if (!xvfb) return null;
  let number = 90;
  while (existsSync(`/tmp/.X11-unix/X${number}`) || existsSync(`/tmp/.X${number}-lock`)) number += 1;
  const name = `:${number}`;
  const ends = [start(xvfb, [name, '-screen', '0', '1320x1060x24', '-nolisten', 'tcp'])];
  for (let tries = 0; tries < 50 && !existsSync(`/tmp/.X11-unix/X${number}`); tries += 1) await pause(100);
  const manager = installed('openbox');
  if (manager) ends.unshift(start(manager, [], { DISPLAY: name }));
  return {
    name,
    close: () => {
      for (const end of ends) end();
    },
  };
}
