import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateDeals } from '../fixtures/deals.ts';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { anImport } from './support/an-import.ts';
import { added } from './support/records.ts';

const csv = (...rows: string[]): Buffer => Buffer.from(`${rows.join('\r\n')}\r\n`);
const head = 'Deal name,Organization,Contact person,Email,Owner,Stage,Status,Amount,Opened on,Closed on,Loss reason,Loss note,Competitor,Deal ID,Description';

describe('bringing deals in from a file', () => {
  let company: Company;
  let seller: Colleague;
  let colleague: Colleague;
  beforeAll(async () => {
    company = await aCompany();
    seller = await company.signedIn({ role: 'salesperson', name: 'Olena Seller', team: 'East', position: 'Seller' });
    colleague = await company.signedIn({ role: 'salesperson', name: 'Taras Colleague', team: 'East', position: 'Seller' });
  });
  afterAll(async () => { await company.close(); });

  const deals = (where: string) => company.database.rows<Record<string, unknown>>(`select d.name, d.status, s.name as stage, d.amount, d.currency, d.opened_at::date::text as opened, d.closed_on::text as closed, o.name as organization, u.display_name as owner, r.name as reason,
    (select string_agg(p.display_name, ', ') from contacts.persons p where p.id = any(d.person_ids)) as people from deals.deals d join deals.stages s on s.id = d.stage_id left join contacts.organizations o on o.id = d.organization_id left join identity.users u on u.id = d.owner_id left join deals.loss_reasons r on r.id = d.loss_reason_id where ${where} order by d.name`);
  const bring = async (agent: Colleague, fields: object, ...rows: string[]) => {
    const file = await anImport(company, agent, 'deals.csv', csv(head, ...rows));
    await file.change(fields);
    return file;
  };

  it.each([['hubspot', 620], ['pipedrive', 160], ['salesforce', 160]] as const)('accounts for every row of an export of %s, checked and then run, and its money is in the ledger to the cent', async (program, size) => {
    await company.database.rows('truncate deals.deals, contacts.persons, contacts.organizations, contacts.contact_points, contacts.employments cascade');
    const { bytes, expected } = generateDeals({ rows: size, seed: 31, program });
    const file = await anImport(company, company.admin, `${program}.csv`, bytes);
    expect(file.answer).toMatchObject({ contents: 'deals' });
    await file.change({ rule: 'overwrite' });

    const { rows, created, updated, rejected } = expected;
    expect(await file.check()).toMatchObject({ state: 'checked', rows, created, updated, skipped: 0, rejected });
    expect(await company.database.rows('select id from deals.deals union all select id from contacts.organizations union all select deal_id from deals.rehearsed_deals union all select party_id from contacts.rehearsed_parties')).toEqual([]);
    expect(await file.run()).toMatchObject({ state: 'finished', rows, created, updated, skipped: 0, rejected });

    const codes = await company.database.rows<{ code: string; count: number }>(`select e ->> 'code' as code, count(*)::int from migration.import_rows r, jsonb_array_elements(r.errors) e where job_id = $1 and outcome = 'rejected' group by 1`, [file.answer.runJobId]);
    expect(Object.fromEntries(codes.map(({ code, count }) => [code, count]))).toEqual(expected.codes);
    const sums = await company.database.rows<{ status: string; cents: string }>('select status, (sum(amount_base) * 100)::bigint::text as cents from deals.deals group by 1');
    expect(Object.fromEntries(sums.map(({ status, cents }) => [status, Number(cents)]))).toEqual(expected.sums);
    expect(await company.database.rows('select 1 from deals.deals d where organization_id is null or cardinality(person_ids) <> 1')).toEqual([]);
  });

  it('gives a deal its people, its organization, its owner and the days of its own, and finds it again', async () => {
    const acme = await added(company.admin, '/organizations', { name: 'Acme Ltd' });
    const anna = await added(company.admin, '/persons', { givenName: 'Anna', familyName: 'Novak', employment: { organizationId: acme.id } });
    const rows = [
      'Boiler,ACME,Anna Novak,,Olena Seller Test,Negotiation,,"1 234,50 €",2025-01-10,,,,,,',
      `Turbine,ACME,New Person,new.person@acme.example,${seller.email},Proposal,Lost,"$1,200.00",2025-01-10,2025-03-01,No budget,,,,`,
      'Valve,Umbrella GmbH,,,,Won,,700,2025-02-01,2025-02-20,,,,V-1,',
      'valve,umbrella,,,,,,,,,,,,V-1,"the same once more"',
    ];
    await company.admin.put('/currencies/USD').send({}).expect(200);
    const file = await bring(company.admin, { rule: 'overwrite' }, ...rows);

    expect(await file.check()).toMatchObject({ created: 3, updated: 1, rejected: 0 });
    expect(await file.run()).toMatchObject({ created: 3, updated: 1, rejected: 0 });
    expect(await deals(`d.name in ('Boiler', 'Turbine', 'Valve', 'valve')`)).toMatchObject([
      { name: 'Boiler', status: 'open', stage: 'Negotiation', amount: '1234.50', currency: 'EUR', opened: '2025-01-10', closed: null, organization: 'Acme Ltd', owner: 'Olena Seller Test', people: 'Anna Novak' },
      { name: 'Turbine', status: 'lost', stage: 'Lost', amount: '1200.00', currency: 'USD', opened: '2025-01-10', closed: '2025-03-01', organization: 'Acme Ltd', owner: 'Olena Seller Test', reason: 'No budget', people: 'New Person' },
      { name: 'Valve', status: 'won', stage: 'Won', amount: '700.00', opened: '2025-02-01', closed: '2025-02-20', organization: 'Umbrella GmbH' },
    ]);
    const [turbine] = (await file.rows()).filter(({ line }) => line === 3) as { dealId: string; organizationId: string }[];
    expect(turbine!.organizationId).toBe(acme.id);
    const path = (await company.admin.get(`/deals/${turbine!.dealId}/stages`)).body as { changes: { at: string }[] };
    expect(path.changes.map(({ at }) => at.slice(0, 10)).toSorted()).toEqual(['2025-01-10', '2025-03-01']);
    expect((await company.admin.get(`/deals/${turbine!.dealId}`)).body).toMatchObject({ loss: { stageAtLoss: { name: 'Proposal' } } });
    expect((await company.admin.get(`/persons/${anna.id}`)).body).toMatchObject({ version: anna.version });

    const again = await bring(company.admin, { rule: 'never' }, ...rows);
    expect(await again.run()).toMatchObject({ created: 0, updated: 0, skipped: 4 });
    const filled = await bring(company.admin, { rule: 'only-if-empty' }, 'Boiler,Acme,,,,Qualified,,99,,,,,,B-7,first told now');
    expect(await filled.run()).toMatchObject({ updated: 1 });
    expect(await company.database.rows(`select amount, external_id as id, description from deals.deals where name = 'Boiler'`)).toEqual([{ amount: '1234.50', id: 'B-7', description: 'first told now' }]);
  });

  it('refuses what is not known, not clear or not possible, names it, and leaves nothing of it behind', async () => {
    for (const name of ['Twin North Ltd', 'Twin North GmbH']) await added(company.admin, '/organizations', { name });
    const stages = ((await company.admin.get('/pipelines')).body as { items: { id: string; stages: { id: string; name: string }[] }[] }).items[0]!;
    const qualified = stages.stages.find(({ name }) => name === 'Qualified')!;
    await company.database.rows(`update deals.stages set required_fields = '{amount}' where id = $1`, [qualified.id]);
    const file = await bring(company.admin, { rule: 'overwrite' },
      'Bad 1,Fresh One,,,Nobody Here,,,,,,,,,,', 'Bad 2,Fresh Two,,,,Beyond,,,,,,,,,', 'Bad 3,Fresh Three,,,,,Lost,,,,Feature missing,,,,', 'Bad 4,Fresh Four,,,,,Lost,,,,A feature was missing,,,,', 'Bad 5,Fresh Five,,,,,Lost,,,,Chose a competitor,"said so",,,',
      'Bad 6,Fresh Six,,,,,,"12,50 XYZ",,,,,,,', 'Bad 7,Fresh Seven,,,,,,1.2345,,,,,,,', 'Bad 8,Fresh Eight,,,,,Won,,2025-05-02,2025-05-01,,,,,', 'Bad 9,Twin North,,,,,,,,,,,,,', 'Bad 10,Fresh Ten,Fresh Person,,,Qualified,,,,,,,,,', ',Fresh Eleven,,,,,,5,,,,,,,',
      'Good,Fresh Good,,,,Qualified,,5,,,,,,,');
    const refused = await file.check();
    expect(await file.run()).toMatchObject({ rows: 12, created: 1, rejected: 11 });

    expect(refused).toMatchObject({ created: 1, rejected: 11 });
    const told = (await file.rows('&filter[outcome]=rejected')) as { errors: { code: string; heading: string | null; value: string | null }[] }[];
    expect(told.map(({ errors: [first] }) => [first!.code, first!.heading, first!.value])).toEqual([
      ['owner-unknown', 'Owner', 'Nobody Here'], ['stage-unknown', 'Stage', 'Beyond'], ['reason-unknown', 'Loss reason', 'Feature missing'], ['reason-needs-note', 'Loss note', 'A feature was missing'], ['reason-needs-competitor', 'Competitor', 'Chose a competitor'],
      ['currency-unknown', 'Amount', 'XYZ'], ['amount-too-fine', 'Amount', '1.2345 EUR'], ['closed-before-opening', 'Closed on', '2025-05-01'], ['organization-ambiguous', 'Organization', 'Twin North'], ['fields-required', 'Stage', 'amount'], ['name-missing', 'Deal name', ''],
    ]);
    expect(await company.database.rows(`select name from contacts.organizations where name like 'Fresh%' union all select display_name from contacts.persons where display_name like 'Fresh%'`)).toEqual([{ name: 'Fresh Good' }]);
    expect((await file.rejected()).toString()).toContain('Owner: No colleague has this e-mail or name («Nobody Here»)');
    await company.database.rows(`update deals.stages set required_fields = '{}' where id = $1`, [qualified.id]);
  });

  it('keeps to the rights of whoever brings them: no colleague’s deal is changed, none is given away, and what is hidden is neither shown nor touched', async () => {
    const stranger = await company.signedIn({ role: 'salesperson', name: 'Stranger', team: 'West', position: 'Seller west' });
    const theirs = await added(colleague, '/deals', { name: 'Seen only', amount: { amount: '10.00', currency: 'EUR' } });
    const hidden = await added(stranger, '/deals', { name: 'Hidden deal', amount: { amount: '10.00', currency: 'EUR' } });
    const secret = await added(stranger, '/organizations', { name: 'Secret Works' });
    const file = await bring(seller, { rule: 'overwrite' }, 'Seen only,,,,,,,99,,,,,,,', 'Hidden deal,,,,,,,99,,,,,,,', `Given away,,,,${colleague.email},,,5,,,,,,,`, 'Mine,Secret Works,,,,Won,,5,2025-01-02,2025-02-02,,,,,');

    expect(await file.check()).toMatchObject({ created: 2, rejected: 2 });
    expect(await file.run()).toMatchObject({ created: 2, rejected: 2 });
    expect((await file.rows()).map(({ outcome, errors }) => [outcome, (errors as { code: string }[])[0]?.code])).toEqual([['rejected', 'not-yours-to-change'], ['created', undefined], ['rejected', 'owner-not-allowed'], ['created', undefined]]);
    for (const { id, version } of [theirs, hidden]) expect((await company.admin.get(`/deals/${id}`)).body).toMatchObject({ version, amount: { amount: '10.00' } });
    const [mine] = await company.database.rows<{ organization: string }>(`select organization_id as organization from deals.deals where name = 'Mine'`);
    expect(mine!.organization).not.toBe(secret.id);

    const trainer = await company.signedIn({ role: 'trainer', name: 'Trainer' });
    expect((await trainer.post('/imports').send({ fileId: file.answer['fileId'] })).status).toBe(403);
  });
});
