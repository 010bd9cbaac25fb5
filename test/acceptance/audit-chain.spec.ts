import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { AuditKeys, AuditSeals, HeadsFile, readHead, type AuditRow, type Head, type Verification } from '#platform/audit';
import { Clock, newId } from '#platform/kernel';
import { openOrm } from '#platform/persistence';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { tampered, verification } from './support/verified.ts';

const one = `(select id from platform.audit_events where action = 'AddPerson' order by turn, id limit 1)`;
const other = `(select id from platform.audit_events where action = 'AddPerson' order by turn, id offset 3 limit 1)`;
const like = `actor_id, actor_name, for_id, action, kind, record_id, entity, entity_id, changes, trace_id`;

describe('the chain of the audit', () => {
  let company: Company;
  let keys: AuditKeys;
  let seals: AuditSeals;
  beforeAll(async () => {
    company = await aCompany();
    keys = company.app.get(AuditKeys);
    seals = new AuditSeals(company.app.get(MikroORM), keys, company.app.get(Clock));
    for (const name of ['Ivan', 'Maria', 'Petro', 'Olha', 'Taras', 'Ірина']) await addPerson(name);
    await sealAll();
    await addPerson('Late');
    await sealAll();
    await addPerson('Unsealed');
  }, 120_000);
  afterAll(async () => { await company.close(); });

  const addPerson = (familyName: string) => company.admin.post('/persons').send({ familyName, leadSource: '"quoted"\n\\ 😀 1e21' }).expect(201);

  /** Every row that is committed now is under one seal more: another story's transaction on this server may hold it up, so it is waited for first. */
  async function sealAll(): Promise<void> {
    const holds = async (condition: string) => (await company.database.rows<{ so: boolean }>(`select ${condition} as so`))[0]!.so;
    const until = async (condition: string, work: () => Promise<unknown> = async () => undefined) => {
      for (const end = Date.now() + 60_000; !(await holds(condition)) && Date.now() < end; ) await work();
    };
    await until('(select max(turn) from platform.audit_events) < platform.audit_horizon()');
    await until('not exists (select from platform.audit_events e where not exists (select from platform.audit_seals where e.id = any(row_ids)))', () => seals.sealNext());
  }

  const verified = (statements: readonly string[] = [], heads: readonly Head[] = [], with_ = keys) => tampered(company.database, statements, (client) => verification(client, with_, heads));
  const found = ({ findings }: Verification) => findings.map(({ kind, seal }) => `${kind} ${seal}`);
  const idOf = async (which: string) => (await company.database.rows<{ id: string }>(`select ${which} as id`))[0]!.id;

  it('is whole as long as nobody but the application writes', async () => {
    const { rows, unsealed, findings, seals: count } = await verified();

    expect({ findings, unsealed, count }).toEqual({ findings: [], unsealed: 1, count: expect.any(Number) });
    expect(rows).toBeGreaterThan(7);
  });

  it.each([
    ['a changed name', `update platform.audit_events set actor_name = 'Nobody' where id = ${one}`, ['row-changed 1']],
    ['a changed value', `update platform.audit_events set changes = jsonb_set(changes, '{0,to}', '"x"') where id = ${one}`, ['row-changed 1']],
    ['a moment changed by a microsecond', `update platform.audit_events set at = at + interval '1 microsecond' where id = ${one}`, ['row-changed 1']],
    ['in whose place, added', `update platform.audit_events set for_id = gen_random_uuid() where id = ${one}`, ['row-changed 1']],
    ['a deleted row', `delete from platform.audit_events where id = ${one}`, ['row-deleted 1']],
    ['a row put among the sealed', `insert into platform.audit_events (id, at, turn, ${like}) select gen_random_uuid(), at, turn, ${like} from platform.audit_events where id = ${one}`, ['row-inserted 1']],
    ['a row put before all', `insert into platform.audit_events (id, at, turn, ${like}) select gen_random_uuid(), at, 0, ${like} from platform.audit_events where id = ${one}`, ['row-inserted 1']],
    ['two rows that changed their turns', `update platform.audit_events a set turn = b.turn from platform.audit_events b where (a.id, b.id) in ((${one}, ${other}), (${other}, ${one}))`, ['order-changed 1']],
    ['two rows that changed their contents', `update platform.audit_events a set (at, ${like}) = (select at, ${like} from platform.audit_events b where b.id <> a.id and b.id in (${one}, ${other})) where a.id in (${one}, ${other})`, ['order-changed 1']],
    ['a row moved under another seal', `update platform.audit_events set turn = (select to_turn from platform.audit_seals where number = 2) where id = ${one}`, ['row-deleted 1', 'order-changed 2']],
    ['a changed seal', 'update platform.audit_seals set row_ids[1] = row_ids[2] where number = 1', ['seal-changed 1']],
    ['two seals that changed their numbers', 'update platform.audit_seals set number = -number where number <= 2; update platform.audit_seals set number = 3 + number where number < 0', ['seal-changed 1', 'seal-changed 2']],
    ['a seal taken out', 'delete from platform.audit_seals where number = 1', ['seal-missing 1']],
    ['an unsealed row changed', `update platform.audit_events set action = 'SignIn' where id = (select id from platform.audit_events order by turn desc limit 1)`, ['row-unproved null']],
    ['an unsealed row made up', `insert into platform.audit_events (id, at, ${like}) select gen_random_uuid(), at, ${like} from platform.audit_events where id = ${one}`, ['row-unproved null']],
  ])('names %s', async (_, statement, expected) => {
    expect([...new Set(found(await verified([statement])))]).toEqual(expect.arrayContaining(expected));
  });

  it('says which row it is', async () => {
    const id = await idOf(one);

    expect((await verified([`update platform.audit_events set trace_id = 'another' where id = '${id}'`])).findings).toEqual([{ kind: 'row-changed', seal: 1, row: id }]);
    expect((await verified([`delete from platform.audit_events where id = '${id}'`])).findings).toEqual([{ kind: 'row-deleted', seal: 1, row: id }]);
  });

  it('misses a tail that was cut off with its seals, by a head that was kept elsewhere', async () => {
    const { head } = await verified();
    const cut = [`delete from platform.audit_events where turn > (select to_turn from platform.audit_seals where number = 1)`, 'delete from platform.audit_seals where number > 1'];

    expect(found(await verified(cut))).toEqual([]);
    expect(found(await verified(cut, [head!]))).toEqual([`tail-cut ${head!.number}`]);
    expect(found(await verified([], [head!]))).toEqual([]);
  });

  it('notices a tail that was cut and sealed anew, by any of the heads that were kept', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'holdfast-heads-'));
    const file = new HeadsFile(join(folder, 'heads.log'));
    const { head } = await verified();
    await file.add({ number: head!.number, hash: 'ab'.repeat(32) }, '2026-01-01T00:00:00.000Z');
    await file.add(head!, '2026-01-01T00:00:05.000Z');
    const kept: Head[] = [];
    for await (const each of file.heads()) kept.push(each);
    rmSync(folder, { recursive: true });

    expect(kept).toHaveLength(2);
    expect(found(await verified([], kept))).toEqual([`tail-cut ${head!.number}`]);
  });

  it('cannot be made again by somebody who has only the database', async () => {
    const forger = new AuditKeys('a guess');

    expect(found(await verified([], [], forger))).toEqual(expect.arrayContaining(['key-unknown 1', 'row-changed 1']));
    expect(found(await verified([], [], new AuditKeys('a new secret', ['a secret of the tests'])))).toEqual([]);
  });

  it('does not bless what was written without the key before it was sealed', async () => {
    const before = await verified();
    const id = newId();
    await company.database.rows(`insert into platform.audit_events (id, at, ${like}) select $1, at, ${like} from platform.audit_events where id = ${one}`, [id]);
    await sealAll();

    expect((await verified()).findings).toEqual([{ kind: 'row-unproved', seal: before.head!.number + 1, row: id }]);
    await tampered(company.database, [`delete from platform.audit_seals where number > ${before.head!.number}`, `delete from platform.audit_events where id = '${id}'`], async () => undefined, 'commit');
    expect((await verified()).findings).toEqual([]);
  });

  it('is changed by nobody, the owner of the tables included', async () => {
    for (const table of ['audit_events', 'audit_seals', 'audit_checks']) {
      for (const deed of [`update platform.${table} set at = at`, `delete from platform.${table}`, `truncate platform.${table}`]) await expect(company.database.rows(deed)).rejects.toThrow(`The audit is only added to: ${deed.split(' ')[0]!} of platform.${table} is refused.`);
    }
  });

  it('loses none of those who write while it is sealed, whoever commits first', async () => {
    const slow = new pg.Client({ connectionString: company.database.url });
    await slow.connect();
    const row = (): AuditRow => ({ id: newId(), at: company.clock.now().toISOString(), actorId: null, actorName: 'system', forId: null, action: 'Slow', kind: 'person', recordId: newId(), entity: 'person', entityId: newId(), changes: [], traceId: 'slow' });
    const write = async (each: AuditRow) => slow.query(`insert into platform.audit_events (id, at, actor_name, action, kind, record_id, entity, entity_id, changes, trace_id, mark) values ($1, $2, $3, $4, $5, $6, $7, $8, '[]', $9, decode($10, 'hex'))`, [each.id, each.at, each.actorName, each.action, each.kind, each.recordId, each.entity, each.entityId, each.traceId, keys.markOf(each)]);
    const slowRow = row();
    await slow.query('begin');
    await write(slowRow);
    await Promise.all([...Array.from({ length: 8 }, (_, at) => addPerson(`Quick ${at}`)), ...Array.from({ length: 6 }, () => seals.sealNext())]);
    await seals.sealNext();
    const early = await company.database.rows('select from platform.audit_seals where $1 = any(row_ids)', [slowRow.id]);
    await slow.query('commit');
    await slow.end();
    await sealAll();
    const doubled = await company.database.rows('select id from platform.audit_seals cross join lateral unnest(row_ids) id group by id having count(*) > 1');

    expect([early.length, doubled.length]).toEqual([0, 0]);
    expect(await verified()).toMatchObject({ findings: [], unsealed: 0 });
  });

  it('is left as it was by whoever is killed while sealing', async () => {
    const before = await verified();
    await addPerson('Cut off');
    const kill = `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and state = 'idle in transaction' and query like '%from platform.audit_seals order by%'`;
    const orm = await openOrm(company.database.url, 1);
    const killed = new AuditSeals(orm, keys, company.app.get(Clock)).sealNext(() => company.database.rows(kill));
    await expect(killed).rejects.toThrow();
    await orm.close();
    const [left] = await company.database.rows<{ n: number }>('select count(*)::int as n from platform.audit_seals');
    await sealAll();

    expect(left!.n).toBe(before.head!.number);
    expect(await verified()).toMatchObject({ findings: [], unsealed: 0 });
  });

  it('goes on in a database that was copied into another server, which counts its transactions anew', async () => {
    const later = [
      `update platform.audit_events set turn = turn + 1000000000 where turn > (select to_turn from platform.audit_seals order by number desc limit 1)`,
      'select platform.continue_audit_turns()',
      `insert into platform.audit_events (id, at, ${like}) select gen_random_uuid(), at, ${like} from platform.audit_events where id = ${one}`,
    ];
    await addPerson('Before the copy');

    expect(found(await verified(later))).toEqual(['row-unproved null']);
    expect(found(await verified(later.filter((_, at) => at !== 1)))).toEqual(['row-unproved null']);
    const goesOn = 'select platform.audit_turn() > 1000000000 and platform.audit_turn() >= (select max(turn) from platform.audit_events) as ok';
    expect((await tampered(company.database, later, (client) => client.query(goesOn))).rows).toEqual([{ ok: true }]);
  });

  it('is verified by whoever reads the audit, and by nobody else', async () => {
    const seller = await company.signedIn({ role: 'salesperson', name: 'Curious' });
    const auditor = await company.signedIn({ role: 'auditor', name: 'Auditor' });
    await sealAll();
    const verify = async (who: Colleague, body: object = {}) => (await who.post('/audit-chain/verify').send(body)).body as { id: string; code?: string };
    const { head } = (await auditor.get('/audit-chain').expect(200)).body as { head: string };

    expect((await seller.get('/audit-chain')).status).toBe(403);
    expect((await verify(seller)).code).toBe('access.denied');
    expect((await verify(auditor, { head: 'yesterday' })).code).toBe('validation.failed');

    const { id } = await verify(auditor, { head });
    await company.runJobs();
    const chain = (await auditor.get('/audit-chain').expect(200)).body as { lastCheck: object };
    expect((await auditor.get(`/jobs/${id}`)).body).toMatchObject({ state: 'succeeded', result: { found: 0 } });
    expect(chain).toMatchObject({ keyKeptIn: 'configuration', lastCheck: { isWhole: true, head, found: 0, findings: [], byName: 'Auditor Test' } });

    await verify(auditor, { head: `${readHead(head)!.number}:${'ab'.repeat(32)}` });
    await company.runJobs();
    expect((await auditor.get('/audit-chain').expect(200)).body).toMatchObject({ lastCheck: { isWhole: false, found: 1, findings: [{ kind: 'tail-cut', seal: readHead(head)!.number, row: null }] } });
  });
});
