import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Commands, Queries } from '#platform/bus';
import { GuideSchool } from '../../apps/demo/guide-school.ts';
import { guideCourses } from '../../apps/demo/data/guide-courses.ts';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { Folders, type FolderFiles, type FolderOutcome } from './support/a-folder.ts';

const folder = join(import.meta.dirname, '..', '..', 'docs', 'user-guide');

async function guide(): Promise<FolderFiles> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path)] as const)));
}

interface Help { readonly steps: readonly { readonly name: string; readonly article: { readonly title: string } | null }[] }

describe('the user guide in the knowledge base', () => {
  let company: Company;
  let seller: Colleague;
  let school: GuideSchool;
  let rows: readonly FolderOutcome[] = [];
  beforeAll(async () => {
    company = await aCompany();
    seller = await company.signedIn({ role: 'salesperson' });
    school = new GuideSchool(company.app.get(Commands), company.app.get(Queries));
  });
  afterAll(async () => { await company.close(); });
  const courses = async (): Promise<unknown[]> => company.database.rows('select title, published_number as number from training.courses order by title');

  it('is taught by nobody before it is there', async () => {
    expect([await school.teach(), await courses()]).toEqual([false, []]);
  });

  it('comes in whole: each text, each picture, each process', async () => {
    const files = await guide();
    ({ rows } = await new Folders(company, company.admin).bringIn(files));

    expect(rows.filter(({ outcome }) => outcome !== 'new')).toEqual([]);
    expect(rows.map(({ path }) => path).sort()).toEqual(Object.keys(files).sort());
  }, 180_000);

  it('is there in both languages, and what administrators do is for them', async () => {
    const read = async (who: Colleague, language: string): Promise<string[]> => ((await who.get(`/articles?tag=guide&language=${language}&limit=200`).expect(200)).body.items as { slug: string }[]).map(({ slug }) => slug).sort();
    const texts = rows.filter(({ path }) => path.endsWith('.en.md')).map(({ path }) => path.replace('.en.md', '')).sort();
    const forSome = ['read-the-audit', 'set-roles', 'take-access-away'];

    expect([await read(company.admin, 'en'), await read(company.admin, 'ru')]).toEqual([texts, texts]);
    expect([await read(seller, 'en'), await read(seller, 'ru')]).toEqual([texts.filter((slug) => !forSome.includes(slug)), texts.filter((slug) => !forSome.includes(slug))]);
  });

  it('opens at the step, in the language of whoever asks', async () => {
    const at = async (who: Colleague, question: string): Promise<(string | undefined)[]> => ((await who.get(`/help?${question}`).expect(200)).body as Help).steps.slice(0, 1).flatMap(({ name, article }) => [name, article?.title]);

    expect(await at(seller, 'screen=people&language=en')).toEqual(['Write down whom you met', 'Write down a new customer']);
    expect(await at(seller, 'activityType=call&language=ru')).toEqual(['Log what was said', 'Записать звонок за 20 секунд']);
    expect(await at(company.admin, 'screen=audit&language=ru')).toEqual(['Read the audit', 'Читать журнал']);
    expect(await company.database.rows('select name from knowledge.steps_in_force where article_id is null')).toEqual([]);
    expect(await company.database.rows(`select a.slug from knowledge.articles a where not exists (select from knowledge.steps_in_force s where s.article_id = a.id)`)).toEqual([]);
  });

  it('is taught once it is there, and first of all to whoever sells', async () => {
    await company.deliverAll(); // that it was published
    expect([await school.teach(), await school.teach()]).toEqual([true, true]);
    await company.deliverAll();

    expect(await courses()).toEqual(guideCourses.map(({ title }) => ({ title, number: 1 })));
    const mine = (await seller.get('/learning').expect(200)).body.items as { course: { title: string }; reason: string | null }[];
    expect(mine.filter(({ reason }) => reason !== null).map(({ course, reason }) => [course.title, reason])).toEqual([['Holdfast in a day', 'role']]);
  });
});
