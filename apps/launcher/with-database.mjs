// node apps/launcher/with-database.mjs -- command args…
// Runs a command with a temporary PostgreSQL of its own in HOLDFAST_TEST_DATABASE_URL.
import { spawn } from 'node:child_process';
import { openTemporaryDatabase } from './temporary-database.mjs';

const [command, ...args] = process.argv.slice(process.argv.indexOf('--') + 1);
if (!process.argv.includes('--') || !command) {
  console.error('Usage: node apps/launcher/with-database.mjs -- command args…');
  process.exit(2);
}

const database = await openTemporaryDatabase();
const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, HOLDFAST_TEST_DATABASE_URL: database.adminUrl } });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
const code = await new Promise((resolve) => {
  child.once('error', (error) => (console.error(error.message), resolve(127)));
  child.once('exit', (status, signal) => resolve(status ?? (signal ? 1 : 0)));
});
await database.close();
process.exitCode = code;
