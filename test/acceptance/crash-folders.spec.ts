import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BuiltWorker } from './crash/built-worker.ts';
import { aCompany, type Company } from './support/a-company.ts';
import { articleOf, Folders, zipOf } from './support/a-folder.ts';
import { strength } from './support/strength.ts';

const articles = strength(60, 30);
const kills = strength(4, 2);

describe('a folder whose workers are killed', () => {
  let company: Company;
  let worker: BuiltWorker;
  let last: ChildProcess | undefined;
  beforeAll(async () => {
    company = await aCompany();
    worker = BuiltWorker.of(company.database.loginUrl, 'product-worker');
  }, 120_000);
  afterAll(async () => {
    last?.kill('SIGKILL');
    worker.clean();
    await company.close();
  });

  it('is in whole, each article once and none half', async () => {
    const folder: Record<string, string> = {};
    for (let at = 0; at < articles; at++) {
      for (const language of ['en', 'ru']) folder[`one-${at}.${language}.md`] = articleOf(`One ${at}`, `[next](one-${(at + 1) % articles}.md) ![it](files/${at}.bin)`);
      folder[`files/${at}.bin`] = `bytes ${at}`;
    }
    // A slow commit, so that most kills fall between the texts of an article and their commit.
    await company.database.rows('create function public.slow_commit() returns trigger language plpgsql as $$ begin perform pg_sleep(0.1); return null; end $$');
    await company.database.rows('create constraint trigger slow_commit after insert on knowledge.articles deferrable initially deferred for each row execute function public.slow_commit()');
    const { id } = (await new Folders(company, company.admin).begin('imports', await zipOf(folder), { isPublished: true })).body as { id: string };
    const job = async () => (await company.database.rows<{ state: string; done: number; attempt: number; result: object | null }>('select state, done::int, attempt, result from platform.jobs where id = $1', [id]))[0]!;

    for (let killed = 0; killed < kills; killed++) {
      const { done } = await job();
      const child = await worker.start();
      await until(async () => (await job()).done > done);
      await new Promise((resolve) => setTimeout(resolve, (killed * 137) % 100));
      child.kill('SIGKILL');
    }
    const before = await job();
    last = await worker.start();
    await until(async () => (await job()).state === 'succeeded');
    const [stored] = await company.database.rows(`select (select count(*)::int from knowledge.articles) as articles, (select count(*)::int from knowledge.editions where published_version = 1) as texts`);
    const [files] = await company.database.rows(`select count(*)::int as attached, (select count(*)::int from platform.files where name like '%.bin') as stored from knowledge.article_files where is_published`);

    expect([before.state, before.done < articles * 3]).toEqual(['running', true]);
    expect(await job()).toMatchObject({ state: 'succeeded', attempt: kills + 1, done: articles * 3, result: { new: articles * 3, changed: 0, unchanged: 0, refused: 0 } });
    expect(stored).toEqual({ articles, texts: articles * 2 });
    expect(files).toEqual({ attached: articles, stored: articles });
  }, 150_000);
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; !(await holds()) && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 20));
}
