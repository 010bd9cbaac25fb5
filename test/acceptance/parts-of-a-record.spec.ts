import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/kernel';
import { aCompany, type Company } from './support/a-company.ts';
import { added, asNow, idsOf, read } from './support/records.ts';

interface Point { readonly id: string; readonly kind: string; readonly value: string; readonly isPrimary: boolean }

describe.each([['persons', { familyName: 'Parted' }], ['organizations', { name: 'Parted' }]])('the parts of %s', (path, body) => {
  let company: Company;
  beforeAll(async () => { company = await aCompany(); });
  afterAll(async () => { await company.close(); });

  const aRecord = async (more: object = {}) => `/${path}/${(await added(company.admin, `/${path}`, { ...body, ...more })).id}`;
  const pointsOf = async (record: string) => (await read(company.admin, record))['contactPoints'] as Point[];
  const send = (method: 'post' | 'patch' | 'put' | 'delete', record: string, below: string, given?: object) => asNow(company.admin, method, record, given, below);

  it('are contact points, the first of a kind the primary one, which lists show', async () => {
    const record = await aRecord();
    await send('post', record, '/contact-points', { kind: 'email', value: 'one@example.com' });
    await send('post', record, '/contact-points', { kind: 'email', value: 'two@example.com', isPrimary: true });
    const answer = await send('post', record, '/contact-points', { kind: 'phone', value: '+49 30 12345678', label: 'home' });

    expect([answer.status, answer.headers['etag']]).toEqual([201, `"${answer.body.version}"`]);
    expect((await pointsOf(record)).map(({ kind, value, isPrimary }) => [kind, value, isPrimary]).sort()).toEqual([['email', 'one@example.com', false], ['email', 'two@example.com', true], ['phone', '+49 30 12345678', true]]);
    expect(await read(company.admin, record)).toMatchObject({ primaryEmail: 'two@example.com', primaryPhone: '+49 30 12345678' });
  });

  it('are corrected and removed one by one; another steps in for the primary one', async () => {
    const record = await aRecord({ contactPoints: [{ kind: 'email', value: 'first@example.com' }, { kind: 'email', value: 'second@example.com' }] });
    const [first, second] = (await pointsOf(record)).sort((one, other) => one.value.localeCompare(other.value));
    await send('patch', record, `/contact-points/${second!.id}`, { value: 'Better@Example.com' });
    await send('delete', record, `/contact-points/${first!.id}`);

    expect(await pointsOf(record)).toEqual([expect.objectContaining({ id: second!.id, value: 'Better@Example.com', normalizedValue: 'better@example.com', isPrimary: true })]);
    expect((await read(company.admin, record))['primaryEmail']).toBe('Better@Example.com');
    expect(idsOf(await company.admin.get('/search?q=first@example.com'))).toEqual([]);
    expect((await send('patch', record, `/contact-points/${first!.id}`, { label: 'home' })).status).toBe(404);
  });

  it('are refused with what is wrong with them', async () => {
    const record = await aRecord({ contactPoints: [{ kind: 'email', value: 'good@example.com' }] });
    const [point] = await pointsOf(record);
    const answers = [
      await send('post', record, '/contact-points', { kind: 'email', value: 'bad' }), await send('patch', record, `/contact-points/${point!.id}`, { value: 'bad' }),
      await send('post', record, '/contact-points', { kind: 'pigeon', value: 'bad' }), await send('put', record, '/addresses', { addresses: [{ type: 'visit' }, { type: 'visit', addressCountry: 'Atlantis' }] }),
      await send('put', record, '/tags', { tagIds: [newId()] }), await send('put', record, '/business-lines', { businessLineIds: [newId()] }),
    ];

    expect(answers.map(({ status, body: problem }) => [status, problem.errors[0].pointer, problem.errors[0].code])).toEqual([
      [422, '/value', 'not-an-email'], [422, '/value', 'not-an-email'], [422, '/kind', 'unknown-choice'], [422, '/addresses/1/addressCountry', 'unknown-country'], [422, '/tagIds', 'reference.not-found'], [422, '/businessLineIds', 'reference.not-found']]);
    expect(await read(company.admin, record)).toMatchObject({ version: 1, primaryEmail: 'good@example.com' });
  });

  it('are addresses, said all at once; lists show the first, with its country by its code', async () => {
    const record = await aRecord();
    await send('put', record, '/addresses', { addresses: [{ type: 'visit', streetAddress: 'Khreshchatyk 1', addressLocality: 'Київ', addressCountry: 'Україна', postalCode: '01001' }, { type: 'billing', addressLocality: 'Berlin', addressCountry: 'de' }] });
    expect(await read(company.admin, record)).toMatchObject({ city: 'Київ', country: 'UA', addresses: [{ addressLocality: 'Київ', addressCountry: 'UA', postalCode: '01001' }, { type: 'billing', addressCountry: 'DE' }] });

    await send('put', record, '/addresses', { addresses: [] });
    expect(await read(company.admin, record)).toMatchObject({ city: null, country: null, addresses: [] });
  });

  it('are tags, lines and a tier, by which lists find it', async () => {
    const named = async (list: string, name: string) => ((await company.admin.post(list).send({ name }).expect(201)).body as { id: string }).id;
    const [tag, line] = [await named('/tags', 'Fair 2026'), await named('/business-lines', 'Coffee')];
    const tier = ((await company.admin.post('/tiers').send({ code: 'vip', name: 'VIP', rank: 1, isVip: true }).expect(201)).body as { id: string }).id;
    const record = await aRecord({ tierId: tier, attentionInstruction: 'Answer within the hour' });
    await send('put', record, '/tags', { tagIds: [tag] });
    await send('put', record, '/business-lines', { businessLineIds: [line] });

    const id = record.split('/').at(-1);
    const told = ((await company.admin.get(`${record}/history`)).body.items as { changes: { field: string; from: unknown; to: unknown }[] }[]).flatMap(({ changes }) => changes);
    expect(told.filter(({ field, from }) => ['tagIds', 'businessLineIds'].includes(field) && from !== null)).toEqual([{ field: 'businessLineIds', from: [], to: [line] }, { field: 'tagIds', from: [], to: [tag] }]);
    expect(await read(company.admin, record)).toMatchObject({ tags: [{ id: tag, name: 'Fair 2026' }], businessLines: [{ id: line, name: 'Coffee' }], tier: { id: tier, isVip: true }, attentionInstruction: 'Answer within the hour' });
    for (const filter of [`filter[tags]=${tag}`, `filter[businessLines]=${line}`, `filter[tierId]=${tier}`]) expect(idsOf(await company.admin.get(`/${path}?${filter}`))).toEqual([id]);
    for (const [list, given, pointer] of [['/tags', { name: 'FAIR 2026' }, '/name'], ['/business-lines', { name: 'coffee' }, '/name'], ['/tiers', { code: 'vip', name: 'Again', rank: 2 }, '/code']] as const) {
      const answer = await company.admin.post(list).send(given);
      expect([answer.status, answer.body.code, answer.body.errors]).toEqual([409, 'conflict.duplicate', [{ pointer, code: 'conflict.duplicate' }]]);
    }
  });
});
