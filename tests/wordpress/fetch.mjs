import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';

/** The oldest WordPress that the plugin supports, and the newest: Debian has both, each with themes of its time. */
const SUITES = {
  bookworm: ['twentytwentyone', 'twentytwentytwo', 'twentytwentythree'],
  sid: ['twentytwentythree', 'twentytwentyfour', 'twentytwentyfive'],
};

/** What WordPress links to, and Debian keeps in packages of their own; a suite lacks what its WordPress does not link. */
const LINKED = [
  'libjs-underscore',
  'libjs-cropper',
  'libjs-lodash',
  'libjs-jquery-ui',
  'libphp-phpmailer',
  'php-getid3',
];

const PROGRAMS = ['php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'php-gd', 'mariadb-server-core'];

const KEYS = '/usr/share/keyrings/debian-archive-keyring.gpg';

/**
 * Fetches PHP, MariaDB and each WordPress from the machine's Debian mirror into a folder, unless they are there. Nothing is
 * installed, and no root is needed: packages are unpacked. Throws where that cannot be done.
 */
export function fetchWordpress(folder) {
  const done = join(folder, 'fetched.json');
  if (existsSync(done)) return JSON.parse(readFileSync(done, 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  const mirror = mirrorOf(run('apt-get', ['indextargets', '--format', '$(REPO_URI)']));
  const programs = join(folder, 'programs');
  const versions = Object.entries(SUITES).map(([suite, themes]) => {
    const apt = aptFor(join(folder, suite), mirror, suite);
    if (suite === 'bookworm') {
      apt('install', '--yes', '--download-only', '--no-install-recommends', ...PROGRAMS);
      unpack(join(folder, suite, 'cache/archives'), programs);
    }
    const packages = ['wordpress', ...themes.map((theme) => `wordpress-theme-${theme}`), ...LINKED];
    const known = apt.cache('pkgnames').split('\n');
    const debs = join(folder, suite, 'debs');
    mkdirSync(debs);
    apt.in(debs, 'download', ...packages.filter((name) => known.includes(name)));
    const root = join(folder, suite, 'root');
    unpack(debs, root);
    const site = join(folder, suite, 'wordpress');
    copyWhole(join(root, 'usr/share/wordpress'), site, root);
    // Debian's own, which looks for the settings of this machine.
    rmSync(join(site, 'wp-config.php'), { force: true });
    for (const used of ['root', 'debs', 'lists', 'cache'])
      rmSync(join(folder, suite, used), { recursive: true });
    const [, version] = /\$wp_version = '([\d.]+)/.exec(
      readFileSync(join(site, 'wp-includes/version.php'), 'utf8'),
    );
    return { version, folder: site, themes };
  });
  const fetched = { programs, versions };
  writeFileSync(`${done}.new`, JSON.stringify(fetched, null, 2));
  renameSync(`${done}.new`, done);
  return fetched;
}

function mirrorOf(targets) {
  const found = targets.split('\n').find((uri) => uri.endsWith('/debian/'));
  if (!found) throw new Error('this machine’s apt names no Debian mirror');
  return found;
}

/** Commands of apt for one suite, with lists of their own: those of the machine stay as they are. */
function aptFor(folder, mirror, suite) {
  for (const path of ['lists/partial', 'cache/archives/partial'])
    mkdirSync(join(folder, path), { recursive: true });
  const list = join(folder, 'sources.list');
  writeFileSync(list, `deb [signed-by=${KEYS}] ${mirror} ${suite} main\n`);
  const options = [
    `Dir::Etc::SourceList=${list}`,
    'Dir::Etc::SourceParts=/dev/null',
    `Dir::State::Lists=${join(folder, 'lists')}`,
    `Dir::Cache=${join(folder, 'cache')}`,
    'APT::Sandbox::User=',
    'Debug::NoLocking=1',
  ].flatMap((option) => ['-o', option]);
  const apt = (...words) => run('apt-get', ['--quiet=2', ...options, ...words], folder);
  apt.in = (there, ...words) => run('apt-get', ['--quiet=2', ...options, ...words], there);
  apt.cache = (...words) => run('apt-cache', [...options, ...words], folder);
  apt('update');
  return apt;
}

function unpack(debs, root) {
  mkdirSync(root, { recursive: true });
  for (const name of readdirSync(debs))
    if (name.endsWith('.deb')) run('dpkg-deb', ['--extract', join(debs, name), root]);
}

/** Copies a folder, with files in place of the links to other packages; an absolute link starts at `root`. */
function copyWhole(from, to, root) {
  const real = follow(from, root);
  if (!existsSync(real)) return;
  if (!lstatSync(real).isDirectory()) {
    copyFileSync(real, to);
    return;
  }
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(real)) copyWhole(join(real, name), join(to, name), root);
}

function follow(path, root) {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path;
  const target = readlinkSync(path);
  const inside = isAbsolute(target) ? join(root, target) : resolve(realpathSync(dirname(path)), target);
  return existsSync(inside) || !isAbsolute(target) ? follow(inside, root) : target;
}

function run(command, args, cwd) {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1e8,
    timeout: 300_000,
  });
}
