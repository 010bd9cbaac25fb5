import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { added, asNow, type Answered } from './support/records.ts';

interface Entry { readonly id: string; readonly kind: string; readonly at: string; readonly title: string; readonly isPinned: boolean; readonly actor: { id: string } | null; readonly [more: string]: unknown }
interface Timeline { readonly pinned: Entry[]; readonly items: Entry[]; readonly nextCursor: string | null }

describe('a timeline', () => {
  let company: Company;
  let olena: Colleague;
  let organization: Answered;
  let person: Answered;
  let deal: Answered;
  beforeAll(async () => {
    company = await aCompany();
    const { clock } = company;
    const step = () => clock.forward({ minutes: 7 });
    olena = await company.signedIn({ role: 'salesperson', name: 'Olena', team: 'Kyiv' });
    organization = await added(olena, '/organizations', { name: 'Pumping Works' });
    person = await added(olena, '/persons', { givenName: 'Bohdan', familyName: 'Koval' });
    step();
    deal = await added(olena, '/deals', { name: 'Second pump', organizationId: organization.id, amount: { amount: '5000.00', currency: 'EUR' } });
    step();
    await added(olena, '/activities/log', { type: 'call', subject: 'First call', dealId: deal.id, participants: [{ personId: person.id }] });
    step();
    const { body: { items: [pipeline] } } = await olena.get('/pipelines');
    await asNow(olena, 'post', `/deals/${deal.id}`, { stageId: pipeline.stages[1].id }, '/move');
    step();
    await asNow(olena, 'patch', `/organizations/${organization.id}`, { industry: 'Water' });
    step();
    await asNow(olena, 'patch', `/deals/${deal.id}`, { leadSource: 'Fair' });
    step();
    await added(olena, '/promises', { text: 'Send drawings', byKind: 'us', toPersonId: person.id, dealId: deal.id, dueOn: '2027-03-01' });
    step();
    await added(olena, '/activities/log', { type: 'note', description: 'They like blue', organizationId: organization.id });
    step();
  });
  afterAll(async () => { await company.close(); });

  const of = async (path: string, by: Colleague = olena): Promise<Timeline> => {
    const answer = await by.get(`/timeline/${path}`);
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.body as Timeline;
  };
  const told = ({ items }: Timeline) => items.map(({ kind, title }) => `${kind} ${title}`.trim());

  it('of an organization tells its own, and what happened in its deals, the newest first', async () => {
    const timeline = await of(`organizations/${organization.id}`);

    expect(told(timeline).slice(0, 6)).toEqual(['note', 'promise Send drawings', 'change ChangeDeal', 'change ChangeOrganization', 'stage Qualified', 'call First call']);
    expect(told(timeline).slice(6).sort()).toEqual(['change AddOrganization', 'change OpenDeal', 'stage New lead']);
    expect(timeline.items.map(({ at }) => at)).toEqual(timeline.items.map(({ at }) => at).toSorted().reverse());
    expect(timeline.items.find(({ title }) => title === 'ChangeDeal')).toMatchObject({ actor: { id: olena.userId }, change: { recordKind: 'deal', recordId: deal.id, recordName: 'Second pump', changes: [{ field: 'leadSource', from: null, to: 'Fair' }] } });
    expect(timeline.items.find(({ title }) => title === 'Qualified')).toMatchObject({ stageChange: { deal: { id: deal.id }, from: { name: 'New lead' }, to: { name: 'Qualified' }, toType: 'open', durationSeconds: 840, amount: { amount: '5000.00', currency: 'EUR' } } });
  });

  it('of a deal and of a person tells what concerns them', async () => {
    expect(told(await of(`deals/${deal.id}`)).sort()).toEqual(['call First call', 'change ChangeDeal', 'change OpenDeal', 'promise Send drawings', 'stage New lead', 'stage Qualified']);
    expect(told(await of(`persons/${person.id}`))).toEqual(['promise Send drawings', 'call First call', 'change AddPerson']);
  });

  it('is filtered by kind', async () => {
    expect(told(await of(`organizations/${organization.id}?kinds=call,stage`)).sort()).toEqual(['call First call', 'stage New lead', 'stage Qualified']);
    expect((await olena.get(`/timeline/organizations/${organization.id}?kinds=gossip`)).status).toBe(422);
  });

  it('is read page by page, each entry once, wherever it comes from', async () => {
    const whole = await of(`organizations/${organization.id}`);
    const pages: Entry[] = [];
    let cursor: string | null = null;
    do {
      const page: Timeline = await of(`organizations/${organization.id}?limit=2${cursor ? `&cursor=${cursor}` : ''}`);
      pages.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor && pages.length < 50);

    expect(pages.map(({ id }) => id).sort()).toEqual(whole.items.map(({ id }) => id).sort());
    expect(pages.map(({ at }) => at)).toEqual(whole.items.map(({ at }) => at));
    expect((await olena.get(`/timeline/deals/${deal.id}?cursor=abc`)).body.code).toBe('query.invalid-cursor');
  });

  it('keeps what is pinned at hand', async () => {
    const note = (await of(`organizations/${organization.id}?kinds=note`)).items[0]!;
    await asNow(olena, 'post', `/activities/${note.id}`, { isPinned: true }, '/pin');
    const timeline = await of(`organizations/${organization.id}`);

    expect(timeline.pinned.map(({ id }) => id)).toEqual([note.id]);
    expect(timeline.items.find(({ id }) => id === note.id)?.isPinned).toBe(true);
    expect((await of(`organizations/${organization.id}?kinds=call`)).pinned).toEqual([]);
  });

  it('forgets what is removed, and shows what was planned ahead of everything', async () => {
    const at = new Date(company.clock.now().getTime() + 86_400_000).toISOString();
    const planned = await added(olena, '/activities', { type: 'meeting', subject: 'Visit', organizationId: organization.id, startAt: at, participants: [{ personId: person.id }] });
    const first = (await of(`organizations/${organization.id}`)).items[0]!;
    const ofPerson = (await of(`persons/${person.id}`)).items[0]!;
    await asNow(olena, 'delete', `/activities/${planned.id}`);

    expect([first.id, ofPerson.id, first.at]).toEqual([planned.id, planned.id, at]);
    expect(told(await of(`organizations/${organization.id}`))).not.toContain('meeting Visit');
    expect(told(await of(`persons/${person.id}`))).not.toContain('meeting Visit');
  });

  it('follows a deal that came to the organization later', async () => {
    const late = await added(olena, '/deals', { name: 'Came later' });
    await added(olena, '/activities/log', { type: 'email', subject: 'Before it was known whose', dealId: late.id });
    const without = told(await of(`organizations/${organization.id}`));
    await asNow(olena, 'patch', `/deals/${late.id}`, { organizationId: organization.id });

    expect(without).not.toContain('email Before it was known whose');
    expect(told(await of(`organizations/${organization.id}`)).filter((each) => each === 'email Before it was known whose')).toHaveLength(1);
  });
});

describe('the last and the next contact', () => {
  let company: Company;
  let olena: Colleague;
  beforeAll(async () => {
    company = await aCompany();
    olena = await company.signedIn({ role: 'salesperson', name: 'Olena', team: 'Kyiv' });
  });
  afterAll(async () => { await company.close(); });

  it('of an organization, a person and a deal follow what was done and what is planned', async () => {
    const at = (hours: number): string => new Date(company.clock.now().getTime() + hours * 3_600_000).toISOString();
    const organization = await added(olena, '/organizations', { name: 'Pumping Works' });
    const person = await added(olena, '/persons', { givenName: 'Bohdan' });
    const deal = await added(olena, '/deals', { name: 'Pump', organizationId: organization.id });
    const records = [`organizations/${organization.id}`, `persons/${person.id}`, `deals/${deal.id}`];
    const states = async () => Promise.all(records.map(async (each) => (await olena.get(`/contact-state/${each}`)).body as Record<string, unknown>));
    const about = { dealId: deal.id, participants: [{ personId: person.id }] };
    const none = await states();
    await added(olena, '/activities/log', { ...about, type: 'note', description: 'No contact at all' });
    await added(olena, '/activities/log', { ...about, type: 'call', happenedAt: at(-5), subject: 'Called' });
    await added(olena, '/activities/log', { ...about, type: 'email', happenedAt: at(-9) });
    const task = await added(olena, '/activities', { ...about, type: 'task', subject: 'Think', dueAt: at(1) });
    const withTask = await states();
    const later = await added(olena, '/activities', { ...about, type: 'meeting', startAt: at(30) });
    const sooner = await added(olena, '/activities', { ...about, type: 'call', startAt: at(20), subject: 'Call again' });
    const planned = await states();
    await asNow(olena, 'post', `/activities/${sooner.id}`, {}, '/cancel');
    await asNow(olena, 'delete', `/activities/${task.id}`);
    const after = await states();
    await asNow(olena, 'post', `/activities/${later.id}`, {}, '/cancel');

    expect(none.map(({ id: _, ...state }) => state)).toEqual(records.map(() => ({ lastContactAt: null, lastContact: null, nextContactAt: null, nextContact: null, hasNextStep: false, openPromises: 0 })));
    expect(withTask.map((each) => [each['lastContactAt'], each['nextContactAt'], each['hasNextStep']])).toEqual(records.map(() => [at(-5), null, true]));
    expect(planned.map((each) => [each['nextContactAt'], each['nextContact']])).toEqual(records.map(() => [at(20), { activityId: sooner.id, type: 'call', subject: 'Call again', at: at(20), owner: { id: olena.userId, displayName: 'Olena Test' }, people: [{ id: person.id, displayName: 'Bohdan' }] }]));
    expect(after.map((each) => each['nextContactAt'])).toEqual(records.map(() => at(30)));
    expect((await states()).map((each) => [each['nextContactAt'], each['hasNextStep']])).toEqual(records.map(() => [null, false]));
    expect((await olena.get(`/contact-state/organizations?ids=${organization.id},01900000-0000-7000-8000-000000000000`)).body.items.map((each: { id: string }) => each.id)).toEqual([organization.id]);
    expect((await asNow(olena, 'patch', `/deals/${deal.id}`, { nextStep: 'Send the offer' })).status).toBe(200);
    expect((await states()).map((each) => each['hasNextStep'])).toEqual([false, false, true]);
  });
});
