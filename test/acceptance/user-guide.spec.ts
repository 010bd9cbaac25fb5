import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../architecture/source/source-files.ts';
import { aCompany, type Company } from './support/a-company.ts';
import { Folders } from './support/a-folder.ts';

const folder = join(root, 'docs/user-guide');

describe('the guide to the product', () => {
  let company: Company;
  beforeAll(async () => { company = await aCompany(); });
  afterAll(async () => { await company.close(); });

  it('is taken into the knowledge base whole', async () => {
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = found.filter((entry) => entry.isFile() && entry.name !== 'README.md').map((entry) => join(entry.parentPath, entry.name));
    expect(paths.length).toBeGreaterThan(10);
    const files = Object.fromEntries(await Promise.all(paths.map(async (path) => [relative(folder, path).split(sep).join('/'), await readFile(path)] as const)));
    const { job, rows } = await new Folders(company, company.admin).bringIn(files);

    expect(rows.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
    expect(job.result['new']).toBe(paths.length);
  }, 180_000);
});
