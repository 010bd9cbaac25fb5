// The checks of `npm test`. Each answers {passed, failed}.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { freePort } from './free-port.mjs';
import { projectRoot } from './project-root.mjs';
import { runNode, toolScript } from './run-command.mjs';

const passed = { passed: 1, failed: 0 };
const failed = { passed: 0, failed: 1 };
const exists = (path) => existsSync(join(projectRoot, path));
const verdict = async (exitCode) => ((await exitCode) === 0 ? passed : failed);

const lint = () => verdict(runNode([toolScript('eslint'), '-c', 'test/eslint.config.mjs', '.']));
const types = (project) => () => verdict(runNode([toolScript('typescript', 'tsc'), '-p', project, '--noEmit']));

async function jest({ databaseUrl, rest = [] }) {
  const outputFile = reportFile('jest.json');
  const exitCode = await runNode(
    ['--experimental-vm-modules', toolScript('jest'), '-c', 'test/jest.config.mjs', '--json', '--outputFile', outputFile, ...rest],
    // The JSON on standard output would hide the readable report, which goes to standard error.
    { stdio: ['ignore', 'ignore', 'inherit'], env: { NODE_ENV: 'test', NODE_NO_WARNINGS: '1', HOLDFAST_TEST_DATABASE_URL: databaseUrl } },
  );
  const report = readReport(outputFile);
  if (!report) return failed;
  // A file that does not even load has no tests to count.
  return counted(report.numPassedTests, report.numFailedTests + report.numRuntimeErrorTestSuites, exitCode);
}

async function build() {
  try {
    await ensureBuilt();
    return passed;
  } catch (error) {
    console.error(error.message);
    return { ...failed, isNotBuilt: true };
  }
}

async function browser({ databaseUrl, rest = [] }) {
  const outputFile = reportFile('browser.json');
  const chromium = await findChromium();
  const exitCode = await runNode(
    [toolScript('@playwright/test', 'playwright'), 'test', '-c', 'test/browser/playwright.config.ts', '--reporter=list,json', ...rest],
    {
      env: {
        PLAYWRIGHT_JSON_OUTPUT_FILE: outputFile,
        HOLDFAST_TEST_DATABASE_URL: databaseUrl,
        // Free ones, so that two checkouts can be tested at once.
        HOLDFAST_BROWSER_PORTS: (await Promise.all([freePort(), freePort()])).join(','),
        ...(chromium ? { CHROME_PATH: chromium } : {}),
      },
    },
  );
  const report = readReport(outputFile);
  if (!report) return failed;
  return counted(report.stats.expected + report.stats.flaky, report.stats.unexpected, exitCode);
}

/** Zero tests, or a tool that fails though every test passed, is a failure too. */
function counted(passes, failures, exitCode) {
  const untold = failures === 0 && (exitCode !== 0 || passes === 0) ? 1 : 0;
  return { passed: passes, failed: failures + untold };
}

function reportFile(name) {
  const folder = join(projectRoot, '.cache', 'reports');
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, name), { force: true }); // never count an old report
  return join(folder, name);
}

const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

export const checks = [
  { name: 'types', title: 'Types of the web', readsOnly: true, run: types('apps/web/tsconfig.json'), applies: () => exists('apps/web/tsconfig.json') },
  { name: 'lint', title: 'Lint', readsOnly: true, run: lint },
  { name: 'types', title: 'Types of the server', readsOnly: true, run: types('tsconfig.json') },
  { name: 'build', title: 'Build', readsOnly: true, run: build },
  { name: 'jest', title: 'Jest', run: jest, needsDatabase: true },
  { name: 'browser', title: 'Browser stories', run: browser, needsDatabase: true, needsBuild: true, applies: () => exists('test/browser/playwright.config.ts') },
];
