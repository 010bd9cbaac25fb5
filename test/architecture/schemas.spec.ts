import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { modules } from './boundaries/rules.ts';
import { foreignRelations, publishedViews } from './schemas/foreign-relations.ts';
import { root, sourceFiles } from './source/source-files.ts';

const textsOf = async (files: readonly string[]) => Promise.all(files.map(async (file) => ({ file, text: await readFile(join(root, file), 'utf8') })));

describe('the schemas', () => {
  it('notice SQL that takes another module\'s table, but not its views', () => {
    const views = new Map([['identity.user_card', 'identity']]);
    const sql = `const text = 'select * from contacts.persons r join identity.users u on true join identity.user_card c on true';`;

    expect(foreignRelations('libs/crm/contacts/adapters/intruder.ts', sql, modules, views)).toEqual(['libs/crm/contacts/adapters/intruder.ts reads identity.users']);
    expect(foreignRelations('libs/crm/contacts/adapters/intruder.ts', `lockRecord({ table: 'identity.roles' })`, modules, views)).toEqual(['libs/crm/contacts/adapters/intruder.ts reads identity.roles']);
    expect(foreignRelations('libs/crm/contacts/adapters/intruder.ts', `p({ schema: 'identity', tableName: 'users' })`, modules, views)).toEqual(['libs/crm/contacts/adapters/intruder.ts maps the schema identity']);
    expect(foreignRelations('libs/crm/contacts/adapters/intruder.ts', `'select 1 from contacts.tags t, identity.teams m'`, modules, views)).toEqual(['libs/crm/contacts/adapters/intruder.ts reads identity.teams']);
    expect(foreignRelations('libs/crm/contacts/adapters/intruder.ts', `@Requires('identity.read')`, modules, views)).toEqual([]);
  });

  it('of a module are read by others only through its published views', async () => {
    const views = publishedViews(await textsOf((await sourceFiles('migrations', { endings: ['.sql'] }))));
    const sources = await textsOf(await sourceFiles('libs/crm'));

    expect([...views.keys()]).toEqual(expect.arrayContaining(['identity.user_card', 'identity.team_card']));
    expect(sources.flatMap(({ file, text }) => foreignRelations(file, text, modules, views))).toEqual([]);
  });

  it('of the business are unknown to the platform', async () => {
    const sources = await textsOf(await sourceFiles('libs/platform'));

    expect(sources.flatMap(({ file, text }) => foreignRelations(file, text, modules, new Map()))).toEqual([]);
  });
});
