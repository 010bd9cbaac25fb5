import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { requirementOf } from '#platform/access';
import { dailyDuties } from '#platform/daily';
import { Command } from '#platform/kernel';
import { JobRunner } from '#platform/jobs';
import { allSubscriptions } from '#platform/outbox';
import { persisted, type Persisted } from '#platform/persistence';
import { recordKinds } from '#platform/records';
import { auditKinds, silentFields } from '../../apps/web/src/crm/identity/audit/audit-kinds.ts';
import { leavesOf, sourceClasses, type SourceClass } from './source/source-classes.ts';
import { root, sourceFiles } from './source/source-files.ts';

/** Each module says its own words, in `audit/texts`; that the other languages have the same, their types hold. */
async function wordsOfModules(): Promise<string> {
  const files = await sourceFiles('apps/web/src/crm', { endings: ['en.ts'] }).then((paths) => paths.filter((path) => path.endsWith('/audit/texts/en.ts')));
  return (await Promise.all(files.map((path) => readFile(join(root, path), 'utf8')))).join('\n');
}

/** What an audit row can name and the audit's screen has no words for. */
const unsaid = (what: 'deed' | 'kind' | 'field', names: readonly string[], words: string): string[] => names.filter((name) => !words.includes(`'${what}.${name}':`));

/** What is written down of no field: see the bus. */
const bookkeeping = new Set(['id', 'version', 'createdAt', 'createdById', 'updatedAt', 'updatedById', 'nameKey', 'matchingKey']);
const fieldsOf = ({ mapping }: Pick<Persisted, 'mapping'>): string[] => Object.keys((mapping as { readonly meta: { readonly properties: object } }).meta.properties).filter((field) => !bookkeeping.has(field) && !silentFields.has(field));
/** A field of the record itself is called as its lists call it. */
const isNamed = (kind: Persisted['kind'], field: string): boolean => Object.hasOwn(recordKinds().find((each) => each.kind === kind)?.fields ?? {}, field);

describe('the words of the audit', () => {
  let classes: SourceClass[];
  let words: string;
  beforeAll(async () => {
    classes = [...(await sourceClasses('libs/crm')), ...(await sourceClasses('libs/platform'))];
    words = await wordsOfModules();
  });

  it('speak of every command and of every kind of long work', () => {
    const commands = leavesOf(classes, Command).filter(({ type }) => requirementOf(type)?.kind !== 'internal');
    const actions = [...commands, ...leavesOf(classes, JobRunner)].filter(({ file }) => file.startsWith('libs/crm/')).map(({ type }) => type.name);

    expect(unsaid('deed', ['AddPerson', 'Unheard'], `'deed.AddPerson': 'added',`)).toEqual(['Unheard']);
    expect(actions).toEqual(expect.arrayContaining(['AddPerson', 'ImportJob']));
    expect(unsaid('deed', actions, words)).toEqual([]);
  });

  it('speak of whatever hears of events or is done by the day, as it stands beside what it changed', () => {
    const names = [...allSubscriptions().map(({ name }) => name), ...dailyDuties().map(({ type }) => type.name)];

    expect(names).toEqual(expect.arrayContaining(['FollowPathsOfNewcomer', 'ForgetOldNotices']));
    expect(unsaid('deed', names, words)).toEqual([]);
  });

  it('name every kind of record, and offer it as a filter', () => {
    const kinds = [...new Set(persisted().flatMap(({ kind }) => (typeof kind === 'string' ? [kind] : [])))];

    expect(kinds).toEqual(expect.arrayContaining(['person', 'reading-norm', 'article']));
    expect(unsaid('kind', kinds, words)).toEqual([]);
    expect([...auditKinds].sort()).toEqual([...kinds].sort());
  });

  it('name every field that is written down', () => {
    expect(fieldsOf({ mapping: { meta: { properties: { id: {}, version: {}, partyId: {}, day: {} } } } })).toEqual(['day']);
    const fields = persisted().flatMap((each) => fieldsOf(each).filter((field) => !isNamed(each.kind, field)).map((field) => ({ of: each.className, field })));

    expect(fields).toEqual(expect.arrayContaining([{ of: 'ExchangeRate', field: 'day' }, { of: 'User', field: 'passwordHash' }]));
    expect(fields.filter(({ field }) => unsaid('field', [field], words).length > 0)).toEqual([]);
  });

  it('have no value of what is secret to show', () => {
    const secrets = persisted().flatMap((each) => fieldsOf(each).filter((field) => /hash|secret|password|token/iu.test(field)).map((field) => ({ of: each.className, field, isKept: each.secret?.includes(field) ?? false })));

    expect(secrets.map(({ field }) => field)).toEqual(expect.arrayContaining(['passwordHash', 'secretHash', 'tokenHash', 'sealedSecret', 'recoverySecrets']));
    expect(secrets.filter(({ isKept, field }) => !isKept && field !== 'needsSecondFactor')).toEqual([]);
  });
});
