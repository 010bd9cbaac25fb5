import pg from 'pg';

const name = 'holdfast_bench';

/** An empty database on the server of HOLDFAST_TEST_DATABASE_URL; answers its address. */
export async function freshDatabase(): Promise<string> {
  const adminUrl = process.env['HOLDFAST_TEST_DATABASE_URL'];
  if (!adminUrl) throw new Error('HOLDFAST_TEST_DATABASE_URL is not set. Run the benchmark with `npm run bench`.');
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}
