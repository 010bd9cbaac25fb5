import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { aCourse, rightAnswers, type MadeCourse } from './support/a-course.ts';

interface Mine { readonly enrollmentId: string; readonly status: string; readonly reason: string; readonly dueOn: string; readonly course: { readonly id: string } }

const withheld = 'deals.close';

describe('from a role to a certificate, and what it opens', () => {
  let company: Company;
  let trainer: Colleague;
  let newcomer: Colleague;
  let other: Colleague;
  let course: MadeCourse;
  let roles: Map<string, string>;
  beforeAll(async () => {
    company = await aCompany();
    trainer = await company.signedIn({ role: 'trainer', name: 'Trainer' });
    other = await company.signedIn({ role: 'read-only', name: 'Other' });
    const found = (await company.admin.get('/roles?limit=200').expect(200)).body as { items: { id: string; code: string }[] };
    roles = new Map(found.items.map(({ id, code }) => [code, id]));
    course = await aCourse(trainer, 'How deals are closed', { timeLimitMinutes: 10 });
    await trainer.put(`/learning-paths/${roles.get('salesperson')!}`).send({ steps: [{ courseId: course.id, days: 10 }] }).expect(200);
    await company.deliverAll();
  }, 120_000);
  afterAll(async () => { await company.close(); });

  const mine = async (who: Colleague) => ((await who.get('/learning').expect(200)).body as { items: Mine[] }).items;
  const enrollmentOf = async (who: Colleague): Promise<string> => (await mine(who)).find((each) => each.course.id === course.id)!.enrollmentId;
  const start = async (who: Colleague, enrollmentId: string) => who.post(`/learning/enrollments/${enrollmentId}/lessons/${course.quizId}/attempts`);
  const notices = async (who: Colleague) => ((await who.get('/notices').expect(200)).body as { items: { kind: string }[] }).items.map(({ kind }) => kind);
  const close = async (who: Colleague) => {
    const deal = (await who.post('/deals').send({ name: 'Pump', amount: { amount: '10.00', currency: 'EUR' } }).expect(201)).body as { id: string; version: number };
    return who.post(`/deals/${deal.id}/win`).set('If-Match', `"${deal.version}"`).send({});
  };

  it('enrolls a new employee on the first day, with a day to be done by, and tells him', async () => {
    const email = 'new@example.com';
    await company.admin.post('/users').send({ email, givenName: 'New', familyName: 'Comer', password: 'correct-horse-battery', roleIds: [roles.get('salesperson')!] }).expect(201);
    await company.deliverAll();
    const agent = company.anybody();
    await agent.post('/auth/login').send({ email, password: 'correct-horse-battery' }).expect(204);
    newcomer = Object.assign(agent, { userId: (await agent.get('/me')).body.user.id as string, email, teamId: null, positionId: null });

    expect(await mine(newcomer)).toMatchObject([{ status: 'enrolled', reason: 'role', dueOn: new Date(company.clock.now().getTime() + 10 * 86_400_000).toISOString().slice(0, 10), course: { id: course.id } }]);
    expect(await notices(newcomer)).toEqual(['training.enrolled']);
  });

  it('takes the course off the list with the role, before it is begun, and puts it there again with it', async () => {
    const change = async (roleIds: string[]) => {
      const { version } = (await company.admin.get(`/users/${other.userId}`)).body as { version: number };
      await company.admin.patch(`/users/${other.userId}`).set('If-Match', `"${version}"`).send({ roleIds }).expect(200);
      await company.deliverAll();
    };
    await change([roles.get('salesperson')!]);
    expect(await mine(other)).toHaveLength(1);
    await change([roles.get('read-only')!]);
    expect(await mine(other)).toEqual([]);
    await change([roles.get('salesperson')!]);
    expect(await mine(other)).toHaveLength(1);
  });

  it('keeps the permission back without the certificate, and names the course', async () => {
    expect((await close(newcomer)).status).toBe(200);
    await company.admin.put(`/certificate-requirements/${withheld}`).send({ courseId: course.id, graceDays: 0 }).expect(200);

    const refused = await close(newcomer);
    expect([refused.status, refused.body]).toEqual([403, expect.objectContaining({ code: 'training.certificate-required', context: { permission: withheld, courseId: course.id, courseTitle: 'How deals are closed' } })]);
    expect((await newcomer.get('/me')).body.keptBack).toEqual([{ permission: withheld, by: 'training.certificate', details: { courseId: course.id, courseTitle: 'How deals are closed' } }]);
    const rights = (await company.admin.get(`/users/${newcomer.userId}/rights`).expect(200)).body as { permissions: { name: string; keptBack?: object }[] };
    expect(rights.permissions.filter(({ keptBack }) => keptBack).map(({ name }) => name)).toEqual([withheld]);
    // Who looks after people still gives the role, whatever he himself has to show.
    await company.admin.post('/users').send({ email: 'next@example.com', givenName: 'Next', familyName: 'One', password: 'correct-horse-battery', roleIds: [roles.get('salesperson')!] }).expect(201);
    const offered = ((await company.admin.get('/permissions').expect(200)).body as { items: { name: string; gates: string[] }[] }).items;
    expect(offered.filter(({ gates }) => gates.length === 0).map(({ name }) => name.replace(/\..*/u, ''))).toEqual(expect.arrayContaining(['identity', 'training', 'calendar', 'knowledge']));
    expect(offered.find(({ name }) => name === withheld)?.gates).toEqual(['training.certificate']);
    for (const { name } of offered.filter(({ gates }) => gates.length === 0)) expect((await company.admin.put(`/certificate-requirements/${name}`).send({ courseId: course.id, graceDays: 0 })).body).toMatchObject({ code: 'training.permission-stays-open' });
    for (const permission of ['identity.administer', 'training.teach', 'knowledge.read', 'no.such']) expect((await company.admin.put(`/certificate-requirements/${permission}`).send({ courseId: course.id, graceDays: 0 })).body).toMatchObject({ code: 'training.permission-stays-open' });
  });

  it('scores on the server: right answers do not leave it, a failed try fails, and nothing is handed in twice', async () => {
    const id = await enrollmentOf(newcomer);
    const learning = await newcomer.get(`/learning/enrollments/${id}`).expect(200);
    const sheet = await start(newcomer, id);
    expect(sheet.status).toBe(201);
    for (const { text } of [learning, sheet, await newcomer.get(`/learning/attempts/${sheet.body.id as string}`), await newcomer.get('/learning')]) expect(text).not.toMatch(/canary|"right"|accepted|tolerance|7\.25/iu);
    expect((await newcomer.get(`/courses/${course.id}`)).status).toBe(403);

    const failed = await newcomer.post(`/learning/attempts/${sheet.body.id as string}/submit`).send({ answers: {} }).expect(200);
    expect(failed.body).toMatchObject({ status: 'submitted', result: { percent: 0, isPassed: false, attemptsLeft: 1 } });
    expect(failed.body.result.marks.every(({ right, explanation }: { right: unknown; explanation: string }) => right === null && explanation === '')).toBe(true);
    expect((await newcomer.post(`/learning/attempts/${sheet.body.id as string}/submit`).send({ answers: rightAnswers(sheet.body, course.asked) })).body).toMatchObject({ code: 'training.attempt-closed' });
    expect((await newcomer.patch(`/learning/attempts/${sheet.body.id as string}`).send({ answers: {} })).body).toMatchObject({ code: 'training.attempt-closed' });
  });

  it('does not let a colleague see or hand in another’s attempt, nor take his lessons', async () => {
    const id = await enrollmentOf(newcomer);
    const attempts = (await newcomer.get(`/learning/enrollments/${id}`)).body.attempts as { id: string }[];
    const absent = await other.get('/learning/attempts/01900000-0000-7000-8000-000000000000');
    for (const answer of [
      await other.get(`/learning/attempts/${attempts[0]!.id}`), await other.post(`/learning/attempts/${attempts[0]!.id}/submit`).send({ answers: {} }), await other.post(`/learning/attempts/${attempts[0]!.id}/end`).send({}),
      await other.get(`/learning/enrollments/${id}`), await start(other, id), await other.post(`/learning/enrollments/${id}/lessons/${course.textId}/finish`).send({}), await trainer.get(`/learning/attempts/${attempts[0]!.id}`),
    ]) expect([answer.status, { ...answer.body, instance: '', trace: '' }]).toEqual([404, { ...absent.body, instance: '', trace: '' }]);
  });

  it('ends a try with its time, whatever comes later, and counts what was kept', async () => {
    const id = await enrollmentOf(other);
    const sheet = (await start(other, id)).body;
    const right = rightAnswers(sheet, course.asked);
    await other.patch(`/learning/attempts/${sheet.id as string}`).send({ answers: { [course.asked[0]!.id]: right[course.asked[0]!.id] } }).expect(200);
    company.clock.forward({ minutes: 11 });
    expect((await other.post(`/learning/attempts/${sheet.id as string}/submit`).send({ answers: right })).body).toMatchObject({ code: 'training.time-is-over' });
    expect((await other.patch(`/learning/attempts/${sheet.id as string}`).send({ answers: right })).body).toMatchObject({ code: 'training.time-is-over' });
    expect((await other.post(`/learning/attempts/${sheet.id as string}/end`).send({})).body).toMatchObject({ status: 'overdue', result: { percent: 14, isPassed: false } });
    await start(other, id);
    company.clock.forward({ minutes: 11 });
    expect((await start(other, id)).body).toMatchObject({ code: 'training.no-attempts-left' });
  });

  it('certifies who has read and passed, and opens the permission at once', async () => {
    const id = await enrollmentOf(newcomer);
    expect((await newcomer.post(`/learning/enrollments/${id}/lessons/${course.quizId}/finish`).send({})).body).toMatchObject({ code: 'training.lesson-of-another-kind' });
    await newcomer.post(`/learning/enrollments/${id}/lessons/${course.textId}/finish`).send({}).expect(200);
    const sheet = (await start(newcomer, id)).body;
    const passed = await newcomer.post(`/learning/attempts/${sheet.id as string}/submit`).send({ answers: rightAnswers(sheet, course.asked) }).expect(200);
    expect(passed.body).toMatchObject({ result: { percent: 100, isPassed: true } });

    expect((await mine(newcomer))[0]).toMatchObject({ status: 'completed', certificateId: expect.any(String) });
    expect((await close(newcomer)).status).toBe(200);
  });

  it('shows a certificate to whoever has its number, and nothing else of its holder; it is taken away for good', async () => {
    const [certificate] = (await newcomer.get('/certificates').expect(200)).body.items as { id: string; number: string }[];
    const told = await company.anybody().get(`/certificates/verify/${certificate!.number.toLowerCase()}`).expect(200);
    expect(Object.keys(told.body as object).sort()).toEqual(['courseTitle', 'holderName', 'issuedOn', 'number', 'status', 'validUntil']);
    expect(told.body).toMatchObject({ status: 'valid', holderName: 'New Comer', number: certificate!.number });
    expect([(await other.get(`/certificates/${certificate!.id}`)).status, (await company.anybody().get('/certificates/verify/HF-2222-2222-2222')).status, (await other.post(`/certificates/${certificate!.id}/revoke`).send({ reason: 'No' })).status]).toEqual([404, 404, 403]);
    expect((await trainer.get(`/certificates/${certificate!.id}`)).body).toMatchObject({ mayRevoke: true });

    await trainer.post(`/certificates/${certificate!.id}/revoke`).send({ reason: 'It was not his own work' }).expect(200);
    expect((await close(newcomer)).body).toMatchObject({ code: 'training.certificate-required' });
    expect((await company.anybody().get(`/certificates/verify/${certificate!.number}`)).body).toMatchObject({ status: 'revoked' });
    expect((await trainer.post(`/certificates/${certificate!.id}/revoke`).send({ reason: 'Again' })).body).toMatchObject({ code: 'training.certificate-revoked' });
    await company.deliverAll();
    expect(await notices(newcomer)).toContain('training.revoked');
  });
});
