import { existsSync, readFileSync } from 'node:fs';

import { announce, withHeartbeat } from './announce.mjs';
import { runCommand } from './run-command.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * A Debian package; several names mean the same library in different releases.
 * @typedef {readonly string[]} PackageChoice
 */

/** @type {readonly PackageChoice[]} What Electron itself links against. */
const electronLibraries = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['libnotify4'],
];

/** @type {readonly PackageChoice[]} */
const virtualDisplay = [['xvfb']];

/** @type {readonly PackageChoice[]} */
const compiler = [['g++'], ['make'], ['python3']];

/** @type {readonly PackageChoice[]} A private desktop session (notifications, tray, windows, clock), and a reader of PDFs. */
const testPrograms = [
  ['dbus'],
  ['dbus-x11'],
  ['libglib2.0-bin'],
  ['python3-dbus'],
  ['python3-gi'],
  ['python3-dbusmock'],
  ['xfce4-notifyd'],
  ['dunst'],
  ['openbox'],
  ['xfce4-panel'],
  ['xdotool'],
  ['x11-utils'],
  ['libfaketime'],
  ['desktop-file-utils'],
  ['xdg-utils'],
  ['dex'],
  ['poppler-utils'],
  ['procps'],
  // Names with an emoji are looked at as people see them, not as boxes.
  ['fonts-noto-color-emoji'],
];

/**
 * @typedef {object} SystemNeeds
 * @property {boolean} forTests
 * @property {boolean} needsDisplay whether a virtual display must be started
 * @property {boolean} needsCompiler
 */

/**
 * @param {SystemNeeds} needs
 * @returns {PackageChoice[]}
 */
export function packagesFor(needs) {
  return [
    ...electronLibraries,
    ...(needs.forTests || needs.needsDisplay ? virtualDisplay : []),
    ...(needs.needsCompiler ? compiler : []),
    ...(needs.forTests ? testPrograms : []),
  ];
}

/**
 * @param {readonly PackageChoice[]} wanted
 * @param {ReadonlySet<string>} installed
 * @returns {PackageChoice[]} those with none of their names installed
 */
export function missingPackages(wanted, installed) {
  return wanted.filter((choice) => !choice.some((name) => installed.has(name)));
}

/**
 * @param {string} osRelease the content of /etc/os-release
 * @returns {boolean} whether apt-get and the package names above apply
 */
export function isDebianLike(osRelease) {
  const family = [...osRelease.matchAll(/^ID(?:_LIKE)?=(.*)$/gm)].flatMap((match) =>
    (match[1] ?? '').replaceAll('"', '').split(/\s+/),
  );
  return family.includes('debian') || family.includes('ubuntu');
}

/**
 * Makes sure that the operating system's libraries and programs are there. Installs what is missing if
 * this process may; otherwise prints the command that does.
 * @param {SystemNeeds} needs
 * @returns {Promise<void>}
 */
export async function ensureSystemPackages(needs) {
  if (process.platform !== 'linux') return;
  const wanted = packagesFor(needs);
  const osRelease = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (!isDebianLike(osRelease)) {
    if (needs.forTests) {
      const names = wanted.map((choice) => choice[0]).join(' ');
      announce(
        `System: this isn't Debian or Ubuntu; please install the equivalents of these Debian packages: ${names}`,
      );
    }
    return;
  }
  const missing = missingPackages(wanted, await installedPackages(wanted.flat()));
  if (missing.length > 0) await install(missing);
}

/**
 * @param {readonly string[]} names
 * @returns {Promise<Set<string>>}
 */
async function installedPackages(names) {
  const result = await runCommand('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\n', ...names]);
  const installed = result.stdout
    .split('\n')
    .filter((line) => line.endsWith(' installed'))
    .map((line) => line.split(' ')[0] ?? '');
  return new Set(installed);
}

/** @param {readonly PackageChoice[]} missing */
async function install(missing) {
  const shown = missing.map((choice) => choice[0]).join(' ');
  if (process.getuid?.() !== 0) {
    throw new SetupError(
      `System packages are missing. Install them and try again:\n` +
        `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${shown}`,
    );
  }
  announce(`System: installing missing Debian packages: ${shown} …`);
  await aptGet(['update']);
  const names = await Promise.all(missing.map(availableName));
  await aptGet(['install', '-y', '--no-install-recommends', ...names]);
}

/**
 * @param {PackageChoice} choice
 * @returns {Promise<string>} the name that this release of the system uses
 */
async function availableName(choice) {
  for (const name of choice) {
    const { stdout } = await runCommand('apt-cache', ['policy', name]);
    if (/Candidate: (?!\(none\))/.test(stdout)) return name;
  }
  return choice[0] ?? '';
}

/** @param {readonly string[]} args */
async function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const result = await withHeartbeat('installing', () =>
    runCommand('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], { env }),
  );
  if (result.exitCode !== 0) {
    const end = `${result.stdout}\n${result.stderr}`.trim().split('\n').slice(-15).join('\n');
    throw new SetupError(`apt-get ${args[0] ?? ''} failed (exit code ${String(result.exitCode)}):\n${end}`);
  }
}
