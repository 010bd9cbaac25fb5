import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/kernel';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { aCourse, rightAnswers, type MadeCourse } from './support/a-course.ts';
import { added, asNow } from './support/records.ts';
import { strength } from './support/strength.ts';

interface Row { readonly user: { readonly id: string }; readonly cells: readonly { readonly courseId: string; readonly state: string }[] }

describe('what is asked for, reminded of, seen by others and played', () => {
  let company: Company;
  let trainer: Colleague;
  let head: Colleague;
  let seller: Colleague;
  let stranger: Colleague;
  let course: MadeCourse;
  beforeAll(async () => {
    company = await aCompany();
    trainer = await company.signedIn({ role: 'trainer', name: 'Trainer' });
    head = await company.signedIn({ role: 'head-of-sales', name: 'Head', position: 'Head' });
    seller = await company.signedIn({ role: 'salesperson', name: 'Seller', position: 'Seller', below: 'Head' });
    stranger = await company.signedIn({ role: 'salesperson', name: 'Stranger' });
    course = await aCourse(trainer, 'How we share', { attemptsAllowed: null }, { validityMonths: 1 });
  }, 120_000);
  afterAll(async () => { await company.close(); });

  const day = (ahead: number): string => new Date(company.clock.now().getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
  const enroll = (who: Colleague, body: object) => who.post(`/courses/${course.id}/enrollments`).send(body);
  const mine = async (who: Colleague) => ((await who.get('/learning').expect(200)).body as { items: { enrollmentId: string; status: string; certificateId: string | null }[] }).items;
  const notices = async (who: Colleague) => ((await who.get('/notices?limit=200').expect(200)).body as { items: { kind: string }[] }).items.map(({ kind }) => kind);
  const stay = async () => { await company.database.rows('update identity.sessions set expires_at = $1', [new Date(company.clock.now().getTime() + 90 * 86_400_000)]); };
  const dayLater = async (days: number) => { company.clock.forward({ days }); await stay(); await company.doDaily(); };
  const passes = async (who: Colleague) => {
    const enrollmentId = (await mine(who)).find(({ status }) => status === 'enrolled' || status === 'started')!.enrollmentId;
    await who.post(`/learning/enrollments/${enrollmentId}/lessons/${course.textId}/finish`).send({}).expect(200);
    const sheet = (await who.post(`/learning/enrollments/${enrollmentId}/lessons/${course.quizId}/attempts`).expect(201)).body;
    await who.post(`/learning/attempts/${sheet.id as string}/submit`).send({ answers: rightAnswers(sheet, course.asked) }).expect(200);
  };

  it('enrolls those whom one may enroll, and nobody twice', async () => {
    expect((await enroll(head, { userIds: [seller.userId, stranger.userId], dueOn: day(3) }).expect(200)).body).toEqual({ count: 1 });
    expect((await enroll(head, { isEverybody: true }).expect(200)).body).toEqual({ count: 1 });
    expect((await enroll(trainer, { userIds: [seller.userId] }).expect(200)).body).toEqual({ count: 0 });
    expect((await enroll(seller, { userIds: [seller.userId] })).status).toBe(403);
    expect((await enroll(trainer, { isEverybody: true, dueOn: day(-1) })).body).toMatchObject({ code: 'validation.failed', errors: [{ pointer: '/dueOn', code: 'in-the-past' }] });
    await company.deliverAll();
    expect([await mine(stranger), await notices(seller)]).toEqual([[], ['training.enrolled']]);
  });

  it('reminds before the day, on it and after it, once each', async () => {
    await company.doDaily();
    await company.doDaily();
    await dayLater(3);
    await dayLater(1);
    await dayLater(1);
    expect((await notices(seller)).reverse()).toEqual(['training.enrolled', 'training.due-soon', 'training.due', 'training.overdue']);
  });

  it('shows a head his subordinates, a trainer all, and a seller nothing', async () => {
    const matrix = async (who: Colleague) => ((await who.get('/knowledge-matrix?limit=200').expect(200)).body as { people: Row[] }).people;
    expect((await matrix(head)).map(({ user }) => user.id).sort()).toEqual([head.userId, seller.userId].sort());
    expect((await matrix(trainer)).map(({ user }) => user.id)).toEqual(expect.arrayContaining([head.userId, seller.userId, stranger.userId, trainer.userId]));
    expect((await matrix(head)).find(({ user }) => user.id === seller.userId)!.cells).toMatchObject([{ courseId: course.id, state: 'overdue' }]);
    expect((await seller.get('/knowledge-matrix')).status).toBe(403);
    const first = (await trainer.get('/knowledge-matrix?limit=2')).body as { people: Row[]; nextCursor: string };
    expect((await trainer.get(`/knowledge-matrix?limit=2&cursor=${encodeURIComponent(first.nextCursor)}`)).body.people[0].user.id).not.toBe(first.people[1]!.user.id);
  });

  it('tells where people fail, question by question, within one’s reach', async () => {
    await passes(seller);
    const results = (await trainer.get(`/courses/${course.id}/results`).expect(200)).body as { attempts: number; passed: number; questions: { asked: number; percent: number }[] };
    expect(results).toMatchObject({ attempts: 1, passed: 1 });
    expect(results.questions).toHaveLength(6);
    expect(results.questions.every(({ asked, percent }) => asked === 1 && percent === 100)).toBe(true);
    await company.admin.post(`/courses/${course.id}/enrollments`).send({ userIds: [stranger.userId] }).expect(200);
    expect((await head.get(`/courses/${course.id}/enrollments`)).body.items.map((each: { user: { id: string } }) => each.user.id)).not.toContain(stranger.userId);
  });

  it('holds an ended certificate for the days of grace, leads there again before it ends, and asks a newcomer at once', async () => {
    const role = ((await company.admin.get('/roles?filter[code]=salesperson').expect(200)).body as { items: { id: string }[] }).items[0]!.id;
    await trainer.put(`/learning-paths/${role}`).send({ steps: [{ courseId: course.id, days: 5 }] }).expect(200);
    await company.deliverAll();
    await company.admin.put('/certificate-requirements/deals.share').send({ courseId: course.id, graceDays: 4 }).expect(200);
    const isKeptBack = async (who: Colleague): Promise<boolean> => ((await who.get('/me').expect(200)).body as { keptBack: object[] }).keptBack.length > 0;
    expect([await isKeptBack(seller), await isKeptBack(stranger)]).toEqual([false, false]);
    await dayLater(4);
    expect([await isKeptBack(seller), await isKeptBack(stranger)]).toEqual([false, true]);

    const [{ until }] = await company.database.rows<{ until: string }>('select valid_until::text as until from training.certificates where user_id = $1', [seller.userId]) as [{ until: string }];
    const rest = Math.round((Date.parse(until) - Date.parse(day(0))) / 86_400_000);
    await dayLater(rest - 1);
    expect((await mine(seller)).map(({ status }) => status)).toEqual(['enrolled', 'completed']);
    expect(await notices(seller)).toContain('training.ending');
    await dayLater(5);
    expect(await isKeptBack(seller)).toBe(false);
    await dayLater(1);
    expect(await isKeptBack(seller)).toBe(true);
    await passes(seller);
    expect(await isKeptBack(seller)).toBe(false);
    await company.admin.delete('/certificate-requirements/deals.share').expect(204);
    expect(await isKeptBack(stranger)).toBe(false);
  });

  it('plays a recording in parts, to whoever takes it, as far as time allows', async () => {
    const bytes = Buffer.alloc(2000, 'a');
    const file = (await trainer.post('/files?name=call.mp3&mediaType=audio/mpeg').set('content-type', 'audio/mpeg').send(bytes).expect(201)).body as { id: string };
    const lesson = { id: newId(), kind: 'audio', title: 'Hear', minutes: 1, fileId: file.id, fileName: 'call.mp3', mediaType: 'audio/mpeg', seconds: 100, transcript: '' };
    const { id } = (await trainer.post('/courses').send({ title: 'Hear a call' }).expect(201)).body as { id: string };
    const sections = [{ id: newId(), title: 'One', lessons: [lesson] }];
    expect((await company.admin.patch(`/courses/${id}`).set('If-Match', '"1"').send({ sections })).body).toMatchObject({ code: 'reference.not-found' });
    await trainer.patch(`/courses/${id}`).set('If-Match', '"1"').send({ sections, isOpen: true }).expect(200);
    await trainer.post(`/courses/${id}/publish`).set('If-Match', '"2"').send({}).expect(200);
    const media = `/learning/courses/${id}/lessons/${lesson.id}/media/${file.id}`;
    expect([(await seller.get(media)).status, (await seller.get(`/files/${file.id}/content`)).status]).toEqual([404, 404]);

    const enrolled = (await seller.post(`/learning/courses/${id}/enroll`).send({}).expect(201)).body as { id: string };
    const part = await seller.get(media).set('range', 'bytes=10-19').expect(206);
    expect([part.headers['content-range'], part.headers['content-type'], (await stranger.get(media)).status]).toEqual(['bytes 10-19/2000', 'audio/mpeg', 404]);
    const position = `/learning/enrollments/${enrolled.id}/lessons/${lesson.id}/position`;
    await seller.post(position).send({ positionSeconds: 0, playedSeconds: 0 }).expect(200);
    expect((await seller.post(position).send({ positionSeconds: 99, playedSeconds: 100 }).expect(200)).body).toMatchObject({ status: 'started', sections: [{ lessons: [{ positionSeconds: 99, playedSeconds: 15, doneAt: null }] }] });
    expect((await seller.post(`/learning/enrollments/${enrolled.id}/lessons/${lesson.id}/finish`).send({})).body).toMatchObject({ code: 'training.not-played-yet' });
    company.clock.forward({ minutes: 1 });
    expect((await seller.post(position).send({ positionSeconds: 99, playedSeconds: 100 }).expect(200)).body).toMatchObject({ status: 'completed' });
  });

  it('teaches an article as it was when it was taken, whatever is published later, and none that is not for everybody', async () => {
    const step = async (id: string, verb: string): Promise<unknown> => asNow(company.admin, 'post', `/articles/${id}/editions/en`, {}, `/${verb}`);
    const publish = async (id: string): Promise<void> => { await step(id, 'submit'); await step(id, 'approve'); };
    const article = await added(company.admin, '/articles', { kind: 'how-to', language: 'en', title: 'Answer an inquiry', body: 'Within an hour.' });
    const { id } = await added(trainer, '/courses', { title: 'From an article' });
    const teach = (version: number, lesson: object) => trainer.patch(`/courses/${id}`).set('If-Match', `"${version}"`).send({ sections: [{ id: sectionId, title: 'One', lessons: [{ id: lessonId, kind: 'article', title: 'Read', minutes: 1, articleId: article.id, language: 'en', ...lesson }] }] });
    const [sectionId, lessonId] = [newId(), newId()];
    const lessonIn = (answer: { body: unknown }) => (answer.body as { sections: { lessons: object[] }[] }).sections[0]!.lessons[0]!;
    expect((await teach(1, {})).body).toMatchObject({ code: 'reference.not-found' });
    await publish(article.id);
    expect(lessonIn(await teach(1, { body: 'Made up', version: 1 }).expect(200))).toMatchObject({ version: 1, body: 'Within an hour.' });
    await asNow(company.admin, 'patch', `/articles/${article.id}/editions/en`, { body: 'Within a day.' });
    await publish(article.id);
    expect(lessonIn(await teach(2, { version: 1 }).expect(200))).toMatchObject({ version: 1, body: 'Within an hour.' });
    expect(lessonIn(await teach(3, { version: 0 }).expect(200))).toMatchObject({ version: 2, body: 'Within a day.' });

    const closed = await added(company.admin, '/articles', { kind: 'how-to', language: 'en', title: 'Salaries', body: 'canary', audienceRoleIds: [(await company.database.rows<{ id: string }>(`select id from identity.roles where code = 'administrator'`))[0]!.id] });
    await publish(closed.id);
    expect((await teach(4, { articleId: closed.id })).body).toMatchObject({ code: 'reference.not-found' });
  });

  it('lets two authors not overwrite each other, and refuses what learners could not use', async () => {
    const { id } = (await trainer.post('/courses').send({ title: 'Empty' }).expect(201)).body as { id: string };
    expect((await trainer.post(`/courses/${id}/publish`).set('If-Match', '"1"').send({})).body).toMatchObject({ code: 'training.course-incomplete' });
    await trainer.patch(`/courses/${id}`).set('If-Match', '"1"').send({ title: 'Mine' }).expect(200);
    expect((await company.admin.patch(`/courses/${id}`).set('If-Match', '"1"').send({ title: 'Other' })).status).toBe(412);
    expect((await trainer.patch(`/courses/${id}`).set('If-Match', '"2"').send({ sections: [{ id: newId(), title: 'One', lessons: [{ id: newId(), kind: 'scorm', title: 'X' }] }] })).body.errors[0]).toMatchObject({ pointer: '/sections/0/lessons/0/kind', code: 'unknown-choice' });
    expect((await enroll(trainer, {}).expect(200)).body).toEqual({ count: 0 });
  });

  it('takes many learners into one course at once', async () => {
    const many = strength(1000, 200);
    await company.database.rows(`insert into identity.users (id, email, given_name, family_name, display_name, locale, time_zone, status, password_hash, team_ids, role_ids, created_at, updated_at)
      select gen_random_uuid(), 'many-' || n || '@example.com', 'Many', n::text, 'Many ' || n, 'en', 'UTC', 'active', null, '{}', '{}', now(), now() from generate_series(1, $1::int) n`, [many]);
    const other = await aCourse(trainer, 'For everybody');
    const began = Date.now();
    const { count } = (await trainer.post(`/courses/${other.id}/enrollments`).send({ isEverybody: true }).expect(200)).body as { count: number };
    const took = Date.now() - began;
    expect(count).toBeGreaterThanOrEqual(many);
    expect(took).toBeLessThan(10_000);
  }, 60_000);
});
