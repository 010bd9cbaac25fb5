import pg from 'pg';
import type { RelationshipSize } from './fill-relationships.ts';

const adminUrl = (): string => {
  const url = process.env['HOLDFAST_TEST_DATABASE_URL'];
  if (!url) throw new Error('HOLDFAST_TEST_DATABASE_URL is not set. Run the benchmark with `npm run bench`.');
  return url;
};

async function onServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A database for people and contacts of a size: the one that was filled before, or an empty one. */
export class KeptDatabase {
  private constructor(readonly url: string, readonly isFilled: boolean, private readonly name: string, private readonly mark: string) {}

  static async of(size: RelationshipSize, layout: number): Promise<KeptDatabase> {
    const [name, mark] = [`holdfast_map_${size.persons}`, `filled ${JSON.stringify(size)} ${layout}`];
    const isFilled = await onServer(async (client) => {
      const { rows } = await client.query<{ mark: string | null }>(`select shobj_description(oid, 'pg_database') as mark from pg_database where datname = $1`, [name]);
      if (rows[0]?.mark === mark) return true;
      await client.query(`drop database if exists ${name} with (force)`);
      await client.query(`create database ${name}`);
      return false;
    });
    const url = new URL(adminUrl());
    url.pathname = `/${name}`;
    return new KeptDatabase(url.href, isFilled, name, mark);
  }

  /** What an upgrade has written is swept up and counted. */
  async refresh(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url });
    await client.connect();
    await client.query('vacuum (analyze)');
    await client.end();
  }

  /** From now on it need not be filled again. */
  filled(): Promise<unknown> {
    return onServer((client) => client.query(`comment on database ${this.name} is '${this.mark}'`));
  }
}
