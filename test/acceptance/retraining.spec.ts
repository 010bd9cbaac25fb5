import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/kernel';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { rightAnswers } from './support/a-course.ts';
import { aTaughtProcess, firstText, type Learning, type Mine, type Outdated, type TaughtLesson, type TaughtProcess } from './support/a-taught-process.ts';
import { added, asNow } from './support/records.ts';

const withheld = 'deals.close';

describe('a change of the work, from a new employee to those who learn only what is new', () => {
  let company: Company;
  let trainer: Colleague;
  let peers: Record<'certified' | 'reached' | 'underway' | 'stranger' | 'gone' | 'revoked', Colleague>;
  let newcomer: Colleague;
  let roles: Map<string, string>;
  let taught: TaughtProcess;
  let course: TaughtProcess['course'];

  const day = (ahead: number): string => new Date(company.clock.now().getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
  const later = async (days: number) => {
    company.clock.forward({ days });
    await company.database.rows('update identity.sessions set expires_at = $1', [new Date(company.clock.now().getTime() + 90 * 86_400_000)]);
  };
  const mine = async (who: Colleague) => ((await who.get('/learning').expect(200)).body as { items: Mine[] }).items;
  const openOf = async (who: Colleague, courseId = course.id) => (await mine(who)).find((each) => each.course.id === courseId && (each.status === 'enrolled' || each.status === 'started'));
  const learning = async (who: Colleague, id: string) => (await who.get(`/learning/enrollments/${id}`).expect(200)).body as Learning;
  const lessonIn = ({ sections }: Learning, id: string): TaughtLesson => sections.flatMap(({ lessons }) => lessons).find((each) => each.id === id)!;
  const notices = async (who: Colleague) => ((await who.get('/notices?limit=200').expect(200)).body as { items: { kind: string; details: object }[] }).items;
  const outdated = async () => ((await trainer.get('/outdated-courses').expect(200)).body as { items: Outdated[] }).items;
  const touched = async () => ((await trainer.get(`/courses/${course.id}/touched`).expect(200)).body as { items: { user: { id: string } }[] }).items.map(({ user }) => user.id).sort();
  const reads = (who: Colleague, enrollment: string, lesson: string) => who.post(`/learning/enrollments/${enrollment}/lessons/${lesson}/finish`).send({});
  const close = async (who: Colleague) => {
    const deal = await added(who, '/deals', { name: 'Pump', amount: { amount: '10.00', currency: 'EUR' } });
    return asNow(who, 'post', `/deals/${deal.id}`, {}, '/win');
  };
  const practises = async (who: Colleague, enrollment: string) => {
    await who.post(`/learning/enrollments/${enrollment}/lessons/${course.practice}/practice`).send({}).expect(200);
    const { organizationId } = lessonIn(await learning(who, enrollment), course.practice).content.run!;
    await added(who, '/activities/log', { type: 'call', organizationId });
    await company.deliverAll();
    await reads(who, enrollment, course.practice).then(({ status }) => expect(status).toBe(200));
  };
  const passes = async (who: Colleague, enrollment: string) => {
    const sheet = (await who.post(`/learning/enrollments/${enrollment}/lessons/${course.quiz}/attempts`).expect(201)).body;
    await who.post(`/learning/attempts/${sheet.id as string}/submit`).send({ answers: rightAnswers(sheet, taught.asked) }).expect(200);
  };
  const takesAll = async (who: Colleague) => {
    const { enrollmentId } = (await openOf(who))!;
    await reads(who, enrollmentId, course.text).then(({ status }) => expect(status).toBe(200));
    await reads(who, enrollmentId, course.article).then(({ status }) => expect(status).toBe(200));
    await practises(who, enrollmentId);
    await passes(who, enrollmentId);
  };

  beforeAll(async () => {
    company = await aCompany();
    trainer = await company.signedIn({ role: 'trainer', name: 'Trainer' });
    roles = new Map(((await company.admin.get('/roles?limit=200').expect(200)).body as { items: { id: string; code: string }[] }).items.map(({ id, code }) => [code, id]));
    taught = await aTaughtProcess(company, trainer, roles.get('salesperson')!);
    course = taught.course;
    await trainer.put(`/learning-paths/${roles.get('salesperson')!}`).send({ steps: [{ courseId: course.id, days: 10 }] }).expect(200);
    await company.deliverAll();
    const hire = (name: string, role = 'salesperson') => company.signedIn({ role, name });
    peers = { certified: await hire('Certified'), reached: await hire('Reached'), underway: await hire('Underway'), gone: await hire('Gone'), revoked: await hire('Revoked'), stranger: await hire('Stranger', 'read-only') };
    await trainer.post(`/courses/${course.id}/enrollments`).send({ userIds: [peers.certified, peers.reached, peers.underway, peers.gone, peers.revoked].map(({ userId }) => userId) }).expect(200);
    await company.deliverAll();
    await company.admin.put(`/certificate-requirements/${withheld}`).send({ courseId: course.id, graceDays: 0 }).expect(200);
  }, 120_000);
  afterAll(async () => { await company.close(); });

  it('lets a lesson name the steps of a process in force, and no others', async () => {
    const answer = await asNow(trainer, 'patch', `/courses/${taught.otherCourse}`, { sections: [{ id: newId(), title: 'One', lessons: [{ id: newId(), kind: 'text', title: 'Read', minutes: 1, body: 'Read.', stepIds: [newId()] }] }] });
    expect(answer.body).toMatchObject({ code: 'reference.not-found' });
    expect((await trainer.get('/steps-to-teach').expect(200)).body.items).toMatchObject([{ name: 'Call back', processName: 'Answer an inquiry' }, { name: 'Write down' }]);
  });

  it('takes a new employee from the role along the path to the certificate, and what it opens', async () => {
    const email = 'new@example.com';
    await company.admin.post('/users').send({ email, givenName: 'New', familyName: 'Comer', password: 'correct-horse-battery', roleIds: [roles.get('salesperson')!] }).expect(201);
    await company.deliverAll();
    const agent = company.anybody();
    await agent.post('/auth/login').send({ email, password: 'correct-horse-battery' }).expect(204);
    newcomer = Object.assign(agent, { userId: (await agent.get('/me')).body.user.id as string, email, teamId: null, positionId: null });
    expect(await openOf(newcomer)).toMatchObject({ status: 'enrolled', reason: 'role', dueOn: day(10), lessonCount: 4 });

    expect((await close(newcomer)).body).toMatchObject({ code: 'training.certificate-required', context: { permission: withheld, courseId: course.id, courseTitle: 'How we sell' } });
    await takesAll(newcomer);
    expect((await close(newcomer)).status).toBe(200);
  });

  it('marks what rests on a changed step, and shows exactly whom that touches before anybody is called back', async () => {
    for (const who of [peers.certified, peers.gone, peers.revoked]) await takesAll(who);
    await practises(peers.reached, (await openOf(peers.reached))!.enrollmentId);
    await reads(peers.underway, (await openOf(peers.underway))!.enrollmentId, course.text);
    const other = (await peers.stranger.post(`/learning/courses/${taught.otherCourse}/enroll`).send({}).expect(201)).body as Learning & { id: string };
    await reads(peers.stranger, other.id, other.sections[0]!.lessons[0]!.id);
    await asNow(company.admin, 'post', `/users/${peers.gone.userId}`, {}, '/suspend').then(({ status }) => expect(status).toBe(200));
    const [certificate] = (await peers.revoked.get('/certificates')).body.items as { id: string }[];
    await trainer.post(`/certificates/${certificate!.id}/revoke`).send({ reason: 'Not his own work' }).expect(200);
    expect(await outdated()).toEqual([]);

    await taught.changeStep('Call within two hours.');
    expect(await outdated()).toMatchObject([{
      courseId: course.id, isChanged: false, goesOutOn: day(3), people: 3, roles: [{ people: 3 }],
      lessons: [{ lessonId: course.practice, people: 3, isRefreshed: false, changes: [{ ground: 'step', name: 'Call back', processName: 'Answer an inquiry', isGone: false, changeNote: 'Customers wait less.', before: 'Call within a day.', after: 'Call within two hours.' }] }],
    }]);
    expect(await touched()).toEqual([newcomer, peers.certified, peers.reached].map(({ userId }) => userId).sort());
    expect((await notices(trainer)).map(({ kind }) => kind)).toEqual(['training.outdated']);
    expect(await openOf(newcomer)).toBeUndefined();
    expect((await newcomer.get('/outdated-courses')).status).toBe(403);
  });

  it('enrolls exactly those again in the difference alone, and nobody else', async () => {
    const before = (await learning(peers.underway, (await openOf(peers.underway))!.enrollmentId)).sections;
    await asNow(trainer, 'post', `/courses/${course.id}`, { dueOn: day(7) }, '/retrain').then(({ status, text }) => expect([status, text]).toEqual([200, expect.anything()]));
    await company.deliverAll();

    for (const who of [newcomer, peers.certified]) {
      const again = (await openOf(who))!;
      expect(again).toMatchObject({ status: 'enrolled', reason: 'change', dueOn: day(7), lessonCount: 1, changed: ['Call back'], course: { minutes: 10 } });
      const { sections, changes } = await learning(who, again.enrollmentId);
      expect(sections.flatMap(({ lessons }) => lessons).map(({ id, isAsked, doneAt }) => [id, isAsked, doneAt !== null])).toEqual([[course.text, false, true], [course.article, false, true], [course.practice, true, false], [course.quiz, false, true]]);
      expect(changes).toMatchObject([{ name: 'Call back', before: 'Call within a day.', after: 'Call within two hours.' }]);
      expect((await notices(who))[0]).toMatchObject({ kind: 'training.changed', details: { what: 'Call back', minutes: 10, dueOn: day(7) } });
      expect((await reads(who, again.enrollmentId, course.text)).status).toBe(404);
    }
    const reached = (await openOf(peers.reached))!;
    expect(reached).toMatchObject({ status: 'started', reason: 'manual', lessonCount: 4, doneCount: 0, changed: ['Call back'] });
    const underway = (await openOf(peers.underway))!;
    expect(underway).toMatchObject({ status: 'started', lessonCount: 4, doneCount: 1, changed: [] });
    expect((await learning(peers.underway, underway.enrollmentId)).sections).toEqual(before);
    expect([await openOf(peers.stranger), await openOf(peers.stranger, taught.otherCourse), await openOf(trainer)]).toEqual([undefined, undefined, undefined]);
    const open = await company.database.rows<{ id: string }>(`select user_id as id from training.enrollments where reason = 'change' order by 1`);
    expect(open.map(({ id }) => id)).toEqual([newcomer.userId, peers.certified.userId].sort());
    expect(await outdated()).toEqual([]);
    expect((await asNow(trainer, 'post', `/courses/${course.id}`, {}, '/retrain')).body).toMatchObject({ code: 'training.nothing-outdated' });
  });

  it('holds the old certificate until the day that is due, and renews it with the difference', async () => {
    const term = async (who: Colleague) => (await who.get('/certificates').expect(200)).body.items as { validUntil: string; status: string }[];
    expect((await term(newcomer))[0]).toMatchObject({ status: 'valid', validUntil: day(7) });
    expect((await close(newcomer)).status).toBe(200);
    const whole = (await company.database.rows<{ held: string }>('select held_until::text as held from training.certificates where user_id = $1', [newcomer.userId]))[0]!.held;
    await later(2);

    await practises(newcomer, (await openOf(newcomer))!.enrollmentId);
    expect((await term(newcomer))[0]).toMatchObject({ status: 'valid', validUntil: whole });
    await later(6);
    await company.doDaily();
    expect((await close(newcomer)).status).toBe(200);
    expect((await close(peers.certified)).body).toMatchObject({ code: 'training.certificate-required' });
    expect((await notices(peers.certified)).map(({ kind }) => kind)).toContain('training.overdue');
    await practises(peers.certified, (await openOf(peers.certified))!.enrollmentId);
    expect((await close(peers.certified)).status).toBe(200);
  });

  it('takes over the text of an article whose work has changed by itself, and shows what is new; a smaller change calls nobody back', async () => {
    await taught.publishArticle('Answer within a day, in writing.', false);
    expect(await outdated()).toMatchObject([{ courseId: course.id, lessons: [], people: 0, newerTexts: [{ lessonId: course.article, taught: 1, published: 2 }] }]);
    expect(await openOf(newcomer)).toBeUndefined();

    await taught.publishArticle('Answer within two hours.', true);
    const again = (await openOf(newcomer))!;
    expect(again).toMatchObject({ reason: 'change', lessonCount: 1, dueOn: day(14), changed: ['Answer an inquiry'] });
    expect(lessonIn(await learning(newcomer, again.enrollmentId), course.article)).toMatchObject({ isAsked: true, before: firstText, content: { body: 'Answer within two hours.' } });
    expect(await outdated()).toEqual([]);
    expect(await openOf(peers.stranger)).toBeUndefined();
    await reads(newcomer, again.enrollmentId, course.article);
    expect(await openOf(newcomer)).toBeUndefined();
  });

  it('asks first where the course says so, leaves what is still right, and teaches again what nobody answers for three days', async () => {
    await asNow(trainer, 'patch', `/courses/${course.id}`, { asksBeforeRetraining: true });
    await asNow(trainer, 'post', `/courses/${course.id}`, {}, '/publish');
    await taught.publishArticle('Answer at once.', true);
    await taught.changeStep('Call within an hour.');
    expect((await outdated())[0]).toMatchObject({ goesOutOn: null, lessons: [{ lessonId: course.article, isRefreshed: true }, { lessonId: course.practice, isRefreshed: false }] });
    company.clock.forward({ days: 4 });
    await company.doDaily();
    expect(await openOf(newcomer)).toBeUndefined();
    await asNow(trainer, 'post', `/courses/${course.id}`, { stillRight: [course.article, course.practice] }, '/retrain').then(({ status }) => expect(status).toBe(200));
    expect([await openOf(newcomer), await outdated().then((all) => all.flatMap(({ lessons }) => lessons))]).toEqual([undefined, []]);

    await asNow(trainer, 'patch', `/courses/${course.id}`, { asksBeforeRetraining: false });
    await asNow(trainer, 'post', `/courses/${course.id}`, {}, '/publish');
    await taught.changeStep('Call at once.');
    company.clock.forward({ days: 2 });
    await company.doDaily();
    expect(await openOf(newcomer)).toBeUndefined();
    company.clock.forward({ days: 1 });
    await company.doDaily();
    expect(await openOf(newcomer)).toMatchObject({ reason: 'change', changed: ['Call back'] });
  });
});
