import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compare, type Comparison, type Server } from './load/compare.ts';
import { costOfRights } from './load/cost-of-rights.ts';
import { importSpeed } from './load/import-speed.ts';
import { pathsCost } from './load/paths-cost.ts';
import { report } from './load/report.ts';
import { sameAnswers } from './load/same-answers.ts';
import { operationsOn, type Operation } from './operations.ts';
import { fillDatabase } from './population/fill-database.ts';
import { fillSales } from './population/fill-sales.ts';
import { hireStaff, salespersonEmail } from './population/staff.ts';
import { freshDatabase } from './population/fresh-database.ts';
import { recordPlan } from './servers/record-plan.ts';
import { ServerProcess } from './servers/server-process.ts';
import { signIn } from './servers/sign-in.ts';

/** How fast the product is, as a ratio to a bare fastify + pg server that sends the same statements to the same database in the same run. */
const { values: given } = parseArgs({ options: { persons: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' }, rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '2' }, only: { type: 'string', default: '' }, deals: { type: 'string', default: '500000' }, imported: { type: 'string', default: '10000' }, activities: { type: 'string', default: '500000' }, keep: { type: 'string' }, asked: { type: 'string', default: '400' } } });
const [persons, seed, rounds, seconds] = [Number(given.persons), Number(given.seed), Number(given.rounds), Number(given.seconds)];
const adminPassword = 'correct-horse-battery';
const folder = join(import.meta.dirname, '..', '..', '..', '.cache', 'bench');

if (given.only === 'map') {
  console.log(`What a path of up to three hops costs while everything around grows; ${cpus().length} processors, Node ${process.versions.node}.\n${await pathsCost(persons, Number(given.activities), Number(given.asked))}`);
  process.exit(0);
}
const databaseUrl = await freshDatabase();
const product = await ServerProcess.start('dist/apps/api/main.js', { DATABASE_URL: databaseUrl, ADMIN_EMAIL: 'admin@bench.example', ADMIN_PASSWORD: adminPassword });
const owners = await hireStaff(databaseUrl);
const start = Date.now();
const people = await fillDatabase(databaseUrl, seed, persons, owners);
const sales = await fillSales(databaseUrl, seed, Number(given.deals), 10_000);
console.log(`${persons} persons and ${given.deals} deals copied in ${((Date.now() - start) / 1000).toFixed(1)} s (seed ${seed}); ${cpus().length} processors, Node ${process.versions.node}, ${rounds} rounds of ${seconds} s in turns`);

const cookies = { salesperson: await signIn(product.url, salespersonEmail, adminPassword), administrator: await signIn(product.url, 'admin@bench.example', adminPassword) };
const { ownerId, teamId } = owners[0]!;
const operations = operationsOn(people.filter((each) => each.teamId === teamId), people, seed, sales);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'plan.json'), JSON.stringify(await recordPlan(databaseUrl, cookies, operations, { userId: ownerId, name: 'Sales Person 0', teamId })));
const bare = await ServerProcess.start('dist/test/performance/servers/bare-server.js', { DATABASE_URL: databaseUrl, BENCH_PLAN: join(folder, 'plan.json') });

const serversFor = ({ reader }: Operation): [Server, Server] => [{ url: bare.url, headers: {} }, { url: product.url, headers: { cookie: cookies[reader] } }];
const measured: { operation: Operation; comparison: Comparison }[] = [];
for (const operation of operations.filter(({ name }) => name.includes(given.only))) {
  const servers = serversFor(operation);
  await sameAnswers(databaseUrl, operation, ...servers);
  for (const connections of [1, 16]) measured.push({ operation, comparison: await compare(operation, ...servers, connections, { rounds, seconds: operation.isWorkedOut ? 3 * seconds : seconds }) });
}
if (measured.length > 0) console.log(`\nRatios to the bare server, medians: more throughput is better, less time is better.\n${report(measured)}`);
if ('rights'.includes(given.only)) {
  const read = operations.filter(({ name }) => name === 'one person' || name === 'a list of 50');
  console.log(`\nWhat rights cost, as throughput with them to throughput without.\n${await costOfRights(databaseUrl, { url: product.url, headers: { cookie: cookies.salesperson } }, read, { rounds, seconds })}`);
}
writeFileSync(join(folder, 'measured.json'), JSON.stringify(measured, (key, value: unknown) => (key === 'requests' ? undefined : value), 2));
if ('an import'.includes(given.only)) {
  const worker = await ServerProcess.start('dist/apps/worker/main.js', { DATABASE_URL: databaseUrl }, { speaksHttp: false });
  const { rows, copySeconds, importSeconds } = await importSpeed(databaseUrl, { url: product.url, cookie: cookies.administrator }, seed, Number(given.imported), owners);
  console.log(`\nAn import of ${rows} people, each with contact points, an address and an employer: ${(copySeconds / importSeconds).toFixed(3)} of COPY of as many (${(rows / importSeconds).toFixed(0)} to ${(rows / copySeconds).toFixed(0)} people/s).`);
  await worker.stop();
}
await Promise.all([product.stop(), bare.stop()]);
