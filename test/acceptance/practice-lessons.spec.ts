import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/kernel';
import { aCompany, type Agent, type Colleague, type Company } from './support/a-company.ts';
import { added, asNow } from './support/records.ts';

interface Run { readonly organizationId: string; readonly personId: string; readonly dealId: string; readonly status: string; readonly done: Readonly<Record<string, { recordId: string }>> }

describe('a lesson that is practised', () => {
  let company: Company;
  let learner: Colleague;
  let peer: Colleague;
  let courseId: string;
  let enrollmentId: string;
  const lessonId = newId();
  const tasks = (['log-activity', 'plan-activity', 'add-person', 'win-deal'] as const).map((deed) => ({ id: newId(), deed, text: `Do ${deed}` }));
  const lesson = { id: lessonId, kind: 'practice', title: 'Call them', minutes: 10, body: 'Call, and plan.', organizationName: 'Practice Pumps', personName: 'Petra Practice', dealName: 'Practice deal', tasks };

  beforeAll(async () => {
    company = await aCompany();
    learner = await company.signedIn({ role: 'salesperson', name: 'Learner', team: 'Kyiv', position: 'Seller', below: 'Head' });
    peer = await company.signedIn({ role: 'salesperson', name: 'Peer', team: 'Kyiv' });
    courseId = (await added(company.admin, '/courses', { title: 'How we call' })).id;
  });
  afterAll(async () => { await company.close(); });

  const at = (): string => `/learning/enrollments/${enrollmentId}/lessons/${lessonId}`;
  const runNow = async (): Promise<Run | undefined> => ((await learner.get(`/learning/enrollments/${enrollmentId}`).expect(200)).body as { sections: { lessons: { content: { run?: Run } }[] }[] }).sections[0]!.lessons[0]!.content.run;
  const doneDeeds = async (): Promise<string[]> => {
    await company.deliverAll();
    const { done } = (await runNow())!;
    return tasks.filter(({ id }) => done[id]).map(({ deed }) => deed);
  };
  const inTwoDays = (): string => new Date(company.clock.now().getTime() + 2 * 86_400_000).toISOString();

  it('is published with tasks that the product sees, and no others', async () => {
    const write = (given: readonly object[]) => asNow(company.admin, 'patch', `/courses/${courseId}`, { isOpen: true, sections: [{ id: newId(), title: 'All', lessons: [{ ...lesson, tasks: given }] }] });
    const publish = () => asNow(company.admin, 'post', `/courses/${courseId}`, {}, '/publish');
    await write([]);
    expect((await publish()).body.code).toBe('training.course-incomplete');
    expect((await write([{ ...tasks[0], deed: 'sleep' }])).status).toBe(422);
    await write(tasks);
    expect((await publish()).status).toBe(200);
    enrollmentId = (await added(learner, `/learning/courses/${courseId}/enroll`, {})).id;
  });

  it('is not finished by saying so', async () => {
    expect((await learner.post(`${at()}/finish`).send({})).body.code).toBe('training.practice-unfinished');
  });

  it('gives the learner a customer of his own, and nobody else', async () => {
    await learner.post(`${at()}/practice`).send({}).expect(200);
    const run = (await runNow())!;
    expect(run.status).toBe('open');
    const pages = [`/organizations/${run.organizationId}`, `/persons/${run.personId}`, `/deals/${run.dealId}`];
    expect(await Promise.all(pages.map(async (page) => [(await learner.get(page)).status, (await peer.get(page)).status]))).toEqual(Array(3).fill([200, 404]));
    expect((await learner.get(pages[0]!)).body).toMatchObject({ name: 'Practice Pumps', isPractice: true });
    expect((await peer.post(`${at()}/practice`).send({})).status).toBe(404);
    expect(await doneDeeds()).toEqual([]);
  });

  it('sees what is done by what the product tells of it, on this customer alone', async () => {
    const real = await added(learner, '/organizations', { name: 'Real Mill' });
    await added(learner, '/activities/log', { type: 'call', organizationId: real.id, next: { type: 'task', subject: 'Real', dueAt: inTwoDays() } });
    expect(await doneDeeds()).toEqual([]);

    const { organizationId, dealId } = (await runNow())!;
    await added(learner, '/activities/log', { type: 'call', organizationId, next: { type: 'task', subject: 'Send the offer', dueAt: inTwoDays() } });
    expect(await doneDeeds()).toEqual(['log-activity', 'plan-activity']);
    expect((await learner.post(`${at()}/finish`).send({})).body).toMatchObject({ code: 'training.practice-unfinished', context: { taskIds: [tasks[2]!.id, tasks[3]!.id] } });
    await added(learner, '/persons', { familyName: 'Second', employment: { organizationId } });
    await asNow(learner, 'post', `/deals/${dealId}`, {}, '/win');
    expect(await doneDeeds()).toEqual(tasks.map(({ deed }) => deed));
  });

  it('begins anew with another customer, and the one before is gone', async () => {
    const before = (await runNow())!;
    await learner.post(`${at()}/practice`).send({}).expect(200);
    const after = (await runNow())!;
    expect([after.organizationId === before.organizationId, await doneDeeds()]).toEqual([false, []]);
    expect((await learner.get(`/organizations/${before.organizationId}`)).status).toBe(404);
  });

  it('is finished when everything is done, and with it the practice', async () => {
    const { organizationId, dealId } = (await runNow())!;
    await added(learner, '/activities/log', { type: 'call', organizationId, next: { type: 'task', subject: 'Send the offer', dueAt: inTwoDays() } });
    await added(learner, '/persons', { familyName: 'Third', employment: { organizationId } });
    await asNow(learner, 'post', `/deals/${dealId}`, {}, '/win');
    await company.deliverAll();
    expect((await learner.post(`${at()}/finish`).send({}).expect(200)).body).toMatchObject({ status: 'completed' });
    expect((await learner.get(`/organizations/${organizationId}`)).status).toBe(404);
    expect((await learner.get('/figures/deals?from=2020-01-01&to=2030-12-31&groupBy=none').expect(200)).text).not.toContain('"count":1');
  });

  describe('is told of', () => {
    interface Told { readonly id: string; readonly user: { displayName: string }; readonly lessonTitle: string; readonly status: string; readonly number: number; readonly startedAt: string; readonly endedAt: string | null; readonly tasks: { deed: string; doneAt: string | null }[]; readonly customer: { organizationId: string; organizationName: string } | null }
    const told = async (agent: Agent, query = ''): Promise<Told[]> => ((await agent.get(`/practice-runs?limit=10${query}`).expect(200)).body as { items: Told[] }).items;
    let trainer: Colleague;
    let head: Colleague;

    beforeAll(async () => {
      trainer = await company.signedIn({ role: 'trainer', name: 'Trainer' });
      head = await company.signedIn({ role: 'head-of-sales', name: 'Head', position: 'Head' });
    });

    it('to whoever teaches: who, which lesson, when, which tasks, what became of it, and with whom', async () => {
      const [last, first, ...more] = await told(trainer, `&courseId=${courseId}&userId=${learner.userId}`);
      expect(more).toEqual([]);
      expect([last, first].map((run) => [run!.user.displayName, run!.lessonTitle, run!.status, run!.number])).toEqual([['Learner Test', 'Call them', 'finished', 2], ['Learner Test', 'Call them', 'given-up', 1]]);
      for (const run of [last!, first!]) {
        expect(run.tasks.map(({ deed, doneAt }) => [deed, doneAt !== null])).toEqual(tasks.map(({ deed }) => [deed, true]));
        expect([run.startedAt, run.endedAt].every((at) => at?.slice(0, 10) === company.clock.today())).toBe(true);
        expect(run.customer?.organizationName).toBe('Practice Pumps');
        expect((await trainer.get(`/organizations/${run.customer!.organizationId}`)).status).toBe(200);
      }
      expect((await trainer.get(`/practice-runs/${last!.id}`).expect(200)).body).toEqual(last);
      expect((await told(trainer, '&status=given-up')).map(({ id }) => id)).toEqual([first!.id]);
      expect(await told(trainer, `&courseId=${newId()}`)).toEqual([]);
    });

    it('page by page', async () => {
      const { items, nextCursor } = (await trainer.get('/practice-runs?limit=1').expect(200)).body as { items: Told[]; nextCursor: string };
      const rest = await told(trainer, `&cursor=${nextCursor}`);
      expect([...items, ...rest]).toEqual(await told(trainer));
    });

    it('to a superior of his own people, without the records that he may not open', async () => {
      const mine = await told(head);
      expect(mine.map(({ status, customer }) => [status, customer])).toEqual([['finished', null], ['given-up', null]]);
      const stranger = await company.signedIn({ role: 'head-of-sales', name: 'Stranger', team: 'Berlin' });
      expect(await told(stranger)).toEqual([]);
      expect((await stranger.get(`/practice-runs/${mine[0]!.id}`)).status).toBe(404);
      expect((await peer.get('/practice-runs')).status).toBe(403);
    });
  });
});
