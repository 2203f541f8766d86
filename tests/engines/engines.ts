import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Marionette, marionetteWire } from './marionette.ts';
import { freePort, installed, start } from './programs.ts';
import { httpWire, type Wire } from './wire.ts';

export type EngineName = 'Chromium' | 'Firefox' | 'WebKit';

/** A browser that was started, in a home of its own. */
export interface Running {
  readonly wire: Wire;
  /** Folder in which downloads arrive. */
  readonly downloads: string;
  /** Shows pages as a system with forced colors does; missing where the engine has no such mode. */
  readonly forceColors?: (on: boolean) => Promise<void>;
  /** Enlarges text alone; missing where the engine cannot. */
  readonly enlargeText?: (factor: number) => Promise<void>;
  close(): Promise<void>;
}

export interface Engine {
  readonly name: EngineName;
  /** What has to be installed, each the first of these that is there. */
  readonly needs: readonly (readonly string[])[];
  /** Starts it on a display. */
  open(display: string): Promise<Running>;
}

const CHROMIUM = ['chromium', 'google-chrome'];
const CHROMIUM_DRIVER = ['chromedriver'];
const FIREFOX = ['firefox-esr', 'firefox'];
const WEBKIT_DRIVER = ['WebKitWebDriver'];
const MINI_BROWSER = ['x86_64', 'aarch64'].map(
  (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
);

export const ENGINES: readonly Engine[] = [
  { name: 'Chromium', needs: [CHROMIUM, CHROMIUM_DRIVER], open: openChromium },
  { name: 'Firefox', needs: [FIREFOX], open: openFirefox },
  { name: 'WebKit', needs: [WEBKIT_DRIVER, MINI_BROWSER], open: openWebKit },
];

/** A home that nobody else uses, and its environment. */
function homeOn(display: string) {
  const home = mkdtempSync(join(tmpdir(), 'f5-roi-engine-'));
  const downloads = join(home, 'downloads');
  mkdirSync(downloads);
  return {
    home,
    downloads,
    env: {
      DISPLAY: display,
      HOME: home,
      XDG_RUNTIME_DIR: home,
      XDG_CONFIG_HOME: join(home, 'config'),
      LANG: 'C.UTF-8',
      NO_AT_BRIDGE: '1',
    },
  };
}

const CLOSING_MS = 5000;

function closing(home: string, wire: Wire, end: () => void): () => Promise<void> {
  return async () => {
    await Promise.race([wire.close(), pause(CLOSING_MS)]).catch(() => {});
    end();
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
}

async function openChromium(display: string): Promise<Running> {
  const { home, downloads, env } = homeOn(display);
  const port = await freePort();
  const end = start(installed(...CHROMIUM_DRIVER) ?? '', [`--port=${port}`], env);
  const wire = await httpWire(port, {
    browserName: 'chrome',
    unhandledPromptBehavior: 'ignore',
    'goog:chromeOptions': {
      binary: installed(...CHROMIUM),
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', `--user-data-dir=${join(home, 'profile')}`],
      prefs: { 'download.default_directory': downloads, 'download.prompt_for_download': false },
    },
  });
  return {
    wire,
    downloads,
    forceColors: async (on) => {
      const features = [{ name: 'forced-colors', value: on ? 'active' : '' }];
      await wire.post('/goog/cdp/execute', { cmd: 'Emulation.setEmulatedMedia', params: { features } });
    },
    close: closing(home, wire, end),
  };
}

/** Nothing of a first start; files and prints go to the downloads without a dialog. */
const FIREFOX_SETTINGS = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'termsofuse.bypassNotification': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.normandy.enabled': false,
  'dom.disable_open_during_load': false,
  'browser.download.folderList': 2,
  'browser.download.alwaysOpenPanel': false,
  'print.always_print_silent': true,
  print_printer: 'Mozilla Save to PDF',
  'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
};

async function openFirefox(display: string): Promise<Running> {
  const { home, downloads, env } = homeOn(display);
  const port = await freePort();
  const profile = join(home, 'profile');
  mkdirSync(profile);
  const settings = {
    ...FIREFOX_SETTINGS,
    'marionette.port': port,
    'browser.download.dir': downloads,
    'print.printer_Mozilla_Save_to_PDF.print_to_filename': join(downloads, 'printed.pdf'),
  };
  const lines = Object.entries(settings).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const end = start(
    installed(...FIREFOX) ?? '',
    ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile, 'about:blank'],
    env,
  );
  const wire = await marionetteWire(port);
  return {
    wire,
    downloads,
    forceColors: (on) =>
      inBrowser(
        wire,
        `Services.prefs.setIntPref('browser.display.document_color_use', ${on ? 2 : 0});
         Services.prefs.setIntPref('ui.useAccessibilityTheme', ${on ? 1 : 0});`,
      ),
    enlargeText: (factor) =>
      inBrowser(wire, `gBrowser.selectedBrowser.browsingContext.textZoom = ${factor};`),
    close: closing(home, wire, end),
  };
}

/** Runs a script in Firefox's own window. */
async function inBrowser(wire: Marionette, script: string): Promise<void> {
  await wire.call('Marionette:SetContext', { value: 'chrome' });
  try {
    await wire.call('WebDriver:ExecuteScript', { script, args: [] });
  } finally {
    await wire.call('Marionette:SetContext', { value: 'content' });
  }
}

async function openWebKit(display: string): Promise<Running> {
  const { home, env } = homeOn(display);
  const port = await freePort();
  const end = start(installed(...WEBKIT_DRIVER) ?? '', [`--port=${port}`], {
    ...env,
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  });
  const wire = await httpWire(port, {
    'webkitgtk:browserOptions': { binary: installed(...MINI_BROWSER), args: ['--automation'] },
  });
  // It knows no other folder for downloads.
  return { wire, downloads: home, close: closing(home, wire, end) };
}
