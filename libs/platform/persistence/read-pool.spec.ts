import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDatabase, testOwner, type TestDatabase } from '#platform/testing';
import { grantReader, ReadPool } from './index.ts';

describe('reading', () => {
  let database: TestDatabase;
  let reads: ReadPool;
  beforeAll(async () => {
    database = await aDatabase();
    await database.rows('create schema brand_new');
    await database.rows('create table brand_new.things (id int primary key, name text, pin_hash text, access_token text)');
    for (const each of ['schema brand_new', 'table brand_new.things']) await database.rows(`alter ${each} owner to ${testOwner}`);
    reads = ReadPool.open(database.ownerUrl, await grantReader(database.ownerUrl));
  });
  afterAll(async () => {
    await reads.close();
    await database.drop();
  });

  const read = (text: string) => reads.rows({ text, values: [] }).then(() => 'allowed', (error: { code: string }) => error.code);

  it('reaches every schema of ours, also one that came today', async () => {
    expect(reads.wall).toBe('role');
    expect(await read('select id, name, pin_hash from brand_new.things')).toBe('allowed');
    expect(await read('select id, email from identity.users')).toBe('allowed');
    expect(await read('select count(*) from identity.user_card')).toBe('allowed');
  });

  it.each(['select password_hash from identity.users', 'select * from identity.users', 'select secret_hash from identity.api_keys', 'select token_hash from identity.sessions', 'select value from platform.secrets', 'select access_token from brand_new.things'])('of a secret is refused: %s', async (text) => {
    expect(await read(text)).toBe('42501');
  });

  it('writes nothing', async () => {
    expect(await read(`insert into brand_new.things (id) values (1)`)).toBe('42501');
    expect(await read('delete from identity.sessions')).toBe('42501');
  });

  it('closes what an older version had opened', async () => {
    await database.rows('grant select on identity.users, platform.secrets to holdfast_reader');
    const again = ReadPool.open(database.ownerUrl, await grantReader(database.ownerUrl));
    const opened = await again.rows({ text: 'select password_hash from identity.users', values: [] }).then(() => 'allowed', (error: { code: string }) => error.code);
    await again.close();

    expect(opened).toBe('42501');
    expect(await read('select value from platform.secrets')).toBe('42501');
  });
});
