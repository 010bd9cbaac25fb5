import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { aCompany, type Company } from './support/a-company.ts';
import { holds, sorted, wantedOf, type KnownField, type Row } from './support/list-reference.ts';
import { added, idsOf } from './support/records.ts';
import { variedRecords } from './support/varied-records.ts';

describe('a list', () => {
  let company: Company;
  const rows: Record<string, Row[]> = {};
  const fields: Record<string, KnownField[]> = {};
  beforeAll(async () => {
    company = await aCompany();
    await variedRecords(company);
    for (const { kind, fields: known } of (await company.admin.get('/record-kinds')).body.items as { kind: string; fields: KnownField[] }[]) fields[kind] = known;
    for (const [kind, path] of [['person', '/persons'], ['organization', '/organizations']] as const) rows[kind] = (await company.admin.get(`${path}?limit=200`).expect(200)).body.items as Row[];
  }, 120_000);
  afterAll(async () => { await company.close(); });

  const get = (address: string): Promise<Response> => Promise.resolve(company.admin.get(address));
  const pathOf = (kind: string): string => (kind === 'person' ? '/persons' : '/organizations');
  const ids = (some: readonly Row[]): string[] => some.map(({ id }) => id).sort();

  it.each(['person', 'organization'])('of a %s answers every operator of every field as the records themselves do', async (kind) => {
    let asked = 0;
    const wrong: unknown[] = [];
    const empty = new Set<string>();
    for (const field of fields[kind]!.filter(({ filterable }) => filterable)) {
      for (const op of field.operators) {
        const found: number[] = [];
        for (const wanted of wantedOf(rows[kind]!, field, op)) {
          const answer = await get(`${pathOf(kind)}?limit=200&filter[${field.name}][${op}]=${encodeURIComponent(wanted)}`);
          const expected = ids(rows[kind]!.filter((row) => holds(row, field.name, op, wanted)));
          if (answer.status !== 200 || JSON.stringify(idsOf(answer).sort()) !== JSON.stringify(expected)) wrong.push([field.name, op, wanted, answer.status, answer.body.errors, expected.length, answer.body.items?.length]);
          found.push(expected.length);
          asked++;
        }
        if (!found.some((n) => n > 0)) empty.add(`${field.name} ${op}`);
      }
    }

    expect(wrong).toEqual([]);
    expect([...empty]).toEqual([]);
    expect(asked).toBeGreaterThan(100);
  });

  it.each(['person', 'organization'])('of a %s follows every sort, both ways, over all pages', async (kind) => {
    for (const { name } of fields[kind]!.filter(({ sortable }) => sortable)) {
      for (const sort of [name, `-${name}`]) {
        const paged: string[] = [];
        for (let cursor: string | null = ''; cursor !== null;) {
          const page: Response = await company.admin.get(`${pathOf(kind)}?limit=7&sort=${sort}${cursor && `&cursor=${cursor}`}`).expect(200);
          paged.push(...idsOf(page));
          cursor = (page.body as { nextCursor: string | null }).nextCursor;
        }
        expect([sort, paged]).toEqual([sort, sorted(rows[kind]!, sort).map(({ id }) => id)]);
      }
    }
  });

  it('sorted by two fields, one each way, loses nothing over pages', async () => {
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Response = await company.admin.get(`/persons?limit=6&sort=-createdAt,displayName${cursor && `&cursor=${cursor}`}`).expect(200);
      paged.push(...idsOf(page));
      cursor = (page.body as { nextCursor: string | null }).nextCursor;
    }
    const byName = sorted(rows['person']!, 'displayName');

    expect(new Set(paged).size).toBe(rows['person']!.length);
    expect(paged.map((id) => rows['person']!.find((row) => row.id === id)!)).toEqual([...byName].sort((one, other) => (String(one['createdAt']) < String(other['createdAt']) ? 1 : String(one['createdAt']) > String(other['createdAt']) ? -1 : 0)));
  });

  it('says how many there are: exactly, or about', async () => {
    const asked = '/persons?limit=1&filter[leadSource]=Fair';
    const expected = rows['person']!.filter((row) => row['leadSource'] === 'Fair').length;

    expect((await get(asked)).body).not.toHaveProperty('total');
    for (const count of ['exact', 'estimate']) expect((await get(`${asked}&count=${count}`)).body.total).toEqual({ value: expected, exact: true });
    expect((await get('/persons?q=koval&count=exact&limit=1')).body.total.value).toBe((await get('/persons?q=koval&limit=200')).body.items.length);
  });

  it.each([
    [{ or: [{ field: 'leadSource', value: 'Fair' }, { field: 'city', op: 'startsWith', value: 'ber' }] }, (row: Row) => row['leadSource'] === 'Fair' || /^ber/iu.test(String(row['city']))],
    [{ and: [{ field: 'lifecycleStage', op: 'in', value: ['lead', 'customer'] }, { or: [{ field: 'city', op: 'isEmpty' }, { field: 'tierId', op: 'isEmpty', value: true }] }] }, (row: Row) => ['lead', 'customer'].includes(String(row['lifecycleStage'])) && (row['city'] === null || row['tierId'] === null)],
    [{ and: [] }, () => true], [{ or: [] }, () => false],
  ])('nests and, or in POST …/search: %j', async (filter, expected) => {
    const answer = await company.admin.post('/persons/search').send({ filter, limit: 200, count: 'exact' }).expect(200);

    expect(idsOf(answer).sort()).toEqual(ids(rows['person']!.filter(expected)));
    expect(answer.body.total.value).toBe(rows['person']!.filter(expected).length);
  });

  it('answers only the fields that were asked for', async () => {
    const [row] = (await get('/persons?fields=displayName,city&limit=1')).body.items as Row[];

    expect(Object.keys(row!).sort()).toEqual(['city', 'displayName', 'id']);
  });

  it.each([
    ['filter[nickname]=x', '/filter/and/0', 'unknown-filter'], ['filter[description]=x', '/filter/and/0', 'unknown-filter'], ['filter[city][gt]=x', '/filter/and/0', 'unknown-operator'], ['filter[city][matches]=x', '/filter/and/0', 'unknown-operator'],
    ['filter[createdAt][gte]=0000-01-01', '/filter/and/0', 'filter-value'], ['filter[createdAt][gte]=2026-02-30', '/filter/and/0', 'filter-value'], ['filter[createdAt][gte]=2026-01-01T00:00:00%2B99:00', '/filter/and/0', 'filter-value'], ['filter[createdAt][gte]=yesterday', '/filter/and/0', 'filter-value'],
    ['filter[displayName][contains]=***', '/filter/and/0', 'filter-value'], ['filter[displayName][contains]=ko', '/filter/and/0', 'filter-too-short'], ['filter[city][contains]=%25%25', '/filter/and/0', 'filter-value'], ['filter[ownerId]=me', '/filter/and/0', 'filter-value'],
    ['sort=nickname', '/sort', 'query.invalid-sort'], ['sort=city', '/sort', 'query.invalid-sort'], ['fields=nickname', '/fields', 'unknown-field'], ['limit=201', '/limit', 'too-large'], ['limit=0', '/limit', 'too-small'], ['count=all', '/count', 'unknown-choice'], ['page=2', '?page', 'request.unknown-field'],
  ])('refuses ?%s with its place', async (asked, pointer, code) => {
    const answer = await get(`/persons?${asked}`);

    expect([answer.status, answer.body.errors[0].pointer, answer.body.errors[0].code]).toEqual([422, pointer, code]);
  });

  it('refuses the cursor of another filter, sort, search or user', async () => {
    const page = await get('/persons?limit=5&filter[leadSource]=Fair');
    const cursor = (page.body as { nextCursor: string }).nextCursor;
    const other = await company.signedIn({ role: 'administrator', name: 'Other' });
    const asked = `limit=5&filter[leadSource]=Fair&cursor=${cursor}`;
    const answers = [await get(`/persons?limit=5&filter[leadSource]=Web&cursor=${cursor}`), await get(`/persons?${asked}&sort=-displayName`), await get(`/persons?${asked}&q=koval`), await get(`/organizations?limit=5&cursor=${cursor}`), await other.get(`/persons?${asked}`), await get(`/persons?${asked}x`)];

    expect((await get(`/persons?${asked}`)).status).toBe(200);
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(Array(6).fill([422, 'query.invalid-cursor']));
  });

  it('loses and doubles nothing of what was there while others add', async () => {
    const before = ids((await get('/persons?limit=200')).body.items as Row[]);
    const paged: string[] = [];
    for (let cursor: string | null = '', at = 0; cursor !== null; at++) {
      const page: Response = await company.admin.get(`/persons?limit=7${cursor && `&cursor=${cursor}`}`).expect(200);
      paged.push(...idsOf(page));
      cursor = (page.body as { nextCursor: string | null }).nextCursor;
      for (const name of ['Aaa', 'Koval', 'Zzz', 'Ядро']) await added(company.admin, '/persons', { familyName: `${name} ${at}` });
    }

    expect(paged.filter((id) => before.includes(id)).sort()).toEqual(before);
    expect(new Set(paged).size).toBe(paged.length);
  });
});
