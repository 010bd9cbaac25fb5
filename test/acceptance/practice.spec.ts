import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AddOrganization, AddPerson } from '#crm/contacts';
import { OpenDeal } from '#crm/deals';
import { systemActor } from '#platform/access';
import { Commands, UnitOfWork } from '#platform/bus';
import { buildMessage } from '#platform/fields';
import type { Message } from '#platform/kernel';
import { Practices } from '#platform/practice';
import { aCompany, type Agent, type Colleague, type Company } from './support/a-company.ts';
import { anImport } from './support/an-import.ts';
import { exported } from './support/exported.ts';
import { added, asNow, idsOf } from './support/records.ts';

const lists = ['/organizations', '/persons', '/deals', '/activities', '/promises'];
const word = 'Canarypump';

describe('records set apart for a practice', () => {
  let company: Company;
  let learner: Colleague;
  let peer: Colleague;
  let trainer: Colleague;
  let practiceId: string;
  let customer: { organizationId: string; personId: string; dealId: string };
  let real: { organizationId: string; personId: string; dealId: string };
  const system = systemActor('lessons', ['contacts.create', 'contacts.transfer', 'contacts.read', 'deals.create', 'deals.transfer', 'deals.read']);
  const inUnit = <T>(work: () => Promise<T>): Promise<T> => company.app.get(UnitOfWork).run('Practise', { actor: system, traceId: 'practice' }, work);
  const send = (type: new () => Message<string>, body: Readonly<Record<string, unknown>>): Promise<string> => company.app.get(Commands).send(buildMessage(type as never, body) as never);
  const inDays = (days: number): string => new Date(company.clock.now().getTime() + days * 86_400_000).toISOString();
  const figures = async (agent: Agent): Promise<string> => JSON.stringify([
    (await agent.get('/figures/deals?from=2020-01-01&to=2030-12-31&groupBy=owner').expect(200)).body, (await agent.get(`/deals/forecast?pipelineId=${pipelineId}`).expect(200)).body, (await agent.get(`/deals/board?pipelineId=${pipelineId}`).expect(200)).body,
  ]);
  let pipelineId: string;

  beforeAll(async () => {
    company = await aCompany();
    learner = await company.signedIn({ role: 'head-of-sales', name: 'Olena', team: 'Kyiv' });
    peer = await company.signedIn({ role: 'salesperson', name: 'Taras', team: 'Kyiv' });
    trainer = await company.signedIn({ role: 'trainer', name: 'Yana', team: 'Berlin' });
    const mill = await added(learner, '/organizations', { name: 'Real Mill' });
    const deal = await added(learner, '/deals', { name: 'Real line', organizationId: mill.id, amount: { amount: '100', currency: 'EUR' } });
    real = { organizationId: mill.id, dealId: deal.id, personId: (await added(learner, '/persons', { familyName: 'Real' })).id };
    pipelineId = deal['pipelineId'] as string;
    practiceId = await inUnit(() => company.app.get(Practices).begin(learner.userId));
    customer = await inUnit(async () => {
      const fill = (type: new () => Message<string>, body: Readonly<Record<string, unknown>>): Promise<string> => company.app.get(Practices).fill(practiceId, () => send(type, body));
      const organizationId = await fill(AddOrganization, { name: `${word} GmbH`, ownerId: learner.userId });
      const personId = await fill(AddPerson, { familyName: `${word} Person`, ownerId: learner.userId, employment: { organizationId } });
      return { organizationId, personId, dealId: await fill(OpenDeal, { name: `${word} deal`, organizationId, ownerId: learner.userId, amount: { amount: '98765.43', currency: 'EUR' } }) };
    });
  });
  afterAll(async () => { await company.close(); });

  const records = (): string[] => [`/organizations/${customer.organizationId}`, `/persons/${customer.personId}`, `/deals/${customer.dealId}`, `/timeline/organizations/${customer.organizationId}`];
  const statuses = (agent: Agent): Promise<number[]> => Promise.all(records().map(async (path) => (await agent.get(path)).status));

  it('are told of by the audit to who teaches, and to nobody else however far he reads it', async () => {
    const auditor = await company.signedIn({ role: 'auditor', name: 'Auditor' });
    const told = async (agent: Agent): Promise<string[]> => {
      const items = (await Promise.all([...['person', 'organization', 'deal'].map((kind) => `filter[kind]=${kind}`), ...Object.values(customer).map((id) => `filter[recordId]=${id}`)].map(async (filter) => (await agent.get(`/audit-events?limit=200&${filter}`).expect(200)).body.items as { recordId: string; changes: unknown[] }[]))).flat();
      return [...new Set([...Object.values(customer), ...Object.values(real)])].filter((id) => items.some(({ recordId }) => recordId === id));
    };

    expect((await told(auditor)).sort()).toEqual(Object.values(real).sort());
    expect((await told(company.admin)).sort()).toEqual([...Object.values(customer), ...Object.values(real)].sort());
    expect(JSON.stringify((await auditor.get('/audit-events?limit=200')).body)).not.toContain(word);
  });

  it('are there for the learner, in his lists and in the search box', async () => {
    expect(await statuses(learner)).toEqual([200, 200, 200, 200]);
    expect(idsOf(await learner.get('/organizations').expect(200))).toContain(customer.organizationId);
    const isPractice = async (path: string) => ((await learner.get(path)).body as { isPractice: boolean }).isPractice;
    expect(await Promise.all(records().slice(0, 3).map(isPractice))).toEqual([true, true, true]);
    expect(await isPractice(`/organizations/${real.organizationId}`)).toBe(false);
    expect((await learner.get(`/search?q=${word}`).expect(200)).text).toContain(customer.dealId);
  });

  it('are worked with as any other, and what comes of it belongs to the practice', async () => {
    const call = await added(learner, '/activities/log', { type: 'call', organizationId: customer.organizationId, participants: [{ personId: customer.personId }], outcomeNote: word, next: { type: 'meeting', subject: `${word} next`, startAt: inDays(2) } });
    await added(learner, '/promises', { text: `${word} promise`, byKind: 'us', dueOn: inDays(3).slice(0, 10), activityId: call.id });
    await added(learner, '/persons', { familyName: `${word} colleague`, employment: { organizationId: customer.organizationId } });
    await added(learner, '/deals', { name: `${word} second`, organizationId: customer.organizationId, amount: { amount: '5', currency: 'EUR' } });
    expect((await asNow(learner, 'patch', `/organizations/${customer.organizationId}`, { description: word })).status).toBe(200);
    const of = (table: string) => company.database.rows<{ practice: string | null }>(`select practice_id as practice from ${table} where practice_id is not null`);
    const counts = await Promise.all(['contacts.organizations', 'contacts.persons', 'deals.deals', 'activities.activities', 'activities.promises'].map(async (table) => (await of(table)).map(({ practice }) => practice)));
    expect(counts).toEqual([1, 2, 2, 2, 1].map((length) => Array<string>(length).fill(practiceId)));
  });

  it('leave what else the learner does among the records of the company', async () => {
    const person = await added(learner, '/persons', { familyName: 'Real neighbor' });
    expect((await peer.get(`/persons/${person.id}`)).status).toBe(200);
    await asNow(learner, 'patch', `/organizations/${real.organizationId}`, { description: 'changed' });
    expect(await company.database.rows('select from contacts.persons where practice_id is null and family_name = $1', ['Real neighbor'])).toHaveLength(1);
  });

  it('exist for nobody else: not for a peer, a head, a key of the learner, or his files', async () => {
    const secret = 'hf_a-key-of-the-learner';
    await company.database.rows(`insert into identity.api_keys (id, user_id, name, secret_hash, scopes, expires_at, created_at) values (gen_random_uuid(), $1, 'key', sha256($2::text::bytea), '{contacts.read,deals.read,activities.read}', now() + interval '9 days', now())`, [learner.userId, secret]);
    const key = company.anybody().set('authorization', `Bearer ${secret}`);
    expect((await key.get(`/organizations/${real.organizationId}`)).status).toBe(200);
    const head = await company.signedIn({ role: 'head-of-sales', name: 'Head' });
    for (const agent of [peer, head, key]) {
      expect(await statuses(agent)).toEqual([404, 404, 404, 404]);
      for (const list of lists) expect((await agent.get(`${list}?limit=200&count=exact`).expect(200)).text).not.toContain(word);
      expect((await agent.get(`/search?q=${word}`).expect(200)).text).not.toContain(customer.organizationId);
    }
    expect((await peer.get(`/persons?filter[organizationId]=${customer.organizationId}`).expect(200)).body.items).toEqual([]);
    expect((await exported(company, learner, { kind: 'organization' })).bytes.toString()).not.toContain(word);
    expect((await peer.post('/roads/look').send({ name: `${word} GmbH` }).expect(200)).body).toEqual({ road: null });
  });

  it('are not what an import finds, and remind nobody', async () => {
    const list = await anImport(company, company.admin, 'list.csv', Buffer.from(`Name,Company\r\n${word} Person,${word} GmbH\r\n`));
    expect(await list.run()).toMatchObject({ created: 1, updated: 0, rejected: 0 });
    expect(await company.database.rows(`select from contacts.organizations where name = $1 and practice_id is null`, [`${word} GmbH`])).toHaveLength(1);
    await company.database.rows(`update contacts.organizations set deleted_at = now() where name = $1 and practice_id is null`, [`${word} GmbH`]);
    await company.database.rows(`update contacts.persons set deleted_at = now() where display_name = $1 and practice_id is null`, [`${word} Person`]);
    await company.doDaily();
    company.clock.forward({ days: 3 });
    await company.doDaily();
    expect((await learner.get('/notices?limit=200').expect(200)).text).not.toContain(word);
  });

  it('are counted by no figure, not even of the learner', async () => {
    for (const agent of [learner, company.admin]) {
      const told = await figures(agent);
      expect(told).not.toContain(word);
      expect(told).not.toContain('98765.43');
      expect(told).toContain('Real line');
    }
  });

  it('never mix with the company\'s own', async () => {
    const mixed = await Promise.all([
      learner.post('/activities/log').send({ type: 'call', organizationId: customer.organizationId, participants: [{ personId: real.personId }] }),
      learner.post('/activities').send({ type: 'task', subject: 'x', organizationId: real.organizationId, dealId: customer.dealId }),
      learner.post('/promises').send({ text: 'x', byKind: 'us', dueOn: '2027-01-01', organizationId: real.organizationId, dealId: customer.dealId }),
      learner.post('/persons').send({ familyName: 'x', employment: { organizationId: customer.organizationId } }).then(async (answer) => asNow(learner, 'post', `/persons/${(answer.body as { id: string }).id}`, { organizationId: real.organizationId }, '/employments')),
      asNow(learner, 'patch', `/deals/${real.dealId}`, { organizationId: customer.organizationId }),
      asNow(learner, 'patch', `/organizations/${customer.organizationId}`, { parentOrganizationId: real.organizationId }),
      learner.post('/relations').send({ kind: 'supplier', fromId: customer.organizationId, toId: real.organizationId }),
      learner.post('/relations').send({ kind: 'supplier', fromId: real.organizationId, toId: customer.organizationId }),
    ]);
    expect(mixed.map(({ status, body }) => [status, (body as { errors?: { code: string }[] }).errors?.map(({ code }) => code)])).toEqual(Array(8).fill([422, ['practice-mixed']]));
  });

  it('are opened by who teaches, and not in his lists', async () => {
    expect(await statuses(trainer)).toEqual([200, 200, 200, 200]);
    for (const list of lists) expect((await trainer.get(`${list}?limit=200`).expect(200)).text).not.toContain(word);
    expect((await trainer.get(`/search?q=${word}`).expect(200)).text).not.toContain(customer.organizationId);
    expect(await figures(trainer)).not.toContain('98765.43');
  });

  it('are gone for the learner once the practice has ended', async () => {
    await inUnit(() => company.app.get(Practices).end(practiceId));
    expect(await statuses(learner)).toEqual([404, 404, 404, 404]);
    expect((await learner.get('/organizations?limit=200').expect(200)).text).not.toContain(word);
    expect((await learner.get('/today').expect(200)).text).not.toContain(word);
  });
});
