// Serves the built product on a database of its own, for the browser stories.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';

const admin = new URL(process.env.HOLDFAST_TEST_DATABASE_URL);
const name = `browser_${process.pid}`;
const client = new pg.Client({ connectionString: admin.href });
await client.connect();
const password = randomBytes(16).toString('hex');
// As in production: the owner, who is no superuser, prepares what a login that owns nothing works on.
for (const [role, may] of [[`${name}_owner`, 'createrole'], [`${name}_login`, '']]) await client.query(`create role ${role} login ${may} password '${password}'`);
// Several companies share this server: who made the lesser roles first is not the only one to give them. Two that start at once take turns.
await client.query('select pg_advisory_lock(7461024)');
for (const role of ['holdfast_app', 'holdfast_reader']) {
  await client.query(`do $$ begin if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if; end $$`);
  await client.query(`grant ${role} to ${name}_owner with admin option`);
}
await client.query('select pg_advisory_unlock(7461024)');
await client.query(`create database ${name} owner ${name}_owner`);
await client.end();
const database = (username) => Object.assign(new URL(admin.href), { pathname: `/${name}`, username, password }).href;

const dist = join(import.meta.dirname, '..', '..', 'dist', 'apps');
const env = { ...process.env, DATABASE_URL: database(`${name}_login`), MIGRATE_DATABASE_URL: database(`${name}_owner`), LOG_LEVEL: 'warn', ADMIN_EMAIL: 'admin@example.com', ADMIN_PASSWORD: 'correct-horse-battery' };
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
