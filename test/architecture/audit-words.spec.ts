import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { requirementOf } from '#platform/access';
import { Command } from '#platform/kernel';
import { JobRunner } from '#platform/jobs';
import { leavesOf, sourceClasses } from './source/source-classes.ts';
import { root } from './source/source-files.ts';

const texts = 'apps/web/src/crm/identity/audit/texts/en.ts';

/** What an audit row can name as its action and the audit's screen has no words for. */
const unsaid = (actions: readonly string[], file: string): string[] => actions.filter((action) => !file.includes(`'deed.${action}':`));

describe('the words of the audit', () => {
  it('speak of every command and of every kind of long work', async () => {
    const classes = await sourceClasses('libs/crm');
    const commands = leavesOf(classes, Command).filter(({ type }) => requirementOf(type)?.kind !== 'internal');
    const actions = [...commands, ...leavesOf(classes, JobRunner)].map(({ type }) => type.name);

    expect(unsaid(['AddPerson', 'Unheard'], `'deed.AddPerson': 'added',`)).toEqual(['Unheard']);
    expect(actions).toEqual(expect.arrayContaining(['AddPerson', 'ImportJob']));
    expect(unsaid(actions, await readFile(join(root, texts), 'utf8'))).toEqual([]);
  });
});
