import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CsvReader, encodeText, type CsvEncoding } from '#platform/csv';
import { generateHubspot } from '../fixtures/hubspot.ts';
import { aCompany, type Company } from './support/a-company.ts';
import { anImport, upload } from './support/an-import.ts';

const csv = (...rows: string[]): Buffer => Buffer.from(`${rows.join('\r\n')}\r\n`);

describe('the file of an import', () => {
  let company: Company;
  beforeAll(async () => { company = await aCompany(); });
  afterAll(async () => { await company.close(); });

  const opened = async (bytes: Buffer) => company.admin.post('/imports').send({ fileId: await upload(company.admin, 'table.csv', bytes) });

  it.each([
    ['import.empty', Buffer.alloc(0)],
    ['import.empty', Buffer.from('\r\n\r\n')],
    ['import.binary', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0])],
    ['import.too-many-columns', csv(Array.from({ length: 501 }, (_, at) => `c${at}`).join(','), 'a@b.org')],
    ['import.broken', csv('Name,E-mail', '"Ivan,ivan@firma.org')],
  ])('is refused with %s', async (code, bytes) => {
    const answer = await opened(bytes);

    expect([answer.status, (answer.body as { code: string }).code]).toEqual([422, code]);
  });

  it('of 500 columns is taken', async () => {
    expect((await opened(csv(Array.from({ length: 500 }, (_, at) => `c${at}`).join(','), 'a@b.org'))).status).toBe(201);
  });

  it('is refused in an encoding it is not in', async () => {
    const { answer } = await anImport(company, company.admin, 'x.csv', encodeText('Имя,E-mail\r\nИван,i@firma.org\r\n', 'windows-1251'));
    const changed = await company.admin.patch(`/imports/${answer.id}`).set('if-match', `"${answer.version}"`).send({ encoding: 'utf-8' });

    expect([changed.status, changed.body.code, changed.body.context]).toEqual([422, 'import.encoding', { encoding: 'utf-8', line: 1 }]);
  });

  it('that breaks far below is refused as a whole: nothing of it is written', async () => {
    const rows = Array.from({ length: 9000 }, (_, at) => `Broken ${at},broken.${at}@firma.org,${'x'.repeat(30)}`);
    const file = await anImport(company, company.admin, 'broken.csv', csv('Name,E-mail,Other', ...rows, '"never closed'));
    await expect(file.run()).rejects.toThrow('import.broken');

    expect(await company.database.rows(`select id from contacts.persons where display_name like 'Broken%'`)).toEqual([]);
    expect((await company.admin.get(`/imports/${file.answer.id}`)).body).toMatchObject({ state: 'failed', created: 0 });
  });

  it.each(['koi8-u', 'cp866', 'windows-1251', 'utf-8', 'utf-16le'] as const)('is read in %s', async (encoding: CsvEncoding) => {
    const people = Array.from({ length: 40 }, (_, at) => `Ющенко Ґалаган № ${at};${encoding}.${at}@firma.org;Львів, вулиця Городоцька`.replace(/[Ґ№]/gu, encoding === 'koi8-u' || encoding === 'cp866' ? 'Г' : '$&').replace(/і/gu, encoding === 'cp866' ? 'и' : 'і'));
    const file = await anImport(company, company.admin, `${encoding}.csv`, encodeText(`ПІБ;Пошта;Адреса\r\n${people.join('\r\n')}\r\n`.replace(/[ІіҐ]/gu, (sign) => (encoding === 'cp866' ? ({ І: 'И', і: 'и', Ґ: 'Г' } as Record<string, string>)[sign]! : sign)), encoding));

    expect(file.answer).toMatchObject({ encoding, delimiter: ';', headerRow: 0 });
    if (encoding === 'cp866') await file.change({ mapping: [{ column: 0, field: 'person.displayName' }] });
    expect(await file.run()).toMatchObject({ rows: 40, created: 40, rejected: 0 });
    const [found] = await company.database.rows<{ name: string }>('select display_name as name from contacts.persons where primary_email = $1', [`${encoding}.7@firma.org`]);
    expect(found!.name).toMatch(/^Ющенко [ҐГ]алаган [№Г] 7$/u);
  });

  it('comes back with its rejected rows, and repaired brings in the rest', async () => {
    const { bytes, expected } = generateHubspot({ rows: 300, seed: 31 });
    const first = await anImport(company, company.admin, 'hubspot.csv', bytes);
    await first.change({ country: 'RU' });
    await first.run();
    const rejected = await first.rejected();
    const rows: string[][] = [];
    for await (const batch of new CsvReader((async function* () { yield rejected; })(), { encoding: 'utf-8', delimiter: ',' })) rows.push(...batch.map(({ values }) => values));

    expect(rows).toHaveLength(expected.rejected + 1);
    expect(rows[0]!.slice(-2)).toEqual(['Holdfast: line', 'Holdfast: reason']);
    const email = rows[0]!.indexOf('Email');
    const bad = rows.slice(1).filter((row) => row.at(-1)!.startsWith('Email: Not an e-mail address'));
    expect(bad.length).toBe(expected.badEmails);

    const repaired = bad.map((row, at) => row.map((cell, column) => (column === email ? `repaired.${at}@firma.org` : cell)));
    const quoted = [rows[0]!, ...repaired].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
    const second = await anImport(company, company.admin, 'repaired.csv', Buffer.from(quoted));
    expect(await second.run()).toMatchObject({ rows: bad.length, created: bad.length, rejected: 0 });
  });

  it('keeps phones that a spreadsheet was guarded from', async () => {
    const file = await anImport(company, company.admin, 'guarded.csv', csv('Name,Phone', `Guarded One,'+7 916 555-66-77`));
    await file.run();

    expect(await company.database.rows(`select value, normalized_value as key from contacts.contact_points where normalized_value = '+79165556677'`)).toEqual([{ value: '+7 916 555-66-77', key: '+79165556677' }]);
  });

  it('says how many rows were not reached where it is cancelled', async () => {
    const rows = Array.from({ length: 1200 }, (_, at) => `Late ${at},late.${at}@firma.org`);
    const file = await anImport(company, company.admin, 'late.csv', csv('Name,E-mail', ...rows));
    const { id } = (await company.admin.post(`/imports/${file.answer.id}/run`).expect(202)).body as { id: string };
    // Cancelled by the first row that is written, as somebody would in the middle.
    await company.database.rows(`create function public.cancel_it() returns trigger language plpgsql as $$ begin update platform.jobs set state = 'cancelling' where id = '${id}'; return null; end $$`);
    await company.database.rows('create trigger cancel_it after insert on migration.import_rows for each statement execute function public.cancel_it()');
    await company.runJobs();
    await company.database.rows('drop trigger cancel_it on migration.import_rows');
    const job = (await company.admin.get(`/jobs/${id}`)).body as { state: string; result: object };

    expect(job).toMatchObject({ state: 'cancelled', result: { rows: 1200, created: 500, updated: 0, skipped: 0, rejected: 0, notReached: 700 } });
    expect((await company.admin.get(`/imports/${file.answer.id}`)).body).toMatchObject({ state: 'cancelled', rows: 1200, created: 500 });
  });
});
