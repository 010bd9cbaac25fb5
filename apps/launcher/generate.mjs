// npm run generate: writes what is made from the source, which is checked in and kept fresh by a test.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureServerBuilt } from './build.mjs';
import { runsOnFitNode } from './fit-node.mjs';
import { ensureInstalled } from './installation.mjs';
import { projectRoot } from './project-root.mjs';
import { say } from './progress.mjs';
import { outputOf } from './run-command.mjs';
import { openTemporaryDatabase } from './temporary-database.mjs';

try {
  if (await runsOnFitNode()) await generate();
} catch (error) {
  console.error(`\n${error.message}`);
  process.exit(1);
}

async function generate() {
  await ensureInstalled();
  await ensureServerBuilt();
  const { generatedFiles } = await import('./generated-files.mjs'); // what it needs is there only once all is installed
  for (const { path, text } of await generatedFiles(await openApiDocument())) write(path, text);
}

async function openApiDocument() {
  const database = await openTemporaryDatabase();
  try {
    return JSON.parse(await outputOf([join(projectRoot, 'dist/apps/api/print-openapi.js')], { env: { DATABASE_URL: database.adminUrl } }));
  } finally {
    await database.close();
  }
}

function write(path, text) {
  const file = join(projectRoot, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return say(`${path} is fresh`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  say(`${path} is written`);
}
