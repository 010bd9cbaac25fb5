import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Company } from './support/a-company.ts';
import { added, idsOf } from './support/records.ts';

describe('one search box', () => {
  let company: Company;
  const known: Record<string, string> = {};
  beforeAll(async () => {
    company = await aCompany();
    for (const [name, path, body] of [
      ['Щербаков', '/persons', { givenName: 'Пётр', familyName: 'Щербаков', contactPoints: [{ kind: 'mobile', value: '+7 (916) 123-45-67' }, { kind: 'email', value: 'p.sherb@romashka.example' }] }],
      ['Семёнова', '/persons', { givenName: 'Анна', familyName: 'Семёнова', preferredName: 'Нюша' }],
      ['Kovalenko', '/persons', { givenName: 'Yuliia', familyName: 'Kovalenko', contactPoints: [{ kind: 'email', value: 'yuliia77@mail.example' }, { kind: 'phone', value: '044 279-11-22' }] }],
      ['Müller', '/persons', { givenName: 'Jürgen', familyName: 'Müller' }],
      ['Ромашка', '/organizations', { name: 'Ромашка', legalName: 'ООО «Ромашка Плюс»', alternateName: 'Daisy', contactPoints: [{ kind: 'email', value: 'info@daisy.example' }] }],
    ] as const) known[name] = (await added(company.admin, path, body)).id;
  });
  afterAll(async () => { await company.close(); });

  it.each([
    ['щербаков', 'Щербаков'], ['sherbakov', 'Щербаков'], ['Shcherbakov', 'Щербаков'], ['петр', 'Щербаков'], ['Пётр', 'Щербаков'], ['щербаков петр', 'Щербаков'], ['пе щерб', 'Щербаков'], ['oth,frjd', 'Щербаков'],
    ['семенова', 'Семёнова'], ['Semenova', 'Семёнова'], ['нюша', 'Семёнова'], ['ctvtyjdf', 'Семёнова'], ['фттф', 'Семёнова'], ['коваленко', 'Kovalenko'], ['юлия', 'Kovalenko'], ['muller', 'Müller'], ['MÜLLER', 'Müller'], ['mueller', 'Müller'],
    ['romashka', 'Ромашка'], ['плюс', 'Ромашка'], ['daisy', 'Ромашка'], ['hjvfirf', 'Ромашка'],
    ['916123', 'Щербаков'], ['123-45-67', 'Щербаков'], ['8 916 123', 'Щербаков'], ['+7 916 123 45 67', 'Щербаков'], ['279 11 22', 'Kovalenko'], ['p.sherb', 'Щербаков'], ['@romashka.example', 'Щербаков'], ['yuliia77', 'Kovalenko'], ['info@daisy.example', 'Ромашка'],
    ['щ', null], ['***', null], ['%%%', null], ['___', null], ['nobody of this name', null], ['999 99 99', null],
  ])('finds by %j: %s', async (q, name) => {
    const answer = await company.admin.get(`/search?q=${encodeURIComponent(q)}`).expect(200);

    expect(idsOf(answer)).toEqual(name === null ? [] : [known[name]]);
    const list = name === 'Ромашка' ? '/organizations' : '/persons';
    expect(idsOf(await company.admin.get(`${list}?q=${encodeURIComponent(q)}`).expect(200))).toEqual(name === null ? [] : [known[name]]);
  });

  it('by two letters finds only where a word begins', async () => {
    const found = async (q: string) => idsOf(await company.admin.get(`/search?q=${q}`).expect(200));

    expect(await found('ko')).toContain(known['Kovalenko']);
    expect(await found('nk')).toEqual([]);
    expect(await found('nko')).toContain(known['Kovalenko']);
  });

  it('puts first whose name begins so', async () => {
    const first = await added(company.admin, '/persons', { familyName: 'Berger', givenName: 'Zoltan', displayName: 'Berger Zoltan' });
    const second = await added(company.admin, '/persons', { givenName: 'Anna', familyName: 'Berger' });
    const third = await added(company.admin, '/persons', { givenName: 'Aaron', familyName: 'Schönberger' });

    expect(idsOf(await company.admin.get('/search?q=berger'))).toEqual([first.id, second.id, third.id]);
  });

  it('finds deals by their name beside those who may buy, each within its own right', async () => {
    const organization = await added(company.admin, '/organizations', { name: 'Кондитерская Сладкоежка' });
    const pipelines = await company.admin.get('/pipelines').expect(200);
    const deal = await added(company.admin, '/deals', { name: 'Сладкоежка: линия розлива', organizationId: organization.id, pipelineId: (pipelines.body as { items: { id: string }[] }).items[0]!.id });
    const seller = await company.signedIn({ role: 'salesperson', team: 'Elsewhere' });

    const found = await company.admin.get('/search?q=sladkoezhka').expect(200);
    expect((found.body as { items: object[] }).items).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'organization', id: organization.id }), expect.objectContaining({ kind: 'deal', id: deal.id, subtitle: expect.stringContaining('Кондитерская Сладкоежка') })]));
    expect(idsOf(await seller.get('/search?q=sladkoezhka').expect(200))).toEqual([]);
  });
});
