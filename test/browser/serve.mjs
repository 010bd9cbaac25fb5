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

const main = join(import.meta.dirname, '..', '..', 'dist', 'apps', 'api', 'main.js');
const api = spawn(process.execPath, [main], { stdio: 'inherit', env: { ...process.env, DATABASE_URL: database.href, LOG_LEVEL: 'warn', ADMIN_EMAIL: 'admin@example.com', ADMIN_PASSWORD: 'correct-horse-battery' } });
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => api.kill('SIGTERM'));
api.on('exit', (code) => process.exit(code ?? 1));
