import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfiguration } from '#platform/settings';
import { aDatabase, aPlainDatabase, migrationsFolder, type TestDatabase } from '#platform/testing';
import { standWall } from './stand-wall.ts';

/** Which wall stands between the application and its tables depends on how it may sign in. */
describe('the wall of a login', () => {
  let database: TestDatabase;
  let plain: TestDatabase;
  beforeAll(async () => { [database, plain] = await Promise.all([aDatabase(), aPlainDatabase()]); });
  afterAll(async () => { await Promise.all([database.drop(), plain.drop()]); });

  const stood = (databaseUrl: string, owner = '', say: (line: string) => void = () => undefined) => standWall(readConfiguration({ DATABASE_URL: databaseUrl, MIGRATE_DATABASE_URL: owner }), migrationsFolder, say);

  it('holds where the application has a login of its own, and another knows the owner', async () => {
    const own = await stood(database.loginUrl, database.ownerUrl);

    expect(own).toMatchObject({ writer: 'holdfast_app', reader: 'holdfast_reader', inWords: 'Second wall: the application signs in as "holdfast_test_login", which owns nothing.' });
    expect(await stood(database.loginUrl)).toEqual(own);
  });

  it('is against mistakes where the owner signs in, and the start says so', async () => {
    expect(await stood(database.ownerUrl)).toMatchObject({ writer: 'holdfast_app', inWords: expect.stringMatching(/^Second wall: against mistakes only.*holdfast_test_owner", which owns the tables/u) as unknown as string });
  });

  it.each([
    ['the owner again', () => database.ownerUrl, /sign in as the same user/u],
    ['a superuser', () => database.url, /"postgres" of DATABASE_URL is a superuser/u],
  ])('is not pretended to by two addresses where the second is %s', async (_, login, words) => {
    await expect(stood(login(), database.ownerUrl)).rejects.toThrow(words);
  });

  it('waits for the owner, who may be no maker of roles when an administrator has made them', async () => {
    const said: string[] = [];
    const login = Object.assign(new URL(plain.url), { username: new URL(database.loginUrl).username, password: new URL(database.loginUrl).password }).href;
    const waiting = stood(login, '', (line) => void said.push(line));
    while (said.length === 0) await new Promise((resolve) => setTimeout(resolve, 50));

    expect(said).toEqual(['The login "holdfast_test_login" may neither use this database yet nor make its schemas. Waiting for its owner to prepare it.']);
    await stood(login, plain.ownerUrl);
    expect((await waiting).inWords).toContain('owns nothing');
  }, 60_000);

  it('says what an administrator has to do where nobody may make its roles', async () => {
    const stranger = new URL(plain.ownerUrl).username;
    await plain.rows(`create role ${stranger}_login login password 'stranger'`);
    const login = Object.assign(new URL(plain.url), { username: `${stranger}_login`, password: 'stranger' }).href;

    await expect(stood(login, plain.ownerUrl)).rejects.toThrow(`grant holdfast_app, holdfast_reader to "${stranger}_login"`);
    await plain.rows(`drop role ${stranger}_login`);
  });
});
