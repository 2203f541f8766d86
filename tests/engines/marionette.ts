import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { COMMANDS, type Opened, type Wire } from './wire.ts';

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** A wire to Firefox that also speaks the browser's own commands. */
export interface Marionette extends Wire {
  call(name: string, parameters?: object): Promise<unknown>;
}

/**
 * Opens a session at a Firefox that was started with `--marionette`, over its own protocol, so that no other program is
 * needed: each message is a JSON array after its length in bytes and a colon.
 */
export async function marionetteWire(port: number): Promise<Marionette> {
  const socket = await connected(port);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  await new Promise<void>((greeted) => {
    messages(socket, (message) => {
      if (!Array.isArray(message)) return greeted();
      const [, id, error, result] = message;
      const waits = waiting.get(id);
      waiting.delete(id);
      if (error) waits?.reject(new Error(`${error.error}: ${error.message}`));
      else waits?.resolve(result);
    });
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has gone'));
  });
  const call = (name: string, parameters: object = {}) => {
    last += 1;
    const text = JSON.stringify([0, last, name, parameters]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise<unknown>((resolve, reject) => waiting.set(last, { resolve, reject }));
  };
  const capabilities = { alwaysMatch: { unhandledPromptBehavior: 'ignore' } };
  const opened = (await call('WebDriver:NewSession', { capabilities })) as Opened;
  return {
    version: opened.capabilities.browserVersion,
    call,
    send: async (command, parameters) => {
      const result = await call(COMMANDS[command][2], parameters);
      return isValue(result) ? result.value : result;
    },
    close: async () => {
      await Promise.race([call('Marionette:Quit', { flags: ['eForceQuit'] }), pause(3000)]);
      socket.destroy();
    },
  };
}

function isValue(result: unknown): result is { value: unknown } {
  return typeof result === 'object' && result !== null && 'value' in result;
}

async function connected(port: number): Promise<Socket> {
  for (let tries = 0; tries < 240; tries += 1) {
    try {
      return await new Promise<Socket>((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => resolve(socket));
        socket.on('error', reject);
      });
    } catch {
      await pause(250);
    }
  }
  throw new Error(`Firefox does not listen on port ${port}`);
}

function messages(socket: Socket, heard: (message: unknown) => void): void {
  let rest = Buffer.alloc(0);
  socket.on('data', (data: Buffer) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const colon = rest.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(rest.subarray(0, colon));
      if (rest.length < end) return;
      const message = JSON.parse(rest.subarray(colon + 1, end).toString());
      rest = rest.subarray(end);
      heard(message);
    }
  });
}
