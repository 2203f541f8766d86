import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';

/** What `fetch.mjs` fetched. */
export interface Fetched {
  readonly programs: string;
  readonly versions: readonly Version[];
}

export interface Version {
  readonly version: string;
  readonly folder: string;
  readonly themes: readonly string[];
}

/** What was fetched; with the newest version alone where that was asked for. */
export function fetchedHere(): Fetched {
  const fetched: Fetched = JSON.parse(
    readFileSync(join(process.env.F5_WORDPRESS ?? '', 'fetched.json'), 'utf8'),
  );
  return process.env.F5_WORDPRESS_ONLY === 'newest'
    ? { ...fetched, versions: fetched.versions.slice(-1) }
    : fetched;
}

/** Users of the site, by what they may: an author has no right to unfiltered HTML. */
export type Role = 'administrator' | 'author';

export interface Site {
  readonly origin: string;
  readonly version: string;
  readonly themes: readonly string[];
  /** Runs PHP inside WordPress, as its administrator; what it returns comes back by way of JSON. */
  php(code: string): unknown;
  /** A page of the browser, signed in or a stranger. */
  open(browser: Browser, role: Role | null, options?: Parameters<Browser['newContext']>[0]): Promise<Page>;
  /** What PHP complained about so far. */
  complaints(): string;
  readonly folder: string;
  close(): Promise<void>;
}

/** Extensions that WordPress needs, in the order in which PHP can load them. */
const EXTENSIONS = [
  ...['ctype', 'fileinfo', 'iconv', 'posix', 'tokenizer', 'exif'],
  ...['mysqlnd', 'mysqli', 'dom', 'simplexml', 'xml', 'xmlreader', 'xmlwriter', 'mbstring', 'gd'],
];

/** PHP as a command: with no settings of the machine, and the extensions above. */
export function phpIn(programs: string): {
  readonly command: string;
  readonly args: string[];
  readonly env: NodeJS.ProcessEnv;
} {
  const env = environment(programs);
  const command = found('php', env) ?? found('php8.2', env) ?? 'php';
  const version = execFileSync(command, ['-n', '-r', 'echo PHP_EXTENSION_DIR;'], { env, encoding: 'utf8' });
  const folders = [join(programs, version), version];
  const files = EXTENSIONS.flatMap((name) =>
    folders
      .map((folder) => join(folder, `${name}.so`))
      .filter(existsSync)
      .slice(0, 1),
  );
  return { command, args: ['-n', ...files.flatMap((file) => ['-d', `extension=${file}`])], env };
}

const LONGEST_RUN_MS = 60_000;

/** A WordPress of its own, with an empty database, a title, and a user of each role whose password is the role. */
export async function startSite(fetched: Fetched, { version, folder, themes }: Version): Promise<Site> {
  const home = mkdtempSync(join(tmpdir(), 'wordpress-under-test-'));
  const root = join(home, 'site');
  cpSync(folder, root, { recursive: true });
  let database = await startDatabase(fetched.programs, join(home, 'database'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const php = phpIn(fetched.programs);
  const args = [
    ...php.args,
    '-d',
    'memory_limit=512M',
    '-d',
    'upload_max_filesize=16M',
    '-d',
    'post_max_size=32M',
  ];
  const run = (code: string) => {
    const file = join(home, 'run.php');
    writeFileSync(
      file,
      `<?php\n$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}';\n$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';\n$_SERVER['REQUEST_METHOD'] = 'GET';\n${code}`,
    );
    return execFileSync(php.command, [...args, file], {
      cwd: root,
      env: php.env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      // Without its database, WordPress asks for it again and again.
      timeout: LONGEST_RUN_MS,
      killSignal: 'SIGKILL',
    });
  };
  const install = () => {
    const log = join(home, 'complaints.log');
    writeFileSync(join(root, 'wp-config.php'), configFor(origin, database.socket, log));
    run(INSTALL.replace('%SOCKET%', `'${database.socket}'`));
  };
  try {
    install();
  } catch {
    // MariaDB 10.11 has crashed once at its first connection: another one, then.
    await ended(database.process);
    rmSync(join(home, 'complaints.log'), { force: true });
    database = await startDatabase(fetched.programs, join(home, 'database-2'));
    install();
  }
  const server = started(php.command, [...args, '-S', `127.0.0.1:${port}`, '-t', root], {
    ...php.env,
    PHP_CLI_SERVER_WORKERS: '8',
  });
  await reachable(origin);
  const inWordpress = (code: string) => {
    const out = run(
      `require './wp-load.php';\nrequire_once ABSPATH . 'wp-admin/includes/plugin.php';\nwp_set_current_user(1);\n$result = (function () {\n${code}\n})();\necho "\\n<<<", json_encode($result);`,
    );
    return JSON.parse(out.slice(out.lastIndexOf('<<<') + 3));
  };
  return {
    origin,
    version,
    themes,
    folder: root,
    php: inWordpress,
    open: async (browser, role, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      // PHP's own server answers one request after another.
      context.setDefaultNavigationTimeout(90_000);
      if (role !== null) {
        const cookies: Record<string, string> = inWordpress(cookiesOf(role));
        await context.addCookies(
          Object.entries(cookies).map(([name, value]) => ({ name, value, url: origin })),
        );
      }
      return context.newPage();
    },
    complaints: () => {
      const log = join(home, 'complaints.log');
      return existsSync(log) ? readFileSync(log, 'utf8') : '';
    },
    close: async () => {
      await Promise.all([ended(server), ended(database.process)]);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Cookies of somebody who has logged in. */
const cookiesOf = (role: Role) => `$id = get_user_by( 'login', '${role}' )->ID;
$until = time() + DAY_IN_SECONDS;
$token = WP_Session_Tokens::get_instance( $id )->create( $until );
return array(
  AUTH_COOKIE => wp_generate_auth_cookie( $id, $until, 'auth', $token ),
  LOGGED_IN_COOKIE => wp_generate_auth_cookie( $id, $until, 'logged_in', $token ),
);`;

async function startDatabase(
  programs: string,
  folder: string,
): Promise<{ process: ChildProcess; socket: string }> {
  mkdirSync(folder);
  const env = environment(programs);
  const socket = join(folder, 's');
  const messages = join(programs, 'usr/share/mysql');
  const process = started(
    found('mariadbd', env) ?? 'mariadbd',
    [
      '--no-defaults',
      '--user=root',
      `--datadir=${folder}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'pid')}`,
      ...(existsSync(messages)
        ? [`--lc-messages-dir=${messages}`, `--character-sets-dir=${join(messages, 'charsets')}`]
        : []),
      // No accounts, and nobody but this machine's files: the tables that would hold them are not even made.
      '--skip-grant-tables',
      '--skip-networking',
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-buffer-pool-size=64M',
    ],
    env,
  );
  for (let i = 0; i < 300 && !existsSync(socket); i++) await pause(100);
  return { process, socket };
}

const configFor = (origin: string, socket: string, log: string) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $name ) {
	define( $name, 'only for tests: ' . $name );
}
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

const INSTALL = `
$made = new mysqli( 'localhost', 'root', '', '', 0, %SOCKET% );
$made->query( 'CREATE DATABASE wordpress' );
define( 'WP_INSTALLING', true );
require './wp-load.php';
require './wp-admin/includes/upgrade.php';
wp_install( 'A site', 'administrator', 'a@example.com', true, '', 'administrator' );
wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'author', 'role' => 'author', 'user_email' => 'b@example.com' ) );
update_option( 'posts_per_rss', 100 );
foreach ( get_users() as $user ) {
	// No tour of the editor over what is tested.
	update_user_meta( $user->ID, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false, 'fullscreenMode' => true ), 'core' => array( 'enableChoosePatternModal' => false ), '_modified' => '2100-01-01T00:00:00.000Z' ) );
}
`;

function environment(programs: string): NodeJS.ProcessEnv {
  const at = (...paths: string[]) => paths.map((path) => join(programs, path));
  const libraries = existsSync(join(programs, 'usr/lib')) ? librariesIn(programs) : [];
  return {
    ...process.env,
    PATH: [...at('usr/bin', 'usr/sbin'), process.env.PATH ?? '', '/usr/sbin'].join(delimiter),
    ...(libraries.length > 0 ? { LD_LIBRARY_PATH: libraries.join(delimiter) } : {}),
  };
}

function librariesIn(programs: string): string[] {
  return ['usr/lib', 'lib'].flatMap((folder) => {
    const there = join(programs, folder);
    if (!existsSync(there)) return [];
    return [
      there,
      ...readdirSync(there)
        .filter((name) => name.includes('-linux-'))
        .map((name) => join(there, name)),
    ];
  });
}

function found(name: string, env: NodeJS.ProcessEnv): string | undefined {
  return (env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function reachable(origin: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    const answered = await fetch(`${origin}/wp-login.php`).catch(() => null);
    if (answered?.ok) return;
    await pause(100);
  }
  throw new Error(`WordPress does not answer at ${origin}`);
}

/** Starts a program that ends with this process, however that ends: when the pipe to it closes. With it end its workers. */
function started(command: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const script = '"$@" & cat > /dev/null; trap "" TERM; kill -- -$$; wait';
  return spawn('sh', ['-c', script, 'sh', command, ...args], {
    env,
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    child.once('exit', () => resolve());
    child.stdin?.end();
  });
}
