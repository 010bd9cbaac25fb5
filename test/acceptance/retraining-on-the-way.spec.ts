import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/kernel';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { rightAnswers } from './support/a-course.ts';
import { aTaughtProcess, published, type Learning, type Mine, type Outdated, type TaughtProcess } from './support/a-taught-process.ts';
import { added, asNow, read } from './support/records.ts';

describe('a change that meets people on the way', () => {
  let company: Company;
  let trainer: Colleague;
  let certified: Colleague;
  let failing: Colleague;
  let away: Colleague;
  let taught: TaughtProcess;
  beforeAll(async () => {
    company = await aCompany();
    trainer = await company.signedIn({ role: 'trainer', name: 'Trainer' });
    certified = await company.signedIn({ role: 'salesperson', name: 'Certified' });
    failing = await company.signedIn({ role: 'salesperson', name: 'Failing' });
    away = await company.signedIn({ role: 'salesperson', name: 'Away' });
    const [role] = await company.database.rows<{ id: string }>(`select id from identity.roles where code = 'salesperson'`);
    taught = await aTaughtProcess(company, trainer, role!.id);
    await company.admin.put('/certificate-requirements/deals.close').send({ courseId: taught.course.id, graceDays: 3 }).expect(200);
    for (const who of [certified, failing, away]) await who.post(`/learning/courses/${taught.course.id}/enroll`).send({}).expect(201);
    for (const who of [certified, away]) await takes(who, ['text', 'article', 'practice', 'quiz']);
  }, 120_000);
  afterAll(async () => { await company.close(); });

  const day = (ahead: number): string => new Date(company.clock.now().getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
  const openOf = async (who: Colleague) => ((await who.get('/learning').expect(200)).body as { items: Mine[] }).items.find(({ status, course }) => course.id === taught.course.id && (status === 'enrolled' || status === 'started'));
  const start = (who: Colleague, enrollmentId: string) => who.post(`/learning/enrollments/${enrollmentId}/lessons/${taught.course.quiz}/attempts`);
  const finish = (who: Colleague, enrollmentId: string, lessonId: string) => who.post(`/learning/enrollments/${enrollmentId}/lessons/${lessonId}/finish`).send({}).expect(200);
  const retrain = (body: object = {}) => asNow(trainer, 'post', `/courses/${taught.course.id}`, body, '/retrain').then(({ status }) => expect(status).toBe(200));
  const practise = async (who: Colleague, enrollmentId: string) => {
    await who.post(`/learning/enrollments/${enrollmentId}/lessons/${taught.course.practice}/practice`).send({}).expect(200);
    const { sections } = (await who.get(`/learning/enrollments/${enrollmentId}`)).body as Learning;
    const { organizationId } = sections.flatMap(({ lessons }) => lessons).find(({ id }) => id === taught.course.practice)!.content.run!;
    await added(who, '/activities/log', { type: 'call', organizationId });
    await company.deliverAll();
  };
  async function takes(who: Colleague, lessons: readonly ('text' | 'article' | 'practice' | 'quiz')[]): Promise<void> {
    const { enrollmentId } = (await openOf(who))!;
    for (const lesson of lessons) {
      if (lesson === 'practice') await practise(who, enrollmentId);
      if (lesson !== 'quiz') await finish(who, enrollmentId, taught.course[lesson]);
      else {
        const sheet = (await start(who, enrollmentId)).body;
        await who.post(`/learning/attempts/${sheet.id as string}/submit`).send({ answers: rightAnswers(sheet, taught.asked) }).expect(200);
      }
    }
  }

  it('adds a second change to the difference that is open, in the one enrollment', async () => {
    await asNow(company.admin, 'post', `/users/${away.userId}`, {}, '/suspend');
    await taught.changeStep('Call within two hours.');
    await retrain();
    const first = (await openOf(certified))!;
    await taught.publishArticle('Answer within two hours.', true);
    expect(await openOf(certified)).toMatchObject({ enrollmentId: first.enrollmentId, lessonCount: 2, doneCount: 0, dueOn: day(14), changed: ['Answer an inquiry', 'Call back'] });
  });

  it('gives new tries at a quiz that has changed, and counts lessons of the version at hand', async () => {
    const { enrollmentId } = (await openOf(failing))!;
    for (const _ of [1, 2]) {
      const sheet = (await start(failing, enrollmentId)).body;
      await failing.post(`/learning/attempts/${sheet.id as string}/submit`).send({ answers: {} }).expect(200);
    }
    expect((await start(failing, enrollmentId)).body).toMatchObject({ code: 'training.no-attempts-left' });
    const sections = (await read(trainer, `/courses/${taught.course.id}`))['sections'] as { lessons: { id: string }[] }[];
    await taught.changeStep('Call within an hour.');
    await asNow(trainer, 'patch', `/courses/${taught.course.id}`, { sections: sections.map((section) => ({ ...section, lessons: section.lessons.filter(({ id }) => id !== taught.course.text) })) }).then(({ status }) => expect(status).toBe(200));
    expect(((await trainer.get('/outdated-courses')).body as { items: Outdated[] }).items).toMatchObject([{ isChanged: true, goesOutOn: null }]);
    await retrain();
    expect(await openOf(failing)).toMatchObject({ enrollmentId, lessonCount: 3, doneCount: 0 });
    const again = await start(failing, enrollmentId);
    expect([again.status, again.body]).toEqual([201, expect.objectContaining({ number: 3 })]);
  });

  it('keeps the permission through the grace after the day that was due', async () => {
    const keptBack = async (): Promise<number> => ((await certified.get('/me').expect(200)).body as { keptBack: object[] }).keptBack.length;
    const later = async (days: number) => {
      company.clock.forward({ days });
      await company.database.rows('update identity.sessions set expires_at = $1', [new Date(company.clock.now().getTime() + 90 * 86_400_000)]);
    };
    await later(17);
    expect(await keptBack()).toBe(0);
    await later(1);
    expect(await keptBack()).toBe(1);
    await takes(certified, ['practice', 'article']);
    expect(await keptBack()).toBe(0);
  });

  it('takes a lesson for outdated when the step whose article it teaches changes', async () => {
    await taught.changeStep('Write what they need, and by when.', 1);
    expect(((await trainer.get('/outdated-courses')).body as { items: Outdated[] }).items).toMatchObject([{ lessons: [{ lessonId: taught.course.article, isRefreshed: false, changes: [{ ground: 'step', name: 'Write down' }] }] }]);
    await retrain({ stillRight: [taught.course.article] });
  });

  it('calls back whoever returns, to what the others were called back for meanwhile', async () => {
    await asNow(company.admin, 'post', `/users/${away.userId}`, {}, '/reactivate').then(({ status }) => expect(status).toBe(200));
    await company.deliverAll();
    await company.database.rows('update identity.sessions set expires_at = $1', [new Date(company.clock.now().getTime() + 90 * 86_400_000)]);
    const [open] = await company.database.rows<{ reason: string; lessons: string[]; due: string }>(`select reason, lesson_ids as lessons, due_on::text as due from training.enrollments where user_id = $1 and status = 'enrolled'`, [away.userId]);
    expect(open).toEqual({ reason: 'change', lessons: [taught.course.article, taught.course.practice].sort(), due: day(14) });
    expect((await company.database.rows(`select from training.enrollments where user_id = $1 and status in ('enrolled', 'started')`, [certified.userId]))).toEqual([]);
  });

  it('waits for whoever teaches where a step is gone', async () => {
    const { version } = await taught.draft();
    await company.admin.delete(`/processes/${taught.processId}`).set('If-Match', `"${version}"`).expect(204);
    await company.deliverAll();
    const gone = (lessonId: string, name: string) => ({ lessonId, changes: [{ isGone: true, name, processName: null }] });
    expect(((await trainer.get('/outdated-courses')).body as { items: Outdated[] }).items).toMatchObject([{ goesOutOn: null, lessons: [gone(taught.course.article, 'Write down'), gone(taught.course.practice, 'Call back')] }]);
    company.clock.forward({ days: 5 });
    await company.doDaily();
    expect(await openOf(certified)).toBeUndefined();
  });

  it('leaves a course alone that teaches the new text already when it is heard of', async () => {
    await taught.approveArticle('Answer within an hour.', true);
    const lesson = { id: newId(), kind: 'article', title: 'Answer', minutes: 4, articleId: taught.articleId, language: 'en' };
    const fresh = await published(trainer, 'Fresh', [lesson]);
    await company.deliverAll();
    expect(await read(trainer, `/courses/${fresh}`)).toMatchObject({ publishedNumber: 1 });
    expect(await openOf(certified)).toMatchObject({ reason: 'change' });
  });
});
