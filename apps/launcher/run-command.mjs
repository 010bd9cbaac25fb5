// Runs the tools of the project under the Node that runs this, and ends them when this is ended.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { projectRoot } from './project-root.mjs';

/** Answers the exit code. Standard input stays closed: nothing here asks. */
export function runCommand(command, args, { env = {}, cwd = projectRoot, stdio = ['ignore', 'inherit', 'inherit'] } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio, env: toolEnvironment(env), windowsHide: true });
    const pass = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, pass);
    const settle = (finish) => (value) => {
      for (const signal of signals) process.off(signal, pass);
      finish(value);
    };
    child.once('error', settle(reject));
    child.once('exit', settle((code) => resolve(code ?? 1)));
  });
}

export const runNode = (args, options) => runCommand(process.execPath, args, options);

/** Runs a script and answers what it printed. Throws when it fails. */
export function outputOf(args, { env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'inherit'], env: toolEnvironment(env), windowsHide: true });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(Buffer.concat(chunks).toString('utf8')) : reject(new Error(`${args[0]} failed, see above.`))));
  });
}

/** The script behind a command of an installed package, to be run by our Node and not by the first one in PATH. */
export function toolScript(packageName, command = packageName) {
  const folder = join(projectRoot, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

export function toolEnvironment(extra = {}) {
  const path = process.env.PATH ?? process.env.Path ?? '';
  return { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${path}`, ...extra };
}
