import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fields } from '../access-matrix/fields.ts';
import { fieldsOfDeals } from '../access-matrix/fields-of-deals.ts';
import { makers } from '../access-matrix/makers.ts';
import { openStage } from '../access-matrix/open-stage.ts';
import { sampled, seed } from '../access-matrix/sample.ts';
import type { Stage } from '../access-matrix/stage.ts';
import { ownRole, type FieldRule, type OwnRole } from './support/own-role.ts';
import { asNow } from './support/records.ts';

interface Description { readonly name: string; readonly filterable: boolean; readonly sortable: boolean; readonly exportable: boolean; readonly importable: boolean; readonly recordOnly: boolean }
type Kind = FieldRule['kind'];

/** What is one's own, and never somebody else's to hide. */
const aside = ['import'];
const table = { ...fields, ...fieldsOfDeals };
const places = Object.entries(table).flatMap(([kind, lines]) => lines.trim().split('\n').map((line) => line.trim().split(/\s+/u)).map(([name = '', ...met]) => ({ kind, name, met })));
const hideable = places.filter(({ met }) => !met.includes('always'));
const paths: Readonly<Record<string, string>> = { person: '/persons', organization: '/organizations', deal: '/deals', 'deal-line': '/deal-lines', 'demand-signal': '/demand-signals', activity: '/activities', promise: '/promises' };
const makerOf: Readonly<Record<string, string>> = { 'demand-signal': 'demandSignal' };
/** A value for what a PATCH of the kind writes. */
const written: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  person: { givenName: 'A', additionalName: 'A', familyName: 'A', honorificPrefix: 'Dr', preferredName: 'A', gender: 'female', birthDate: '1980-01-01', leadSource: 'Web', preferredLanguage: 'uk', timeZone: 'UTC', doNotContact: true, lifecycleStage: 'lead', description: 'A', attentionInstruction: 'A', confidentiality: 'open' },
  organization: { legalName: 'A', alternateName: 'A', types: ['customer'], industry: 'A', taxId: '1', vatId: '1', registrationNumber: '1', website: 'https://a.example', numberOfEmployees: 1, annualRevenue: { amount: '1', currency: 'EUR' }, foundingDate: '1980-01-01', lifecycleStage: 'lead', description: 'A', attentionInstruction: 'A', confidentiality: 'open' },
  deal: { amount: { amount: '1', currency: 'EUR' }, closeDate: '2027-01-01', probability: 5, nextStep: 'A', nextStepAt: '2027-01-01T00:00:00.000Z', leadSource: 'A', description: 'A', confidentiality: 'open' },
  activity: { subject: 'A', description: 'A', direction: 'inbound', location: 'A' },
  promise: { text: 'A', dueOn: '2027-02-02' },
};

describe(`a field (HOLDFAST_MATRIX_SEED=${seed})`, () => {
  let stage: Stage;
  let role: OwnRole;
  let known: Map<string, Description[]>;
  const records: Record<string, string> = {};
  beforeAll(async () => {
    stage = await openStage();
    role = await ownRole(stage.company, 'Reader', { 'contacts.read': 'all', 'contacts.change': 'all', 'deals.read': 'all', 'deals.change': 'all', 'activities.read': 'all', 'activities.change': 'all', 'reporting.export': 'all' });
    for (const kind of Object.keys(paths).filter((each) => each !== 'deal-line')) records[kind] = (await makers[makerOf[kind] ?? kind]!(stage, stage.cast.seller, false)).id;
    known = new Map(((await stage.company.admin.get('/record-kinds')).body.items as { kind: string; fields: Description[] }[]).map(({ kind, fields: all }) => [kind, all]));
  });
  afterAll(async () => { await stage.company.close(); });

  it('is classified by hand, each of each kind', () => {
    const told = [...known].filter(([kind]) => !aside.includes(kind)).flatMap(([kind, all]) => all.map(({ name, filterable, sortable, exportable, importable, recordOnly }) => [kind, name, recordOnly ? 'record' : 'list', ...(filterable ? ['filter'] : []), ...(sortable ? ['sort'] : []), ...(exportable ? ['export'] : []), ...(importable ? ['import'] : [])].join(' ')));

    expect(places.map(({ kind, name, met }) => [kind, name, ...met.filter((each) => each !== 'always')].join(' ')).sort()).toEqual(told.sort());
  });

  const chosen = sampled(hideable.map(({ kind, name }) => `${kind} ${name}`), 0.12);
  it('that is hidden is nowhere: not in a record or list, and neither filtered, sorted, chosen, exported nor written', async () => {
    const faults: unknown[] = [];
    for (const { kind, name, met } of hideable.filter((each) => chosen.includes(`${each.kind} ${each.name}`))) {
      const reader = role.colleague;
      const path = paths[kind]!;
      const expectEach = async (asked: string, answer: PromiseLike<{ status: number; body: { errors?: { code: string }[]; code?: string } }>, status: number, code: string): Promise<void> => {
        const { status: got, body } = await answer;
        if (got !== status || (body.errors?.[0]?.code ?? body.code) !== code) faults.push([kind, name, asked, got, body.code, body.errors]);
      };
      await role.close({ kind: kind as Kind, field: name, access: 'hidden' });
      const answers = [await reader.get(`${path}?limit=5`), ...(records[kind] ? [await reader.get(`${path}/${records[kind]}`)] : [])];
      for (const { body, status } of answers) if (status !== 200 || [...((body as { items?: object[] }).items ?? [body as object])].some((each) => Object.hasOwn(each, name))) faults.push([kind, name, 'is answered', status]);
      await expectEach('chosen', reader.get(`${path}?fields=id,${name}`), 422, 'unknown-field');
      await expectEach('filter', reader.get(`${path}?filter[${name}][isEmpty]=true`), 422, 'unknown-filter');
      await expectEach('sort', reader.get(`${path}?sort=${name}`), 422, 'query.invalid-sort');
      await expectEach('export', reader.post('/exports').send({ kind, columns: [name] }), 422, 'unknown-field');
      if (met.includes('filter')) await expectEach('counted', reader.post('/exports').send({ kind, filter: { field: name, op: 'isEmpty' } }), 422, 'unknown-filter');
      if (written[kind]?.[name] !== undefined) await expectEach('written', asNow(reader, 'patch', `${path}/${records[kind]}`, { [name]: written[kind][name] }), 403, 'field.forbidden');
    }

    expect(faults).toEqual([]);
  }, 300_000);

  it('that may only be read is read, and not written', async () => {
    const faults: unknown[] = [];
    for (const { kind, name } of hideable.filter((each) => chosen.includes(`${each.kind} ${each.name}`) && written[each.kind]?.[each.name] !== undefined)) {
      const address = `${paths[kind]}/${records[kind]}`;
      await role.close({ kind: kind as Kind, field: name, access: 'read' });
      const before = (await role.colleague.get(address)).body as Record<string, unknown>;
      const closed = await asNow(role.colleague, 'patch', address, { [name]: written[kind]![name] });
      if (!Object.hasOwn(before, name) || closed.status !== 403 || closed.body.code !== 'field.forbidden') faults.push([kind, name, closed.status, closed.body]);
      await role.close();
      const open = await asNow(role.colleague, 'patch', address, { [name]: written[kind]![name] });
      if (open.status !== 200) faults.push([kind, name, 'is not written although it is open', open.status, open.body]);
    }

    expect(faults).toEqual([]);
  }, 300_000);
});
