import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { requirementOf } from '#platform/access';
import { Command } from '#platform/kernel';
import { JobRunner } from '#platform/jobs';
import { leavesOf, sourceClasses } from './source/source-classes.ts';
import { root, sourceFiles } from './source/source-files.ts';

/** Each module says its own words, in `audit/texts`. */
async function wordsOfModules(): Promise<string> {
  const files = await sourceFiles('apps/web/src/crm', { endings: ['en.ts'] }).then((paths) => paths.filter((path) => path.endsWith('/audit/texts/en.ts')));
  return (await Promise.all(files.map((path) => readFile(join(root, path), 'utf8')))).join('\n');
}

/** What an audit row can name as its action and the audit's screen has no words for. */
const unsaid = (actions: readonly string[], file: string): string[] => actions.filter((action) => !file.includes(`'deed.${action}':`));

describe('the words of the audit', () => {
  it('speak of every command and of every kind of long work', async () => {
    const classes = await sourceClasses('libs/crm');
    const commands = leavesOf(classes, Command).filter(({ type }) => requirementOf(type)?.kind !== 'internal');
    const actions = [...commands, ...leavesOf(classes, JobRunner)].map(({ type }) => type.name);

    expect(unsaid(['AddPerson', 'Unheard'], `'deed.AddPerson': 'added',`)).toEqual(['Unheard']);
    expect(actions).toEqual(expect.arrayContaining(['AddPerson', 'ImportJob']));
    expect(unsaid(actions, await wordsOfModules())).toEqual([]);
  });
});
