import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/kernel';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { aTaughtProcess, published, type Mine, type TaughtProcess } from './support/a-taught-process.ts';
import { asNow } from './support/records.ts';

interface Waiting { readonly courseId: string; readonly goesOutOn: string | null; readonly people: number; readonly lessons: { readonly lessonId: string; readonly isRefreshed: boolean; readonly changes: { readonly ground: string; readonly name: string; readonly isGone: boolean; readonly changeNote: string }[] }[] }

describe('what is asked again, and taken back', () => {
  let company: Company;
  let trainer: Colleague;
  let learner: Colleague;
  let taught: TaughtProcess;
  let course: string;
  const lesson = newId();
  beforeAll(async () => {
    company = await aCompany();
    trainer = await company.signedIn({ role: 'trainer', name: 'Trainer' });
    learner = await company.signedIn({ role: 'salesperson', name: 'Learner' });
    const [role] = await company.database.rows<{ id: string }>(`select id from identity.roles where code = 'salesperson'`);
    taught = await aTaughtProcess(company, trainer, role!.id);
    course = await published(trainer, 'The article alone', [{ id: lesson, kind: 'article', title: 'Answer', minutes: 4, articleId: taught.articleId, language: 'en' }]);
    await learner.post(`/learning/courses/${course}/enroll`).send({}).expect(201);
    await learns();
  }, 120_000);
  afterAll(async () => { await company.close(); });

  const day = (ahead: number): string => new Date(company.clock.now().getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
  const mine = async (): Promise<Mine | undefined> => ((await learner.get('/learning').expect(200)).body as { items: Mine[] }).items.find((each) => each.course.id === course && (each.status === 'enrolled' || each.status === 'started'));
  const learns = async (): Promise<void> => void (await learner.post(`/learning/enrollments/${(await mine())!.enrollmentId}/lessons/${lesson}/finish`).send({}).expect(200));
  const end = async (): Promise<string | null> => (await company.database.rows<{ until: string | null }>('select valid_until::text as until from training.certificates where user_id = $1 and course_id = $2 order by id desc limit 1', [learner.userId, course]))[0]!.until;
  const waiting = async (): Promise<Waiting | undefined> => ((await trainer.get('/outdated-courses').expect(200)).body as { items: Waiting[] }).items.find((each) => each.courseId === course);
  const says = async (verb: 'archive' | 'bring-back'): Promise<void> => {
    expect((await asNow(company.admin, 'post', `/articles/${taught.articleId}`, {}, `/${verb}`)).status).toBe(200);
    await company.deliverAll();
  };
  const noticed = async (): Promise<number> => ((await trainer.get('/notices?limit=200').expect(200)).body as { items: { kind: string; details: { course?: string } }[] }).items.filter(({ kind, details }) => kind === 'training.outdated' && details.course === 'The article alone').length;

  it('gives a certificate its old end when the difference is withdrawn, and nothing to a whole course', async () => {
    const before = await end();
    await taught.publishArticle('Answer within two hours.', true);
    const { enrollmentId } = (await mine())!;
    expect(await end()).toBe(day(14));
    company.clock.forward({ days: 20 });
    await company.database.rows('update identity.sessions set expires_at = $1', [new Date(company.clock.now().getTime() + 90 * 86_400_000)]);
    await trainer.post(`/enrollments/${enrollmentId}/withdraw`).send({}).expect(204);
    expect(await end()).toBe(before);
    expect(await mine()).toBeUndefined();

    await taught.publishArticle('Answer within an hour.', true);
    await learns();
    expect(await end()).toBe(before);
    const [old] = await company.database.rows<{ until: string }>('select valid_until::text as until from training.certificates where user_id = $1 and course_id = $2 order by id limit 1', [learner.userId, course]);
    await trainer.post(`/courses/${course}/enrollments`).send({ userIds: [learner.userId] }).expect(200);
    await trainer.post(`/enrollments/${(await mine())!.enrollmentId}/withdraw`).send({}).expect(204);
    expect((await company.database.rows('select valid_until::text as until from training.certificates where user_id = $1 and course_id = $2 order by id limit 1', [learner.userId, course]))).toEqual([old]);
  });

  it('tells whoever teaches that the article of a lesson was archived, and waits for him', async () => {
    const told = await noticed();
    await says('archive');
    expect(await waiting()).toMatchObject({ goesOutOn: null, people: 1, lessons: [{ lessonId: lesson, isRefreshed: false, changes: [{ ground: 'article', name: 'Answer an inquiry', isGone: true, changeNote: '' }] }] });
    expect(await noticed()).toBe(told + 1);
    company.clock.forward({ days: 5 });
    await company.doDaily();
    expect([await mine(), (await waiting())?.lessons.length]).toEqual([undefined, 1]);
  });

  it('asks nothing any more once the article is brought back, and asks again when it is archived again', async () => {
    await says('bring-back');
    expect(await waiting()).toBeUndefined();
    await says('archive');
    expect((await waiting())?.lessons).toHaveLength(1);
    await says('bring-back');
  });

  it('waits with a change that nobody has answered when its article is archived meanwhile', async () => {
    expect((await asNow(trainer, 'patch', `/courses/${course}`, { asksBeforeRetraining: true })).status).toBe(200);
    expect((await asNow(trainer, 'post', `/courses/${course}`, {}, '/publish')).status).toBe(200);
    await taught.publishArticle('Answer at once.', true);
    expect((await asNow(trainer, 'patch', `/courses/${course}`, { asksBeforeRetraining: false })).status).toBe(200);
    expect((await asNow(trainer, 'post', `/courses/${course}`, {}, '/publish')).status).toBe(200);
    await says('archive');
    expect(await waiting()).toMatchObject({ goesOutOn: null, lessons: [{ isRefreshed: false }] });
    company.clock.forward({ days: 5 });
    await company.doDaily();
    expect(await mine()).toBeUndefined();
  });

  it('is taught again as the draft says instead', async () => {
    const text = { id: lesson, kind: 'text', title: 'Answer', minutes: 4, body: 'Answer at once, by phone.' };
    expect((await asNow(trainer, 'patch', `/courses/${course}`, { sections: [{ id: newId(), title: 'All', lessons: [text] }] })).status).toBe(200);
    expect((await asNow(trainer, 'post', `/courses/${course}`, {}, '/retrain')).status).toBe(200);
    await company.deliverAll();
    expect(await waiting()).toBeUndefined();
    expect(await mine()).toMatchObject({ reason: 'change', lessonCount: 1, changed: ['Answer an inquiry'] });
  });
});
