import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/kernel';
import type { Response } from 'supertest';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { ownRole, type OwnRole } from './support/own-role.ts';
import { added, asNow, bytesOf, idsOf, read, type Answered } from './support/records.ts';

const reaches = ['own', 'team', 'subordinates', 'all'] as const;
type ReachName = (typeof reaches)[number];
const verbs = ['contacts.read', 'contacts.create', 'contacts.change', 'contacts.remove', 'contacts.transfer'] as const;

describe('what one may not see', () => {
  let company: Company;
  const readers = {} as Record<ReachName, OwnRole>;
  const persons = {} as Record<string, Answered>;
  const organizations = {} as Record<string, Answered>;
  /** Whose records each reach lets its reader see. */
  const seen = {} as Record<ReachName, string[]>;

  beforeAll(async () => {
    company = await aCompany();
    for (const reach of reaches) readers[reach] = await ownRole(company, `Reader ${reach}`, Object.fromEntries(verbs.map((verb) => [verb, verb === 'contacts.create' ? 'all' : reach])), { team: 'Readers', position: `Chief ${reach}` });
    const mate = await company.signedIn({ role: 'salesperson', name: 'Mate', team: 'Readers' });
    const below = await company.signedIn({ role: 'salesperson', name: 'Below', team: 'Others', position: 'Deputy', below: 'Chief subordinates' });
    const deep = await company.signedIn({ role: 'salesperson', name: 'Deep', team: 'Others', position: 'Clerk', below: 'Deputy' });
    const stranger = await company.signedIn({ role: 'salesperson', name: 'Stranger', team: 'Others' });
    const owners = { ...Object.fromEntries(reaches.map((reach) => [`reader ${reach}`, readers[reach].colleague])), mate, below, deep, stranger } as Record<string, Colleague>;
    for (const [whose, owner] of Object.entries(owners)) {
      organizations[whose] = await added(company.admin, '/organizations', { name: `Firm of ${whose}`, ownerId: owner.userId });
      persons[whose] = await added(company.admin, '/persons', { givenName: 'Client', familyName: `of ${whose}`, leadSource: 'Fair', ownerId: owner.userId, contactPoints: [{ kind: 'email', value: `client-${owner.userId}@example.com` }], employment: { organizationId: organizations[whose].id } });
    }
    const team = [...reaches.map((reach) => `reader ${reach}`), 'mate'];
    Object.assign(seen, { own: ['reader own'], team, subordinates: ['reader subordinates', 'below', 'deep'], all: Object.keys(owners) } satisfies Record<ReachName, string[]>);
  }, 120_000);
  afterAll(async () => { await company.close(); });

  const agentOf = (reach: ReachName): Colleague => readers[reach].colleague;
  const idsSeen = (reach: ReachName, records: Record<string, Answered>): string[] => seen[reach].map((whose) => records[whose]!.id).sort();
  const hidden = (reach: ReachName): string[] => Object.keys(persons).filter((whose) => !seen[reach].includes(whose));

  it.each(reaches)('by the reach %s is in no list, count or search', async (reach) => {
    const reader = agentOf(reach);
    for (const [path, records] of [['/persons', persons], ['/organizations', organizations]] as const) {
      const expected = idsSeen(reach, records);
      for (const asked of [`${path}?limit=200`, `${path}?limit=200&sort=-updatedAt`, `${path}?limit=200&q=of`, `${path}?limit=200&filter[createdAt][gte]=2020-01-01`]) expect([asked, idsOf(await reader.get(asked).expect(200)).sort()]).toEqual([asked, expected]);
      for (const count of ['exact', 'estimate']) expect((await reader.get(`${path}?count=${count}&limit=1`)).body.total.value).toBe(expected.length);
      expect(idsOf(await reader.post(`${path}/search`).send({ limit: 200, filter: { or: [{ field: 'ownerId', op: 'isEmpty' }, { field: 'ownerId', op: 'isEmpty', value: false }] } })).sort()).toEqual(expected);
    }
    expect(idsOf(await reader.get('/search?q=client+of&limit=50')).sort()).toEqual(idsSeen(reach, persons));
    expect(idsOf(await reader.get('/search?q=client-&limit=50')).sort()).toEqual(idsSeen(reach, persons));
  });

  it.each(reaches)('by the reach %s is listed page by page without it', async (reach) => {
    for (const sort of ['displayName', '-createdAt', 'updatedAt']) {
      const paged: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: Response = await agentOf(reach).get(`/persons?limit=1&sort=${sort}${cursor && `&cursor=${cursor}`}`).expect(200);
        paged.push(...idsOf(page));
        cursor = (page.body as { nextCursor: string | null }).nextCursor;
      }
      expect([sort, [...paged].sort(), paged.length]).toEqual([sort, idsSeen(reach, persons), seen[reach].length]);
    }
  });

  it.each(['own', 'team', 'subordinates'] as const)('by the reach %s answers as an id never given out, to every question', async (reach) => {
    const reader = agentOf(reach);
    const questions = (person: string, organization: string): [string, Promise<Response>][] => [
      ['record', reader.get(`/persons/${person}`)], ['history', reader.get(`/persons/${person}/history`)], ['organization', reader.get(`/organizations/${organization}`)], ['its history', reader.get(`/organizations/${organization}/history`)],
      ['people of', reader.get(`/organizations/${organization}/people`)], ['filter by employer', reader.get(`/persons?filter[organizationId]=${organization}`)], ['filter by employers', reader.get(`/persons?filter[organizationId][in]=${organization}&count=exact`)],
      ['filter by what it is part of', reader.get(`/organizations?filter[parentOrganizationId]=${organization}`)],
    ].map(([name, answer]) => [name, Promise.resolve(answer)] as [string, Promise<Response>]);
    const bodies = async (all: [string, Promise<Response>][]) => Promise.all(all.map(async ([name, answer]) => [name, (await answer).status, bytesOf(await answer)]));
    const unknown = await bodies(questions(newId(), newId()));

    for (const whose of hidden(reach)) expect([whose, await bodies(questions(persons[whose]!.id, organizations[whose]!.id))]).toEqual([whose, unknown]);
  });

  it('is not told through the employer of a person one may see', async () => {
    const { id } = await added(company.admin, '/persons', { familyName: 'Between', ownerId: agentOf('own').userId, employment: { organizationId: organizations['stranger']!.id } });
    const reader = agentOf('own');

    expect(await read(reader, `/persons/${id}`)).toMatchObject({ organization: null, organizationId: null, employments: [{ organization: null, organizationId: null }] });
    expect((await reader.get(`/persons?filter[organizationId]=${organizations['stranger']!.id}`)).body.items).toEqual([]);
    expect(idsOf(await reader.get('/persons?filter[organizationId][isEmpty]=true'))).toEqual([id]);
    expect((await reader.get('/search?q=between')).text).not.toContain('stranger');
    await asNow(company.admin, 'delete', `/persons/${id}`);
  });

  const snapshot = async (): Promise<unknown> => {
    const hashes = ['contacts.persons', 'contacts.organizations', 'contacts.contact_points', 'contacts.postal_addresses', 'contacts.employments', 'platform.audit_events', 'platform.events'];
    return Promise.all(hashes.map(async (table) => (await company.database.rows(`select '${table}' as name, count(*)::int as n, md5(string_agg(t::text, '|' order by t::text)) as hash from ${table} t`))[0]));
  };
  const commands = (agent: Colleague, person: string, organization: string, version: string): (() => Promise<Response>)[] => {
    const send = (method: 'post' | 'patch' | 'put' | 'delete', path: string, body?: object) => (): Promise<Response> => Promise.resolve(agent[method](path).set('If-Match', version).send(body));
    return [
      ...[`/persons/${person}`, `/organizations/${organization}`].flatMap((record) => [
        send('patch', record, { description: 'Mine now' }), send('delete', record), send('post', `${record}/restore`), send('post', `${record}/assign`, { ownerId: agent.userId }), send('post', `${record}/contact-points`, { kind: 'email', value: 'a@b.example' }),
        send('patch', `${record}/contact-points/${newId()}`, { label: 'home' }), send('delete', `${record}/contact-points/${newId()}`), send('put', `${record}/addresses`, { addresses: [] }), send('put', `${record}/tags`, { tagIds: [] }), send('put', `${record}/business-lines`, { businessLineIds: [] }),
      ]),
      send('post', `/persons/${person}/move`, { organizationId: newId() }), send('post', `/persons/${person}/employments`, { organizationId: newId() }), send('patch', `/persons/${person}/employments/${newId()}`, { jobTitle: 'x' }), send('delete', `/persons/${person}/employments/${newId()}`),
    ];
  };

  it.each(['own', 'team', 'subordinates'] as const)('by the reach %s cannot be changed, and a refusal changes nothing', async (reach) => {
    const before = await snapshot();
    const [whose] = hidden(reach).slice(-1);
    for (const version of ['"1"', '"9"']) {
      const mine = await Promise.all(commands(agentOf(reach), persons[whose!]!.id, organizations[whose!]!.id, version).map((send) => send()));
      const unknown = await Promise.all(commands(agentOf(reach), newId(), newId(), version).map((send) => send()));
      expect(mine.map((answer) => [answer.status, bytesOf(answer)])).toEqual(unknown.map((answer) => [answer.status, bytesOf(answer)]));
      expect(mine.every(({ status }) => status === 404)).toBe(true);
    }

    expect(await snapshot()).toEqual(before);
  });

  it('cannot be named in a reference', async () => {
    const before = await snapshot();
    const reader = agentOf('own');
    const naming = async (id: string) => Promise.all([
      reader.post('/persons').send({ familyName: 'New', employment: { organizationId: id } }), reader.post('/organizations').send({ name: 'New', parentOrganizationId: id }),
      reader.patch(`/organizations/${organizations['reader own']!.id}`).set('If-Match', '"1"').send({ parentOrganizationId: id }), reader.post(`/persons/${persons['reader own']!.id}/move`).set('If-Match', '"1"').send({ organizationId: id }),
    ]);
    const [named, unknown] = [await naming(organizations['stranger']!.id), await naming(newId())];

    expect(named.map((answer) => [answer.status, bytesOf(answer)])).toEqual(unknown.map((answer) => [answer.status, bytesOf(answer)]));
    expect(named.map(({ status, body }) => [status, body.code])).toEqual(Array(4).fill([422, 'reference.not-found']));
    expect(await snapshot()).toEqual(before);
  });

  it('is another thing than what one sees but may not change: 403, and nothing changed', async () => {
    const looker = await ownRole(company, 'Looker', { 'contacts.read': 'all', 'contacts.change': 'own', 'contacts.remove': 'own' });
    const before = await snapshot();
    const answers = [
      await looker.colleague.patch(`/persons/${persons['stranger']!.id}`).set('If-Match', '"1"').send({ description: 'x' }), await looker.colleague.delete(`/persons/${persons['stranger']!.id}`).set('If-Match', '"1"'),
      await looker.colleague.post('/persons').send({ familyName: 'x' }), await looker.colleague.post(`/persons/${persons['stranger']!.id}/assign`).set('If-Match', '"1"').send({ ownerId: looker.colleague.userId }), await looker.colleague.post('/tags').send({ name: 'x' }),
    ];

    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(Array(5).fill([403, 'access.denied']));
    expect(await snapshot()).toEqual(before);
  });

  it.each(['hidden', 'read'] as const)('as a field that is %s cannot be written', async (access) => {
    const { colleague, close } = await ownRole(company, `Closed ${access}`, { 'contacts.read': 'all', 'contacts.change': 'all', 'contacts.create': 'all' });
    await close({ kind: 'person', field: 'leadSource', access }, { kind: 'person', field: 'primaryEmail', access }, { kind: 'person', field: 'employments', access }, { kind: 'organization', field: 'annualRevenue', access });
    const person = await read(company.admin, `/persons/${persons['mate']!.id}`);
    const [point] = person['contactPoints'] as { id: string }[];
    const [job] = person['employments'] as { id: string }[];
    const before = await snapshot();
    const send = (method: 'post' | 'patch' | 'put' | 'delete', below: string, body?: object) => colleague[method](`/persons/${person.id}${below}`).set('If-Match', `"${person.version}"`).send(body);
    const answers = [
      await send('patch', '', { leadSource: 'Web' }), await send('post', '/contact-points', { kind: 'email', value: 'x@example.com' }), await send('patch', `/contact-points/${point!.id}`, { value: 'y@example.com' }), await send('delete', `/contact-points/${point!.id}`),
      await send('post', '/employments', { organizationId: organizations['mate']!.id }), await send('patch', `/employments/${job!.id}`, { jobTitle: 'x' }), await send('post', '/move', { organizationId: organizations['mate']!.id }),
      await colleague.post('/persons').send({ familyName: 'x', leadSource: 'Web' }), await colleague.post('/persons').send({ familyName: 'x', contactPoints: [{ kind: 'email', value: 'x@example.com' }] }), await colleague.post('/persons').send({ familyName: 'x', employment: { organizationId: organizations['mate']!.id } }),
      await colleague.patch(`/organizations/${organizations['mate']!.id}`).set('If-Match', '"1"').send({ annualRevenue: { amount: '5', currency: 'EUR' } }),
    ];

    const gone = access === 'hidden' ? [404, 'resource.not-found'] : [403, 'field.forbidden'];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([[403, 'field.forbidden'], [403, 'field.forbidden'], gone, gone, ...Array(7).fill([403, 'field.forbidden'])]);
    expect(await snapshot()).toEqual(before);
    expect((await send('post', '/contact-points', { kind: 'messenger', value: '@x' })).status).toBe(201);
  });
});
