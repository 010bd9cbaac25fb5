import { join } from 'node:path';
import { openApiDocument } from '#platform/http';
import { openMachinery } from '#platform/process';
import { readConfiguration } from '#platform/settings';
import { createApi } from './create-api.ts';
import { referencePages } from './reference/reference-pages.ts';

/** Writes the OpenAPI document and the pages of reference to standard output; `npm run generate` keeps them in docs and makes the web client. */
async function main(): Promise<void> {
  const migrations = join(import.meta.dirname, '..', '..', '..', 'migrations');
  const app = await createApi(await openMachinery({ ...readConfiguration(process.env), logLevel: 'silent' }, migrations, 'sends'));
  process.stdout.write(JSON.stringify({ document: openApiDocument(app), pages: await referencePages(app) }));
  await app.close();
}

await main();
