import { join } from 'node:path';
import { standWall } from '#platform/process';
import { ConfigurationInvalid, exitCodeOf, readConfiguration } from '#platform/settings';

/** Prepares the database by its owner (MIGRATE_DATABASE_URL) for the login of the application (DATABASE_URL), so that no process of the application knows the owner. */
try {
  const configuration = readConfiguration(process.env);
  if (configuration.migrateDatabaseUrl === null) throw new ConfigurationInvalid('MIGRATE_DATABASE_URL is missing: the address of the owner of the database.');
  const { inWords } = await standWall(configuration, join(import.meta.dirname, '..', '..', '..', 'migrations'), (line) => void process.stdout.write(`${line}\n`));
  process.stdout.write(`The database is prepared. ${inWords}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof ConfigurationInvalid ? error.message : ((error as Error).stack ?? String(error))}\n`);
  process.exitCode = exitCodeOf(error);
}
