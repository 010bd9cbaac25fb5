import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { articleOf, Folders, told } from './support/a-folder.ts';
import { aTaughtProcess, firstText, type Mine, type TaughtProcess } from './support/a-taught-process.ts';
import { read } from './support/records.ts';

const why = (explains: string, more = ''): string => `---\ntitle: Why\nkind: decision-record\n${explains === '' ? '' : `explains: ${explains}\n`}${more}---\n\nSo.\n`;

describe('what a folder says of an article beside its text', () => {
  let company: Company;
  let folders: Folders;
  beforeAll(async () => {
    company = await aCompany();
    folders = new Folders(company, company.admin);
  });
  afterAll(async () => { await company.close(); });

  const brought = async (file: string) => {
    const { rows: [row] } = await folders.bringIn({ 'why.en.md': file });
    return row!;
  };
  const settingOf = async (id: string | null) => (await read(company.admin, `/articles/${id!}`))['setting'];

  it('is the setting that a decision record explains, by its name', async () => {
    const roles = ((await company.admin.get('/roles?limit=200').expect(200)).body as { items: { id: string; code: string }[] }).items;
    const [stage] = await company.database.rows<{ id: string; name: string; pipeline: string; pipelineId: string }>(`select id, name, pipeline_name as pipeline, pipeline_id as "pipelineId" from deals.stage_card where is_offered order by position limit 1`);
    const [reason] = await company.database.rows<{ id: string; name: string }>('select id, name from deals.loss_reason_card order by id limit 1');
    const settings = [
      ['stage', `"${stage!.pipeline} / ${stage!.name}"`, stage!.id], ['pipeline', `"${stage!.pipeline}"`, stage!.pipelineId], ['lost-reason', `"${reason!.name}"`, reason!.id], ['role', 'trainer', roles.find(({ code }) => code === 'trainer')!.id], ['field', 'organization.taxId', 'organization.taxId'],
    ] as const;
    for (const [at, [kind, name, id]] of settings.entries()) {
      const row = await brought(why(`{ kind: ${kind}, name: ${name} }`));
      expect([kind, row.outcome, await settingOf(row.articleId)]).toEqual([kind, at === 0 ? 'new' : 'changed', { kind, id }]);
      expect((await brought(why(`{ kind: ${kind}, name: ${name} }`))).outcome).toBe('unchanged');
      expect(((await company.admin.get(`/decisions?kind=${kind}`).expect(200)).body as { items: { articleId: string }[] }).items.map(({ articleId }) => articleId)).toEqual([row.articleId]);
    }
  });

  it('leaves the setting as it is where it says nothing of it, and refuses what is none', async () => {
    const { articleId, outcome } = await brought(why(''));
    expect([outcome, await settingOf(articleId)]).toEqual(['unchanged', { kind: 'field', id: 'organization.taxId' }]);

    const { rows } = await folders.bringIn({ 'a.en.md': why('{ kind: stage, name: Sales / Nowhere }'), 'b.en.md': why('{ kind: field, name: person.weather }'), 'c.en.md': articleOf('C', 'x', 'explains: { kind: role, name: trainer }\n'), 'd.en.md': why('{ kind: role, name: trainer }'), 'd.ru.md': why('{ kind: role, name: auditor }') });
    expect(told(rows)).toEqual({ 'a.en.md': 'setting-unknown', 'b.en.md': 'setting-unknown', 'c.en.md': 'explains-nothing', 'd.en.md': 'terms-differ', 'd.ru.md': 'terms-differ' });
  });
});

describe('a text that comes in with a folder', () => {
  let company: Company;
  let trainer: Colleague;
  let learner: Colleague;
  let taught: TaughtProcess;
  let slug: string;
  beforeAll(async () => {
    company = await aCompany();
    trainer = await company.signedIn({ role: 'trainer', name: 'Trainer' });
    learner = await company.signedIn({ role: 'salesperson', name: 'Learner' });
    const [role] = await company.database.rows<{ id: string }>(`select id from identity.roles where code = 'salesperson'`);
    taught = await aTaughtProcess(company, trainer, role!.id);
    slug = (await read(company.admin, `/articles/${taught.articleId}`))['slug'] as string;
    await learner.post(`/learning/courses/${taught.course.id}/enroll`).send({}).expect(201);
    const { enrollmentId } = (await mine())[0]!;
    await learner.post(`/learning/enrollments/${enrollmentId}/start`).send({}).expect(200);
    await learner.post(`/learning/enrollments/${enrollmentId}/lessons/${taught.course.article}/finish`).send({}).expect(200);
  });
  afterAll(async () => { await company.close(); });

  const mine = async () => ((await learner.get('/learning').expect(200)).body as { items: Mine[] }).items.filter((each) => each.course.id === taught.course.id);
  const bring = async (text: string, more = ''): Promise<void> => {
    const { rows } = await new Folders(company, company.admin).bringIn({ [`${slug}.en.md`]: articleOf('Answer an inquiry', text, `id: ${taught.articleId}\n${more}`) });
    expect(told(rows)).toEqual({ [`${slug}.en.md`]: 'changed' });
    await company.deliverAll();
  };

  it('asks nothing again of whoever learned the one before, where it says nothing of the kind', async () => {
    await bring(`${firstText} Politely.`);
    expect((await mine()).map(({ changed }) => changed)).toEqual([[]]);
  });

  it('is learned again where it says that what readers do changes, with what is new', async () => {
    await bring('Answer within an hour.', 'isMajor: true\nchangeNote: Customers wait less.\n');
    expect((await mine()).map(({ changed }) => changed)).toEqual([['Answer an inquiry']]);
    const [version] = ((await company.admin.get(`/articles/${taught.articleId}/editions/en/versions`).expect(200)).body as { items: { changeNote: string; isMajor: boolean }[] }).items;
    expect(version).toMatchObject({ isMajor: true, changeNote: 'Customers wait less.' });
  });
});
