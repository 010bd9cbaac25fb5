import { join } from 'node:path';
import { openApiDocument } from '#platform/http';
import { openMachinery } from '#platform/process';
import { readConfiguration } from '#platform/settings';
import { createApi } from './create-api.ts';

/** Writes the OpenAPI document to standard output; `npm run generate` keeps it in docs and makes the web client from it. */
async function main(): Promise<void> {
  const migrations = join(import.meta.dirname, '..', '..', '..', 'migrations');
  const app = await createApi(await openMachinery({ ...readConfiguration(process.env), logLevel: 'silent' }, migrations, 'sends'));
  process.stdout.write(JSON.stringify(openApiDocument(app)));
  await app.close();
}

await main();
