import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { markedRecords, type Marked } from './support/marked-records.ts';
import { ownRole, type OwnRole } from './support/own-role.ts';
import { idsOf } from './support/records.ts';

interface Field { readonly name: string; readonly filterable: boolean; readonly sortable: boolean; readonly recordOnly: boolean }

const open = ['id', 'version', 'displayName', 'name', 'isPractice'];

describe('a hidden field', () => {
  let company: Company;
  let role: OwnRole;
  let reader: Colleague;
  let marked: Marked;
  const fields = new Map<string, Field[]>();
  beforeAll(async () => {
    company = await aCompany();
    marked = await markedRecords(company);
    role = await ownRole(company, 'Reader', { 'contacts.read': 'all', 'activities.read': 'all', 'identity.audit': 'all' });
    reader = role.colleague;
    for (const { kind, fields: known } of (await company.admin.get('/record-kinds')).body.items as { kind: string; fields: Field[] }[]) fields.set(kind, known);
  });
  afterAll(async () => { await company.close(); });

  /** Everything that can be read of a record, as it is sent. */
  const everything = async (kind: string): Promise<string> => {
    const [path, id, name, word] = kind === 'person' ? ['/persons', marked.personId, 'displayName', 'one'] : ['/organizations', marked.organizationId, 'name', 'two'];
    const people = kind === 'person' ? [`/organizations/${marked.employerId}/people`] : [];
    const answers = await Promise.all([`${path}?filter[${name}][contains]=openmark`, `${path}/${id}`, `${path}/${id}/history?limit=200`, `/search?q=openmark+${word}`, `${path}?q=openmark`, ...people].map((address) => reader.get(address).expect(200)));
    const searched = await reader.post(`${path}/search`).send({ filter: { field: name, op: 'contains', value: 'openmark' } }).expect(200);
    const changes = ((await reader.get(`/audit-events?filter[recordId]=${id}&limit=200`).expect(200)).body as { items: { changes: unknown }[] }).items.map((each) => each.changes);
    return [...answers, searched].map(({ text }) => text).join('\n') + JSON.stringify(changes);
  };

  it.each(['person', 'organization'])('is seen of a %s as long as it is open', async (kind) => {
    await role.close();
    const text = await everything(kind);

    expect(Object.entries(marked.markers[kind]!).filter(([, values]) => !values.every((value) => text.includes(value)))).toEqual([]);
    expect(fields.get(kind)!.map(({ name }) => name).filter((name) => !open.includes(name)).sort()).toEqual(Object.keys(marked.markers[kind]!).sort());
  });

  it.each(['person', 'organization'])('of a %s is in no answer', async (kind) => {
    const leaks: Record<string, string[]> = {};
    for (const [field, values] of Object.entries(marked.markers[kind]!)) {
      await role.close({ kind: kind as 'person', field, access: 'hidden' });
      const text = await everything(kind);
      const found = values.filter((value) => text.includes(value));
      if (found.length > 0) leaks[field] = found;
    }

    expect(leaks).toEqual({});
  });

  it.each(['person', 'organization'])('of a %s can be neither chosen, filtered nor sorted by', async (kind) => {
    const path = kind === 'person' ? '/persons' : '/organizations';
    const wrong: unknown[] = [];
    for (const { name } of fields.get(kind)!.filter((each) => !open.includes(each.name))) {
      await role.close({ kind: kind as 'person', field: name, access: 'hidden' });
      for (const [asked, code] of [[`fields=id,${name}`, 'unknown-field'], [`filter[${name}][isEmpty]=true`, 'unknown-filter'], [`sort=${name}`, 'query.invalid-sort']] as const) {
        const answer = await reader.get(`${path}?${asked}`);
        if (answer.status !== 422 || answer.body.errors[0].code !== code) wrong.push([name, asked, answer.status, answer.body.errors]);
      }
      const known = ((await reader.get('/record-kinds')).body.items as { kind: string; fields: Field[] }[]).find((each) => each.kind === kind)!;
      if (known.fields.some((each) => each.name === name)) wrong.push([name, 'is still a field']);
    }

    expect(wrong).toEqual([]);
  });

  it.each([
    ['person', 'givenName', 'givenmark'], ['person', 'familyName', 'fammark'], ['person', 'additionalName', 'addmark'], ['person', 'preferredName', 'prefmark'], ['person', 'primaryEmail', 'mailmark@example.com'],
    ['person', 'contactPoints', 'mailmark@example.com'], ['person', 'primaryPhone', '301234567'], ['organization', 'legalName', 'legmark'], ['organization', 'alternateName', 'altmark'], ['organization', 'primaryEmail', 'orgmail@example.com'],
  ])('of a %s cannot be searched: %s', async (kind, field, q) => {
    const path = kind === 'person' ? '/persons' : '/organizations';
    const id = kind === 'person' ? marked.personId : marked.organizationId;
    const find = async () => (await Promise.all([`/search?q=${q}`, `${path}?q=${q}`].map((address) => reader.get(address).expect(200)))).map(idsOf);
    await role.close();
    const before = await find();
    await role.close({ kind: kind as 'person', field, access: 'hidden' });

    expect(before).toEqual([[id], [id]]);
    expect(await find()).toEqual([[], []]);
    expect((await Promise.all(['/search?q=openmark', `${path}?q=openmark`].map((address) => reader.get(address)))).map((answer) => idsOf(answer).includes(id))).toEqual([true, true]);
  });

  it('lists nobody under an employer', async () => {
    await role.close();
    const before = await reader.get(`/organizations/${marked.employerId}/people`);
    await role.close({ kind: 'person', field: 'organization', access: 'hidden' });

    expect(before.body.items).toHaveLength(1);
    expect((await reader.get(`/organizations/${marked.employerId}/people`)).body.items).toEqual([]);
  });
});
