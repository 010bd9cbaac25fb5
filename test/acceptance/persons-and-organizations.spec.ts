import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/kernel';
import { aCompany, type Company } from './support/a-company.ts';
import { added, asNow, read } from './support/records.ts';

describe('a person or an organization', () => {
  let company: Company;
  beforeAll(async () => { company = await aCompany(); });
  afterAll(async () => { await company.close(); });
  const count = async (table: string) => (await company.database.rows<{ n: number }>(`select count(*)::int as n from ${table}`))[0]!.n;

  it('is added with everything at once, and answered as it is kept', async () => {
    const { admin } = company;
    const tier = (await admin.post('/tiers').send({ code: 'gold', name: 'Gold', rank: 1, isVip: true }).expect(201)).body as { id: string };
    const acme = await added(admin, '/organizations', {
      name: 'Acme GmbH', legalName: 'Acme Gesellschaft mbH', alternateName: 'ACME', types: ['customer', 'supplier'], industry: 'Steel', taxId: 'DE1', vatId: 'DE2', registrationNumber: 'HRB 3', website: 'https://www.acme.example', numberOfEmployees: 250,
      annualRevenue: { amount: '1250000.50', currency: 'EUR' }, foundingDate: '1990-05-06', tierId: tier.id, attentionInstruction: 'Call twice', lifecycleStage: 'customer', description: 'Makes steel', contactPoints: [{ kind: 'email', value: 'Info@Acme.example' }],
    });
    const answer = await admin.post('/persons').send({
      givenName: 'Olena', additionalName: 'Ivanivna', familyName: 'Koval', preferredName: 'Lena', honorificPrefix: 'Dr.', gender: 'female', birthDate: '1980-02-29', lifecycleStage: 'lead', leadSource: 'Fair', preferredLanguage: 'uk', timeZone: 'Europe/Kyiv',
      description: 'Quick', tierId: tier.id, attentionInstruction: 'By name', doNotContact: true, employment: { organizationId: acme.id, jobTitle: 'Buyer', department: 'Purchase', startDate: '2020-01-01' },
      contactPoints: [{ kind: 'email', value: 'Olena@Acme.example' }, { kind: 'email', value: 'lena@home.example', label: 'home', isPrimary: true }, { kind: 'mobile', value: '+380 67 123 45 67' }],
    }).expect(201);

    expect(answer.headers['etag']).toBe('"1"');
    expect(answer.body).toMatchObject({
      displayName: 'Olena Ivanivna Koval', preferredName: 'Lena', birthDate: '1980-02-29', tier: { code: 'gold', isVip: true }, jobTitle: 'Buyer', organization: { id: acme.id, name: 'Acme GmbH' }, primaryEmail: 'lena@home.example', primaryPhone: '+380 67 123 45 67',
      owner: { id: admin.userId }, doNotContact: true, employments: [{ organizationId: acme.id, jobTitle: 'Buyer', startDate: '2020-01-01', endDate: null, isPrimary: true, isCurrent: true }],
    });
    expect((answer.body.contactPoints as object[])).toEqual(expect.arrayContaining([expect.objectContaining({ value: 'Olena@Acme.example', normalizedValue: 'olena@acme.example', isPrimary: false }), expect.objectContaining({ kind: 'mobile', normalizedValue: '+380671234567', isPrimary: true })]));
    expect(acme).toMatchObject({ domain: 'acme.example', annualRevenue: { amount: '1250000.5', currency: 'EUR' }, types: ['customer', 'supplier'], foundingDate: '1990-05-06' });
    expect((await read(admin, `/persons/${answer.body.id}`))).toEqual(answer.body);
  });

  it.each([['/persons', { familyName: 'Own' }, 'contacts.persons'], ['/organizations', { name: 'Own' }, 'contacts.organizations']])('of %s takes an id of the client once', async (path, body, table) => {
    const id = newId();
    expect((await added(company.admin, path, { id, ...body })).id).toBe(id);
    const before = await count(table);

    const again = await company.admin.post(path).send({ id, ...body });
    expect([again.status, again.body.code, again.body.errors]).toEqual([409, 'conflict.duplicate', [{ pointer: '/id', code: 'conflict.duplicate' }]]);
    expect(await count(table)).toBe(before);
  });

  it('is patched as a merge: what is absent stays, null empties, the rest is replaced', async () => {
    const person = await added(company.admin, '/persons', { givenName: 'Ivan', familyName: 'Petrov', leadSource: 'Fair', description: 'Old' });
    const answer = await company.admin.patch(`/persons/${person.id}`).set('If-Match', '"1"').send({ familyName: 'Sydorenko', description: null }).expect(200);

    expect(answer.headers['etag']).toBe('"2"');
    expect(answer.body).toMatchObject({ version: 2, displayName: 'Ivan Sydorenko', givenName: 'Ivan', leadSource: 'Fair', description: null });
  });

  it('known only by a display name lets its name\'s parts be emptied', async () => {
    const person = await added(company.admin, '/persons', { displayName: 'The reception' });
    const answer = await asNow(company.admin, 'patch', `/persons/${person.id}`, { givenName: null });

    expect([answer.status, answer.body.displayName]).toEqual([200, 'The reception']);
  });

  it.each<[string, object, object[]]>([
    ['/persons', { familyName: 'A', nickname: 'B' }, [{ pointer: '/nickname', code: 'request.unknown-field' }]], ['/persons', { familyName: 'A', primaryEmail: 'a@b.example' }, [{ pointer: '/primaryEmail', code: 'request.unknown-field' }]],
    ['/persons', { familyName: 'A', version: 7 }, [{ pointer: '/version', code: 'request.unknown-field' }]], ['/persons', {}, [{ pointer: '/familyName', code: 'name-missing' }]],
    ['/persons', { familyName: 'A', contactPoints: [{ kind: 'email', value: 'a@b.example' }, { kind: 'email', value: 'nowhere' }, { kind: 'phone', value: 'ask' }] }, [{ pointer: '/contactPoints/1/value', code: 'not-an-email' }, { pointer: '/contactPoints/2/value', code: 'not-a-phone' }]],
    ['/persons', { familyName: 'A', birthDate: '0000-01-01' }, [{ pointer: '/birthDate', code: 'not-a-day' }]], ['/persons', { familyName: 'A', timeZone: 'Mars' }, [{ pointer: '/timeZone', code: 'unknown-time-zone' }]],
    ['/persons', { familyName: 'A', tierId: newId() }, [{ pointer: '/tierId', code: 'reference.not-found' }]], ['/persons', { familyName: 'A', employment: { organizationId: newId() } }, [{ pointer: '/employment/organizationId', code: 'reference.not-found' }]],
    ['/organizations', { name: 'A', website: 'see our flyer' }, [{ pointer: '/website', code: 'not-a-web-address' }]], ['/organizations', { name: 'A', annualRevenue: { amount: '5' } }, [{ pointer: '/annualRevenue/currency', code: 'unknown-currency' }]],
    ['/organizations', { name: 'A', annualRevenue: { amount: '5', currency: 'EURO' } }, [{ pointer: '/annualRevenue/currency', code: 'unknown-currency' }]], ['/organizations', { name: 'A', annualRevenue: '5 EUR' }, [{ pointer: '/annualRevenue', code: 'not-an-object' }]],
    ['/organizations', { name: 'A', contactPoints: [{ kind: 'email', value: 'x' }] }, [{ pointer: '/contactPoints/0/value', code: 'not-an-email' }]], ['/organizations', { name: 'A', parentOrganizationId: newId() }, [{ pointer: '/parentOrganizationId', code: 'reference.not-found' }]],
  ])('of %s is refused with %j', async (path, body, errors) => {
    const before = await count('platform.audit_events');
    const answer = await company.admin.post(path).send(body);

    expect([answer.status, answer.body.errors]).toEqual([422, errors]);
    expect(await count('platform.audit_events')).toBe(before);
  });

  it('cannot be part of itself, however far round', async () => {
    const [top, middle, bottom] = [await added(company.admin, '/organizations', { name: 'Top' }), await added(company.admin, '/organizations', { name: 'Middle' }), await added(company.admin, '/organizations', { name: 'Bottom' })];
    await asNow(company.admin, 'patch', `/organizations/${middle.id}`, { parentOrganizationId: top.id });
    await asNow(company.admin, 'patch', `/organizations/${bottom.id}`, { parentOrganizationId: middle.id });

    for (const child of [top, bottom]) {
      const answer = await asNow(company.admin, 'patch', `/organizations/${top.id}`, { parentOrganizationId: child.id });
      expect([answer.status, answer.body.errors]).toEqual([422, [{ pointer: '/parentOrganizationId', code: 'part-of-itself' }]]);
    }
  });

  it('is changed only with the version that was seen', async () => {
    const { id } = await added(company.admin, '/persons', { familyName: 'Versioned' });
    const path = `/persons/${id}`;
    await company.admin.patch(path).set('If-Match', '"1"').send({ leadSource: 'Fair' }).expect(200);

    const blind = await company.admin.patch(path).send({ leadSource: 'Web' });
    const stale = await company.admin.patch(path).set('If-Match', '"1"').send({ leadSource: 'Web' });
    const removing = await company.admin.delete(path).set('If-Match', '"1"');

    expect([blind.status, blind.body.code]).toEqual([428, 'precondition.required']);
    expect([stale.status, stale.body.code, stale.body.context]).toEqual([412, 'conflict.version', { expected: 1, version: 2, current: await read(company.admin, path) }]);
    expect([removing.status, removing.body.context.current]).toEqual([412, await read(company.admin, path)]);
    expect(await read(company.admin, path)).toMatchObject({ version: 2, leadSource: 'Fair' });
  });

  it('sent twice with one Idempotency-Key is added once', async () => {
    const send = (body: object) => company.admin.post('/persons').set('Idempotency-Key', 'one-person-once').send(body);
    const first = await send({ familyName: 'Once' });
    const again = await send({ familyName: 'Once' });
    const other = await send({ familyName: 'Twice' });

    expect([again.status, again.body, again.headers['idempotency-replayed']]).toEqual([201, first.body, 'true']);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency.key-reused']);
    expect((await company.admin.get('/persons?q=Once&count=exact')).body.total.value).toBe(1);
  });

  it('sent at once with one Idempotency-Key is added once', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => company.admin.post('/persons').set('Idempotency-Key', 'one-person-at-once').send({ familyName: 'Simultan' })));

    expect(answers.filter(({ status, headers }) => status === 201 && !headers['idempotency-replayed'])).toHaveLength(1);
    expect(answers.filter(({ status }) => status !== 201).every(({ status, body }) => status === 409 && body.code === 'idempotency.in-progress')).toBe(true);
    expect((await company.admin.get('/persons?q=Simultan&count=exact')).body.total.value).toBe(1);
  });

  it('loses nothing of two who write at once', async () => {
    const { id } = await added(company.admin, '/persons', { familyName: 'Contended', description: '' });
    const append = async (word: string): Promise<void> => {
      for (;;) {
        const now = await read(company.admin, `/persons/${id}`);
        const answer = await company.admin.patch(`/persons/${id}`).set('If-Match', `"${now.version}"`).send({ description: `${String(now['description'])} ${word}`.trim() });
        if (answer.status === 200) return;
        if (answer.status !== 412) throw new Error(answer.text);
      }
    };
    await Promise.all(['one', 'two', 'three', 'four', 'five', 'six'].map(append));

    const end = await read(company.admin, `/persons/${id}`);
    expect(String(end['description']).split(' ').sort()).toEqual(['five', 'four', 'one', 'six', 'three', 'two']);
    expect(end.version).toBe(7);
  });
});
