import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/kernel';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { added, asNow, bytesOf, idsOf, read } from './support/records.ts';

interface Row { readonly at: string; readonly actorId: string; readonly actorName: string; readonly action: string; readonly entity: string; readonly changes: { readonly field: string; readonly from: unknown; readonly to: unknown }[] }

describe('a record', () => {
  let company: Company;
  let admin: Colleague;
  beforeAll(async () => {
    company = await aCompany();
    ({ admin } = company);
  });
  afterAll(async () => { await company.close(); });

  const historyOf = async (agent: Colleague, record: string) => ((await agent.get(`${record}/history?limit=200`).expect(200)).body as { items: Row[] }).items;

  it('that is removed is nowhere, and whole again when it is restored', async () => {
    const employer = await added(admin, '/organizations', { name: 'Removable Employer', contactPoints: [{ kind: 'email', value: 'desk@removable.example' }] });
    const person = await added(admin, '/persons', { familyName: 'Removable', contactPoints: [{ kind: 'email', value: 'me@removable.example' }], employment: { organizationId: employer.id } });
    const [personPath, employerPath] = [`/persons/${person.id}`, `/organizations/${employer.id}`];
    const seen = async () => ({
      lists: [idsOf(await admin.get('/persons')).includes(person.id), idsOf(await admin.get('/organizations')).includes(employer.id)], counts: [(await admin.get('/persons?count=exact')).body.total.value, (await admin.get('/organizations?count=exact')).body.total.value],
      search: idsOf(await admin.get('/search?q=removable')).sort(), byMail: idsOf(await admin.get('/search?q=removable.example')).sort(), q: idsOf(await admin.get('/persons?q=removable')),
    });
    const before = await seen();
    expect(before).toMatchObject({ lists: [true, true], search: [person.id, employer.id].sort(), byMail: [person.id, employer.id].sort(), q: [person.id] });

    const [removedEmployer, etags] = [await asNow(admin, 'delete', employerPath), new Map<string, string>()];
    expect([removedEmployer.status, removedEmployer.text]).toEqual([204, '']);
    etags.set(employerPath, removedEmployer.headers['etag'] as string);
    expect(await read(admin, personPath)).toMatchObject({ organization: null, organizationId: null, employments: [{ organization: null, organizationId: null }] });
    etags.set(personPath, (await asNow(admin, 'delete', personPath)).headers['etag'] as string);

    expect(await seen()).toEqual({ lists: [false, false], counts: before.counts.map((n: number) => n - 1), search: [], byMail: [], q: [] });
    const [gone, unknown] = [[personPath, employerPath], [`/persons/${newId()}`, `/organizations/${newId()}`]];
    for (const at of [0, 1]) {
      for (const below of ['', '/history', ...(at === 1 ? ['/people'] : [])]) {
        const [one, other] = [await admin.get(`${gone[at]}${below}`), await admin.get(`${unknown[at]}${below}`)];
        expect([one.status, bytesOf(one)]).toEqual([404, bytesOf(other)]);
      }
      const [one, other] = [await admin.patch(gone[at]!).set('If-Match', '"2"').send({ description: 'x' }), await admin.patch(unknown[at]!).set('If-Match', '"2"').send({ description: 'x' })];
      expect([one.status, bytesOf(one)]).toEqual([404, bytesOf(other)]);
    }
    expect((await admin.post(`/persons`).send({ familyName: 'X', employment: { organizationId: employer.id } })).body.code).toBe('reference.not-found');

    expect((await admin.post(`${personPath}/restore`).set('If-Match', '"1"').send()).status).toBe(412);
    const restored = await Promise.all([personPath, employerPath].map((record) => admin.post(`${record}/restore`).set('If-Match', etags.get(record)!).send()));
    expect(restored.map(({ status }) => status)).toEqual([200, 200]);
    expect(await seen()).toEqual(before);
    expect(await read(admin, personPath)).toMatchObject({ organization: { name: 'Removable Employer' }, primaryEmail: 'me@removable.example', employments: [{ organizationId: employer.id, isPrimary: true }] });
  });

  it('tells who changed what, when, from what to what, the newest first', async () => {
    const head = await company.signedIn({ role: 'administrator', name: 'Head' });
    const person = await added(admin, '/persons', { givenName: 'Olena', familyName: 'Koval', leadSource: 'Fair', contactPoints: [{ kind: 'email', value: 'o@example.com' }] });
    company.clock.forward({ hours: 1 });
    await asNow(head, 'patch', `/persons/${person.id}`, { familyName: 'Bondar', leadSource: null });
    company.clock.forward({ hours: 1 });
    const [point] = (await read(admin, `/persons/${person.id}`))['contactPoints'] as { id: string }[];
    await asNow(admin, 'patch', `/persons/${person.id}`, { value: 'olena@example.com' }, `/contact-points/${point!.id}`);

    const rows = await historyOf(admin, `/persons/${person.id}`);
    expect(rows.map(({ action, entity, actorName }) => [action, entity, actorName])).toEqual(expect.arrayContaining([['ChangeContactPoint', 'contact-point', expect.any(String)], ['ChangePerson', 'person', 'Head Test'], ['AddPerson', 'person', expect.any(String)]]));
    const change = rows.find(({ action }) => action === 'ChangePerson')!;
    expect(change.actorId).toBe(head.userId);
    expect(new Date(change.at).getTime() - new Date(String(person['createdAt'])).getTime()).toBe(3_600_000);
    expect([...change.changes].sort((one, other) => one.field.localeCompare(other.field))).toEqual([{ field: 'displayName', from: 'Olena Koval', to: 'Olena Bondar' }, { field: 'familyName', from: 'Koval', to: 'Bondar' }, { field: 'leadSource', from: 'Fair', to: null }]);
    const correction = rows.find(({ action, entity }) => action === 'ChangeContactPoint' && entity === 'contact-point')!;
    expect(correction.changes).toEqual(expect.arrayContaining([{ field: 'value', from: 'o@example.com', to: 'olena@example.com' }]));
    expect(JSON.stringify(rows)).not.toMatch(/nameKey|matchingKey|partyId/u);
    expect(rows.map(({ at }) => at)).toEqual([...rows.map(({ at }) => at)].sort().reverse());
  });

  it('has a history in pages, without loss', async () => {
    const { id } = await added(admin, '/persons', { familyName: 'Paged' });
    for (const word of ['a', 'b', 'c', 'd', 'e']) await asNow(admin, 'patch', `/persons/${id}`, { description: word });
    const all = await historyOf(admin, `/persons/${id}`);
    const paged: Row[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = (await admin.get(`/persons/${id}/history?limit=2${cursor && `&cursor=${cursor}`}`).expect(200)).body as { items: Row[]; nextCursor: string | null };
      paged.push(...page.items);
      cursor = page.nextCursor;
    }

    expect(all).toHaveLength(6);
    expect(paged).toEqual(all);
  });

  it('does not tell the organizations of a career that the reader may not see', async () => {
    const seller = await company.signedIn({ role: 'salesperson', name: 'Historian', team: 'Historians' });
    const secret = await added(admin, '/organizations', { name: 'Secret' });
    const known = await added(seller, '/organizations', { name: 'Known' });
    const person = await added(seller, '/persons', { familyName: 'Watched', employment: { organizationId: known.id, jobTitle: 'Buyer' } });
    await asNow(admin, 'post', `/persons/${person.id}`, { organizationId: secret.id, jobTitle: 'Spy' }, '/move');

    const told = JSON.stringify(await historyOf(seller, `/persons/${person.id}`));
    expect(JSON.stringify(await historyOf(admin, `/persons/${person.id}`))).toContain(secret.id);
    expect(told).not.toContain(secret.id);
    expect(told).toContain(known.id);
    expect((await seller.get(`/persons/${person.id}`)).text).not.toContain(secret.id);
  });
});
