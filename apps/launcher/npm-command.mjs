// Runs npm under a Node of our choice: the `npm` in PATH would run under the machine's own.
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { runCommand } from './run-command.mjs';

/** Answers the exit code of `npm ci` in `folder`, whatever ignore-scripts, omit and NODE_ENV say. */
export function npmCi(folder, node = process.execPath) {
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const args = [npmScript(), 'ci', '--include=dev', '--include=optional', '--ignore-scripts', ...quiet];
  return runCommand(node, args, { cwd: folder, env: { npm_config_dry_run: 'false', npm_config_global: 'false' } });
}

function npmScript() {
  const beside = dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath,
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => [
      join(folder, 'npm'),
      join(folder, 'node_modules/npm/bin/npm-cli.js'),
    ]),
  ];
  for (const candidate of candidates) {
    if (!candidate || !existsSync(candidate)) continue;
    const script = realpathSync(candidate);
    if (/npm-cli\.c?js$/.test(script)) return script;
  }
  throw new Error('npm was not found: start with "npm start", or put npm into PATH.');
}
