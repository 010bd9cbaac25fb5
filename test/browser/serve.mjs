// Serves the built product on a database of its own, for the browser stories.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';

const admin = new URL(process.env.HOLDFAST_TEST_DATABASE_URL);
const name = `browser_${process.pid}`;
const client = new pg.Client({ connectionString: admin.href });
await client.connect();
await client.query(`create database ${name}`);
await client.end();
const database = new URL(admin.href);
database.pathname = `/${name}`;

const dist = join(import.meta.dirname, '..', '..', 'dist', 'apps');
const env = { ...process.env, DATABASE_URL: database.href, LOG_LEVEL: 'warn', ADMIN_EMAIL: 'admin@example.com', ADMIN_PASSWORD: 'correct-horse-battery' };
const run = (name) => spawn(process.execPath, [join(dist, name, 'main.js')], { stdio: 'inherit', env });
// A worker beside it, as `npm start` has one: what takes long is done there.
const processes = [run('api'), run('worker')];
const stop = () => processes.forEach((each) => each.kill('SIGTERM'));
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, stop);
let running = processes.length;
for (const each of processes) {
  each.on('exit', (code) => {
    stop();
    running -= 1;
    if (running === 0) process.exit(code ?? 1);
  });
}
