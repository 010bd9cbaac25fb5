import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { inspectDatabase, migrate } from './index.ts';
import { migrationsFolder } from '#platform/testing';

const adminUrl = process.env['HOLDFAST_TEST_DATABASE_URL']!;
const elsewhere = (change: (url: URL) => void): string => {
  const url = new URL(adminUrl);
  change(url);
  return url.href;
};

describe('a look at the database', () => {
  it('warns of a server that may lose what it acknowledged', async () => {
    const warnings = await inspectDatabase(adminUrl); // the server of the tests is quick rather than durable

    expect(warnings.map((each) => each.split(' ')[0]).sort()).toEqual(['fsync', 'full_page_writes', 'synchronous_commit']);
  });

  it.each([
    ['that does not answer', (url: URL) => void (url.port = '1'), /does not answer \(ECONNREFUSED\)/u, true],
    ['that refuses the user', (url: URL) => void (url.password = 'wrong'), /refuses the user "postgres"/u, false],
    ['that is not there', (url: URL) => void (url.pathname = '/nothing'), /There is no database "nothing"/u, false],
  ])('tells in words of one %s', async (_, change, words, mayPass) => {
    await expect(inspectDatabase(elsewhere(change))).rejects.toMatchObject({ message: expect.stringMatching(words) as unknown as string, mayPass });
  });

  it('tells in words what its user may not create', async () => {
    const admin = new pg.Client({ connectionString: adminUrl });
    await admin.connect();
    try {
      await admin.query(`create role humble login password 'humble'; `);
      await admin.query('create database humble_house');
      const url = elsewhere((each) => Object.assign(each, { username: 'humble', password: 'humble', pathname: '/humble_house' }));
      await expect(migrate(url, migrationsFolder)).rejects.toThrow('grant create on database "humble_house" to "humble"');
    } finally {
      await admin.query('drop database if exists humble_house with (force)');
      await admin.query('drop role if exists humble');
      await admin.end();
    }
  });
});
