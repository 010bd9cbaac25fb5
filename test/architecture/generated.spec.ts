import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApiDocument } from '#platform/http';
import { referencePages } from '../../apps/api/reference/reference-pages.ts';
import { aCompany, type Company } from '../acceptance/support/a-company.ts';
import { root } from './source/source-files.ts';

const documentFile = 'docs/openapi.json';
const typesFile = 'apps/web/src/api/generated/schema.ts';
const cure = 'run: npm run generate';

const kept = (path: string): Promise<string> => readFile(join(root, path), 'utf8').catch(() => '');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const textOf = (document: object): string => `${JSON.stringify(document, null, 2)}\n`;

/** What the kept files are not, each with what to do about it. */
function faults(document: object, copy: string, types: string): string[] {
  const body = types.slice(types.indexOf('\n\n') + 2);
  return [
    ...(copy === textOf(document) ? [] : [`${documentFile} is stale, ${cure}`]),
    ...(types.includes(`// From ${documentFile} ${sha256(copy)}\n`) ? [] : [`${typesFile} is stale, ${cure}`]),
    ...(types.includes(`// Text ${sha256(body)}\n`) ? [] : [`${typesFile} was edited by hand, ${cure}`]),
  ];
}

describe('the generated files', () => {
  let company: Company;
  beforeAll(async () => { company = await aCompany(); });
  afterAll(async () => { await company.close(); });

  it('are what the source makes now', async () => {
    const document = openApiDocument(company.app);
    const [copy, types] = await Promise.all([kept(documentFile), kept(typesFile)]);
    const grown = { ...document, paths: { ...document.paths, '/api/v1/nowhere': {} } };

    expect(faults(grown, copy, types)).toEqual([`${documentFile} is stale, ${cure}`]);
    expect(faults(grown, textOf(grown), types)).toEqual([`${typesFile} is stale, ${cure}`]);
    expect(faults(document, copy, `${types}export type Extra = string;\n`)).toEqual([`${typesFile} was edited by hand, ${cure}`]);
    expect(faults(document, copy, types)).toEqual([]);
  });

  it('tell each problem and each module as the source has them', async () => {
    const stale = async (pages: readonly { path: string; text: string }[]) => {
      const found = await Promise.all(pages.map(async ({ path, text }) => ((await kept(path)) === text ? [] : [`${path} is stale, ${cure}`])));
      return found.flat();
    };
    const pages = await referencePages(company.app);

    expect(await stale([{ path: 'docs/problems.md', text: 'other' }])).toEqual([`docs/problems.md is stale, ${cure}`]);
    expect(pages.map(({ path }) => path)).toEqual(expect.arrayContaining(['docs/problems.md', 'docs/modules/identity.md', 'docs/modules/contacts.md']));
    expect(await stale(pages)).toEqual([]);
  });
});
