import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { exported } from './support/exported.ts';
import { markedRecords, type Marked } from './support/marked-records.ts';
import { ownRole, type OwnRole } from './support/own-role.ts';
import { added } from './support/records.ts';

// What a spreadsheet may take for a formula, also behind the quotes of a cell.
const evaluating = /^[=+\-@\t\r\n＝＋－＠]/u;
const nasty = ['=1+2', '+79161234567', '-3+4', '@SUM(A1)', "'=quoted", '＝full-width', 'plain; with, delimiters "and" quotes', 'two\nlines'];

describe('an export', () => {
  let company: Company;
  let marked: Marked;
  let exporter: OwnRole;
  beforeAll(async () => {
    company = await aCompany();
    marked = await markedRecords(company);
    exporter = await ownRole(company, 'Exporter', { 'contacts.read': 'all', 'contacts.create': 'all', 'reporting.export': 'all' });
  });
  afterAll(async () => { await company.close(); });
  const persons = (colleague: Colleague, more: object = {}) => exported(company, colleague, { kind: 'person', columns: ['displayName'], ...more });
  const namesOf = ({ records }: { records: readonly (readonly string[])[] }): string[] => records.slice(1).map(([name]) => name!);

  it('holds what the list holds for whoever asks: own, the team, all', async () => {
    const permissions = { 'contacts.create': 'all', 'reporting.export': 'all' } as const;
    const { colleague: alone } = await ownRole(company, 'Alone', { ...permissions, 'contacts.read': 'own' }, { team: 'Reach' });
    const { colleague: together } = await ownRole(company, 'Together', { ...permissions, 'contacts.read': 'team' }, { team: 'Reach' });
    await added(alone, '/persons', { displayName: 'Mine Reachson' });
    await added(together, '/persons', { displayName: 'Ours Reachson' });
    await added(exporter.colleague, '/persons', { displayName: 'Others Reachson' });
    const q = 'reachson';

    expect(namesOf(await persons(alone, { q }))).toEqual(['Mine Reachson']);
    expect(namesOf(await persons(together, { q }))).toEqual(['Mine Reachson', 'Ours Reachson']);
    expect(namesOf(await persons(exporter.colleague, { q }))).toEqual(['Mine Reachson', 'Others Reachson', 'Ours Reachson']);
  });

  it('follows the filter, the sort and the chosen columns of the list', async () => {
    for (const [familyName, leadSource] of [['Filterson', 'fair'], ['Filtersen', 'fair'], ['Filtermann', 'web']]) await added(exporter.colleague, '/persons', { givenName: 'Ada', familyName, leadSource });

    const { records } = await exported(company, exporter.colleague, { kind: 'person', filter: { and: [{ field: 'leadSource', op: 'eq', value: 'fair' }, { field: 'displayName', op: 'contains', value: 'filter' }] }, sort: '-displayName', columns: ['leadSource', 'familyName'] });

    expect(records).toEqual([['Lead source', 'Last name'], ['fair', 'Filterson'], ['fair', 'Filtersen']]);
  });

  it('holds a whole record in its usual columns, all contact points and addresses among them', async () => {
    const [headings = [], row = []] = (await exported(company, exporter.colleague, { kind: 'person', q: 'openmark' })).records;
    const cell = Object.fromEntries(headings.map((heading, at) => [heading, row[at]]));

    expect(new Set(headings).size).toBe(headings.length);
    expect(cell).toMatchObject({
      'Holdfast ID': marked.personId, 'Full name': 'Openmark One', Organization: 'Employermark', 'Job title': 'Jobmark', 'Work e-mail': 'mailmark@example.com', 'Mobile phone': '+49 30 1234567', Fax: '+49 30 7654321',
      Tags: 'Humantag', 'Business lines': 'Humanline', Tier: 'Humancode', City: 'Humancity', Country: 'IS', 'Owner’s e-mail': expect.stringMatching(/^humanowner-\d+@example\.com$/u),
    });
  });

  it.each(['person', 'organization'] as const)('of a %s tells nothing of a hidden field, and lets nobody choose it', async (kind) => {
    const request = { kind, q: 'openmark' };
    await exporter.close();
    const open = (await exported(company, exporter.colleague, request)).bytes.toString();
    const told = Object.entries(marked.markers[kind]!).map(([field, values]) => [field, values.filter((value) => open.includes(value))] as const).filter(([, values]) => values.length > 0);
    const leaks: string[] = [];
    for (const [field, values] of told) {
      await exporter.close({ kind, field, access: 'hidden' });
      const text = (await exported(company, exporter.colleague, request)).bytes.toString();
      const chosen = await exporter.colleague.post('/exports').send({ kind, columns: [field] });
      if (values.some((value) => text.includes(value)) || chosen.status !== 422) leaks.push(field);
    }
    await exporter.close();

    expect(told.length).toBeGreaterThan(18);
    expect(leaks).toEqual([]);
  });

  it('opens in a spreadsheet without computing anything, and reads back as it was', async () => {
    for (const [at, text] of nasty.entries()) await added(exporter.colleague, '/persons', { displayName: `Nasty ${at}`, description: text, contactPoints: [{ kind: 'mobile', value: '+380671112233' }] });

    const file = await exported(company, exporter.colleague, { kind: 'person', q: 'nasty', columns: ['displayName', 'description', 'contactPoints.mobile', 'primaryPhone'] });

    expect(file.cells.flat().filter((cell) => evaluating.test(cell))).toEqual([]);
    expect(file.records.slice(1)).toEqual(nasty.map((text, at) => [`Nasty ${at}`, text, '+380671112233', '+380671112233']));
    expect(file.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  it('is written in the encoding, with the delimiter and in the language that are asked for', async () => {
    await added(exporter.colleague, '/persons', { familyName: 'Кириллов', givenName: 'Пётр' });
    const columns = ['familyName', 'givenName'];

    const file = await exported(company, exporter.colleague, { kind: 'person', q: 'кириллов', columns, encoding: 'windows-1251', delimiter: ';', locale: 'ru' });

    expect(new TextDecoder('windows-1251').decode(file.bytes)).toBe('Фамилия;Имя\r\nКириллов;Пётр\r\n');
    expect(file.fileName).toBe(`Люди ${company.clock.now().toISOString().slice(0, 10)}.csv`);
    expect((await exported(company, exporter.colleague, { kind: 'person', q: 'кириллов', columns, delimiter: '\t' })).records[1]).toEqual(['Кириллов', 'Пётр']);
  });

  it('replaces no character in silence: it says where the one is that the encoding lacks', async () => {
    for (const [familyName, description] of [['Aencoded', 'fine'], ['Bencoded', 'a 漢 here']]) await added(exporter.colleague, '/persons', { familyName, description });

    const { job } = await exported(company, exporter.colleague, { kind: 'person', q: 'encoded', columns: ['familyName', 'description'], encoding: 'windows-1251' });

    expect(job).toMatchObject({ state: 'failed', problem: { code: 'export.character-not-in-encoding', detail: expect.stringContaining('Row 2, column «Notes»: windows-1251 has no «漢»') } });
  });

  it('is refused before it begins where it could not be carried out', async () => {
    const refused = async (colleague: Colleague, body: object) => {
      const { status, body: problem } = await colleague.post('/exports').send(body);
      return [status, (problem as { code: string }).code, (problem as { errors?: { pointer: string; code: string }[] }).errors?.[0]?.pointer];
    };
    const { colleague: reader } = await ownRole(company, 'Onlyreader', { 'contacts.read': 'all' });
    const { colleague: blind } = await ownRole(company, 'Onlyexporter', { 'reporting.export': 'all' });

    expect(await refused(exporter.colleague, { kind: 'unicorn' })).toEqual([422, 'validation.failed', '/kind']);
    expect(await refused(exporter.colleague, { kind: 'person', columns: ['displayName', 'horn'] })).toEqual([422, 'validation.failed', '/columns/1']);
    expect(await refused(exporter.colleague, { kind: 'person', filter: { field: 'horn', value: 1 } })).toEqual([422, 'validation.failed', '/filter']);
    expect(await refused(exporter.colleague, { kind: 'person', sort: 'horn' })).toEqual([422, 'validation.failed', '/sort']);
    expect(await refused(exporter.colleague, { kind: 'person', encoding: 'koi7' })).toEqual([422, 'validation.failed', '/encoding']);
    expect(await refused(reader, { kind: 'person' })).toEqual([403, 'access.denied', undefined]);
    expect(await refused(blind, { kind: 'person' })).toEqual([403, 'access.denied', undefined]);
  });

  it('belongs to whoever made it: for all others its file does not exist', async () => {
    const { fileId, job } = await persons(exporter.colleague);
    const strange = await company.admin.get(`/files/${fileId}/content`);
    const nothing = await company.admin.get(`/files/${crypto.randomUUID()}/content`);

    expect(strange.status).toBe(404);
    expect({ ...(strange.body as object), trace: '', instance: '' }).toEqual({ ...(nothing.body as object), trace: '', instance: '' });
    expect((await company.admin.get(`/jobs/${job.id}`)).status).toBe(404);
  });

  it('is recorded with who, which, how many and the hash of the file', async () => {
    const { bytes, fileId, job } = await persons(exporter.colleague, { q: 'openmark' });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const [audit] = await company.database.rows<{ actor: string; changes: { field: string; to: unknown }[] }>(`select actor_id as actor, changes from platform.audit_events where kind = 'export' and record_id = $1`, [job.id]);
    const events = await company.database.rows(`select payload from platform.events where type = 'reporting.export-finished.v1' and payload ->> 'exportId' = $1`, [job.id]);

    expect(audit!.actor).toBe(exporter.colleague.userId);
    expect(Object.fromEntries(audit!.changes.map(({ field, to }) => [field, to]))).toMatchObject({ kind: 'person', q: 'openmark', columns: ['displayName'], rows: 1, fileId, sha256 });
    expect(events).toEqual([{ payload: expect.objectContaining({ rows: 1, sha256, ownerId: exporter.colleague.userId }) }]);
  });

  it('stops when the right to it is taken away or changes while it runs', async () => {
    const leaver = await ownRole(company, 'Leaver', { 'contacts.read': 'all', 'reporting.export': 'all' });
    const begin = async () => (await leaver.colleague.post('/exports').send({ kind: 'person' }).expect(202)).headers['location']!.replace('/api/v1', '');
    const end = async (job: string) => {
      await company.runJobs();
      return ((await leaver.colleague.get(job)).body as { state: string; problem: { code: string } | null }).problem?.code;
    };

    const narrowed = await begin();
    await leaver.close({ kind: 'person', field: 'description', access: 'hidden' });
    expect(await end(narrowed)).toBe('export.rights-changed');

    const ended = await begin();
    await company.database.rows(`update identity.users set role_ids = '{}' where id = $1`, [leaver.colleague.userId]);
    expect(await end(ended)).toBe('access.denied');
    expect(await company.database.rows(`select id from platform.audit_events where kind = 'export' and actor_id = $1`, [leaver.colleague.userId])).toEqual([]);
  });
});
