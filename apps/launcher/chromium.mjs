// Finds a Chromium for the browser stories, or gets one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from './progress.mjs';
import { runCommand, runNode, toolScript } from './run-command.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

/** The path of a browser; undefined means that Playwright uses the one it downloaded itself. */
export async function findChromium() {
  const given = process.env.CHROME_PATH;
  if (given && !existsSync(given)) throw new Error(`CHROME_PATH points to nothing: ${given}`);
  return given || onMachine() || (await fromDebian()) || (await fromPlaywright());
}

function onMachine() {
  const inPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...inPath, ...usualPlaces].find((path) => existsSync(path) && works(path));
}

/** Ubuntu has a `chromium-browser` that only advises to install another package. Windows' Chrome answers no --version. */
const works = (path) =>
  process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0;

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  say('No Chromium on this machine, installing the distribution’s…');
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await runCommand('apt-get', ['update', '-qq'], options); // an unreachable extra source need not stop the installation
  await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  return onMachine();
}

async function fromPlaywright() {
  say('Downloading Playwright’s own Chromium…');
  const code = await runNode([toolScript('@playwright/test', 'playwright'), 'install', 'chromium']);
  if (code !== 0) throw new Error('No Chromium found and none could be downloaded. Set CHROME_PATH.');
  return undefined;
}
