import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../architecture/source/source-files.ts';

const run = promisify(execFile);
const copied = ['libs', 'migrations', 'apps/api', 'apps/launcher', 'apps/worker', 'apps/demo', 'apps/web/src/crm', 'test/acceptance', 'test/architecture', 'test/jest.config.mjs', 'package.json', 'tsconfig.json'];

describe('npm run new', () => {
  let tree = '';
  beforeAll(async () => {
    tree = await mkdtemp(join(tmpdir(), 'holdfast-new-'));
    for (const path of copied) await cp(join(root, path), join(tree, path), { recursive: true });
    await symlink(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction');
  });
  afterAll(async () => { await rm(tree, { recursive: true, force: true }); });

  const generate = (...names: string[]) => run(process.execPath, [join(tree, 'apps/launcher/new.mjs'), ...names], { cwd: tree });
  const refusalOf = async (...names: string[]): Promise<string> => generate(...names).then(() => '', (error: { stderr: string }) => error.stderr.trim());
  const inTree = (path: string): Promise<string> => readFile(join(tree, path), 'utf8');

  it('makes a module, a command and a query that compile and keep their own stories', async () => {
    await generate('module', 'complaints');
    await generate('command', 'complaints', 'close-complaint');
    await generate('query', 'complaints', 'count-complaints');
    await generate('command', 'deals', 'freeze-deal');
    await generate('command', 'contacts', 'greet-neighbor');

    await writeFile(join(tree, 'tsconfig.new.json'), JSON.stringify({ extends: './tsconfig.json', include: ['libs/crm/complaints', 'libs/crm/deals/deals.module.ts', 'libs/crm/*/application/*-neighbor.ts', 'apps/api', 'test/acceptance/complaints.spec.ts'] }));
    const jest = ['--experimental-vm-modules', join(root, 'node_modules/jest/bin/jest.js'), '-c', 'test/jest.config.mjs', '--runInBand', 'libs/crm/complaints', 'test/acceptance/complaints', 'freeze-deal', 'greet-neighbor'];
    const [types, specs] = await Promise.allSettled([
      run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.new.json', '--noEmit'], { cwd: tree }),
      run(process.execPath, jest, { cwd: tree, env: { ...process.env, NODE_ENV: 'test', NODE_NO_WARNINGS: '1' } }),
    ]);

    expect(types).toMatchObject({ status: 'fulfilled' });
    expect(specs).toMatchObject({ status: 'fulfilled', value: { stderr: expect.stringMatching(/Test Suites: 6 passed, 6 total/u) } });
  }, 240_000);

  it('registers what it makes where it is looked for', async () => {
    expect(await inTree('apps/api/modules.ts')).toMatch(/import \{ ComplaintsModule \} from '#crm\/complaints';[\s\S]*, ComplaintsModule\];/u);
    expect(await inTree('test/architecture/boundaries/rules.ts')).toMatch(/modules = \[.*, 'complaints'\];/u);
    expect(await inTree('libs/crm/complaints/complaints.module.ts')).toMatch(/commands = \[CloseComplaintHandler, [\s\S]*queries = \[CountComplaintsSql, /u);
    expect(await inTree('libs/crm/complaints/adapters/rest/complaints.controller.ts')).toContain(`@Post(':complaintId/close') @AnswersRecord(ComplaintRow)`);
    expect(await inTree('libs/crm/deals/deals.commands.ts')).toContain('FreezeDealHandler, ');
    for (const language of ['en', 'ru', 'uk']) expect(await inTree(`apps/web/src/crm/complaints/audit/texts/${language}.ts`)).toContain(`'deed.CloseComplaint':`);
  });

  it('refuses, in words, what is there already, what is nowhere, and what is no name', async () => {
    expect(await refusalOf('module', 'complaints')).toBe('libs/crm/complaints is there already.');
    expect(await refusalOf('module', 'Complaint')).toContain('npm run new -- module complaints');
    expect(await refusalOf('command', 'complaints', 'close-complaint')).toContain('There is a CloseComplaint already');
    expect(await refusalOf('command', 'contacts', 'rename-tag')).toContain('There is a RenameTag already');
    expect(await refusalOf('query', 'nowhere', 'count-things')).toContain('There is no module nowhere');
    expect(await refusalOf('command', 'complaints')).toContain('npm run new -- command complaints close-complaint');
  });
});
