import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { FoundOutcomes } from '#crm/activities';
import { FoundSales } from '#crm/deals';
import { FoundCompany } from '#crm/identity';
import { Actors, systemActor } from '#platform/access';
import { Commands, Queries } from '#platform/bus';
import { buildMessage } from '#platform/fields';
import { Files } from '#platform/files';
import { Readiness } from '#platform/operations';
import { holdLifeline, openMachinery } from '#platform/process';
import { ConfigurationInvalid, exitCodeOf, readConfiguration, type Configuration } from '#platform/settings';
import { DemoClock } from '../demo/demo-clock.ts';
import { fillDemo, occupied } from '../demo/fill-demo.ts';
import { GuideSchool } from '../demo/guide-school.ts';
import { createApi } from './create-api.ts';

const root = join(import.meta.dirname, '..', '..', '..');

async function main(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const demoClock = configuration.demo ? new DemoClock() : undefined;
  const app = await createApi(await openMachinery(configuration, join(root, 'migrations'), 'sends', demoClock), join(root, 'dist', 'web'));
  await foundCompany(app.get(Commands), configuration);
  const welcome = demoClock && (await fillDemo(app.get(Commands), app.get(Queries), demoClock, undefined, undefined, { files: app.get(Files), actors: app.get(Actors), folder: join(root, 'docs', 'user-guide') }));
  await app.listen(configuration.port, configuration.host);
  say(`Holdfast is at ${configuration.publicUrl}`);
  if (welcome) say(welcome);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    app.get(Readiness).stopping = true;
    app.close().then(() => process.exit(0), () => process.exit(1));
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
  holdLifeline(stop);
  // The worker brings the guide in; what is taught of it has to wait for that.
  if (welcome && welcome !== occupied) new GuideSchool(app.get(Commands), app.get(Queries)).open(3000, 200, () => stopping).catch((error: unknown) => process.stderr.write(`The user guide is not taught: ${String(error)}\n`));
}

async function foundCompany(commands: Commands, { adminEmail, adminPassword }: Configuration): Promise<void> {
  const password = adminPassword ?? randomBytes(12).toString('base64url');
  const isNew = await commands.sendAs(systemActor('start', []), buildMessage(FoundCompany, { email: adminEmail, password }));
  await commands.sendAs(systemActor('start', []), buildMessage(FoundSales, {}));
  await commands.sendAs(systemActor('start', []), buildMessage(FoundOutcomes, {}));
  if (isNew) say(`Sign in as ${adminEmail}${adminPassword ? '' : ` with the password ${password} (shown only now)`}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigurationInvalid ? error.message : ((error as Error).stack ?? String(error))}\n`);
  process.exit(exitCodeOf(error));
});
