// Keeps one child process running: starts it again when it ends by itself, gives up when that happens too often.
import { spawn } from 'node:child_process';
import { projectRoot } from './project-root.mjs';
import { say } from './progress.mjs';
import { toolEnvironment } from './run-command.mjs';

const mostRestarts = 5;
const within = 60_000;
const secondsToStop = 25;
const misconfigured = 78; // another start would say the same

export function superviseProcess({ name, args, env, onGivenUp }) {
  const restarts = [];
  let child;
  let timer;
  let closing = false;

  const start = () => {
    child = spawn(process.execPath, args, {
      cwd: projectRoot,
      // The open pipe tells the child that we live; it ends itself when the pipe closes, even after kill -9.
      stdio: ['pipe', 'inherit', 'inherit'],
      env: toolEnvironment(env),
      detached: true, // Ctrl-C in a terminal must not reach it before us
      windowsHide: true,
    });
    child.stdin.on('error', () => undefined); // it went away while the pipe was being closed: 'exit' tells that
    child.once('error', (error) => ended(error.message));
    child.once('exit', (code, signal) => (code === misconfigured ? refused() : ended(signal ? `signal ${signal}` : `code ${code}`)));
  };

  const refused = () => {
    child = undefined;
    if (!closing) onGivenUp(name, 'cannot start, see its message above.');
  };

  const ended = (reason) => {
    child = undefined;
    if (closing) return;
    const now = Date.now();
    while (restarts.length && now - restarts[0] > within) restarts.shift();
    if (restarts.length === mostRestarts) return onGivenUp(name);
    const pause = 250 * 2 ** restarts.length;
    restarts.push(now);
    say(`The ${name} ended (${reason}), starting it again in ${pause} ms`);
    timer = setTimeout(start, pause);
  };

  start();
  return {
    async close() {
      closing = true;
      clearTimeout(timer);
      if (!child) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      const late = setTimeout(() => child?.kill('SIGKILL'), secondsToStop * 1000);
      child.kill('SIGTERM');
      await gone;
      clearTimeout(late);
    },
    kill() {
      closing = true;
      clearTimeout(timer);
      child?.kill('SIGKILL');
    },
  };
}
