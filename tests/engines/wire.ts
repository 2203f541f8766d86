import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** The commands of WebDriver that are used here. */
export type Command =
  | 'timeouts'
  | 'navigate'
  | 'address'
  | 'back'
  | 'forward'
  | 'reload'
  | 'script'
  | 'frame'
  | 'actions'
  | 'release'
  | 'size'
  | 'window'
  | 'windows'
  | 'toWindow'
  | 'closeWindow'
  | 'picture'
  | 'print';

/** Each one's method and path over HTTP, and its name in Firefox's own protocol. */
export const COMMANDS: Readonly<
  Record<Command, readonly [method: string, path: string, marionette: string]>
> = {
  timeouts: ['POST', '/timeouts', 'WebDriver:SetTimeouts'],
  navigate: ['POST', '/url', 'WebDriver:Navigate'],
  address: ['GET', '/url', 'WebDriver:GetCurrentURL'],
  back: ['POST', '/back', 'WebDriver:Back'],
  forward: ['POST', '/forward', 'WebDriver:Forward'],
  reload: ['POST', '/refresh', 'WebDriver:Refresh'],
  script: ['POST', '/execute/async', 'WebDriver:ExecuteAsyncScript'],
  frame: ['POST', '/frame', 'WebDriver:SwitchToFrame'],
  actions: ['POST', '/actions', 'WebDriver:PerformActions'],
  release: ['DELETE', '/actions', 'WebDriver:ReleaseActions'],
  size: ['POST', '/window/rect', 'WebDriver:SetWindowRect'],
  window: ['GET', '/window', 'WebDriver:GetWindowHandle'],
  windows: ['GET', '/window/handles', 'WebDriver:GetWindowHandles'],
  toWindow: ['POST', '/window', 'WebDriver:SwitchToWindow'],
  closeWindow: ['DELETE', '/window', 'WebDriver:CloseWindow'],
  picture: ['GET', '/screenshot', 'WebDriver:TakeScreenshot'],
  print: ['POST', '/print', 'WebDriver:Print'],
};

/** A connection to a browser: sends a command of WebDriver and gives its value; rejects with the browser's error. */
export interface Wire {
  /** Version of the browser. */
  readonly version: string;
  send(command: Command, parameters?: object): Promise<unknown>;
  close(): Promise<void>;
}

/** What a new session says of itself. */
export interface Opened {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

/** A driver's answer: its value, or an error. */
interface Answer {
  readonly value: Opened & { readonly error?: string; readonly message?: string };
}

const PATIENCE_MS = 120_000;

/** Opens a session at a driver that listens on a port of this machine. */
export async function httpWire(
  port: number,
  capabilities: object,
): Promise<Wire & { post(path: string, body: object): Promise<unknown> }> {
  const base = `http://127.0.0.1:${port}`;
  await listening(base);
  const opened = await ask(base, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const session = `/session/${opened.sessionId}`;
  return {
    version: opened.capabilities.browserVersion,
    send: (command, parameters = {}) => {
      const [method, path] = COMMANDS[command];
      return ask(base, method, session + path, parameters);
    },
    post: (path, body) => ask(base, 'POST', session + path, body),
    close: async () => {
      await ask(base, 'DELETE', session, {});
    },
  };
}

async function listening(base: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await ask(base, 'GET', '/status', {});
      return;
    } catch {
      await pause(200);
    }
  }
  throw new Error(`no driver listens at ${base}`);
}

/** A connection for each request: WebKit's driver closes idle ones. */
function ask(base: string, method: string, path: string, body: object): Promise<Answer['value']> {
  return new Promise((resolve, reject) => {
    const text = method === 'POST' ? JSON.stringify(body) : '';
    const headers = {
      connection: 'close',
      ...(text && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
    };
    const sent = request(base + path, { method, agent: false, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        try {
          const { value } = JSON.parse(Buffer.concat(chunks).toString()) as Answer;
          if ((response.statusCode ?? 0) < 400) resolve(value);
          else reject(new Error(`${value?.error}: ${value?.message}`));
        } catch (error) {
          reject(error);
        }
      });
    });
    sent.on('error', reject);
    sent.setTimeout(PATIENCE_MS, () => sent.destroy(new Error(`the driver does not answer ${path}`)));
    sent.end(text);
  });
}
