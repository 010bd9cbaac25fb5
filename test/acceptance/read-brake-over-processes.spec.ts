import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReadCounts } from '#platform/bus';
import { aCompany, type Agent, type Colleague, type Company } from './support/a-company.ts';
import { exported } from './support/exported.ts';
import { added } from './support/records.ts';

const people = 40;

describe('what is read and taken out', () => {
  let company: Company;
  beforeAll(async () => {
    company = await aCompany();
    for (let each = 0; each < people; each++) await added(company.admin, '/persons', { familyName: `Taken ${String(each).padStart(2, '0')}`, leadSource: each < 15 ? 'fair' : 'web' });
  });
  afterAll(async () => { await company.close(); });

  const coded = (answer: { status: number; body: { code?: string } }) => [answer.status, answer.body.code ?? null];
  const meant = (code: string, norm: number) => company.database.rows('update identity.roles set read_norm = $2 where code = $1', [code, norm]);
  const list = (agent: Agent, sort: string) => agent.get(`/persons?limit=10&sort=${sort}`);
  const toldAll = () => company.app.get(ReadCounts).exchange();
  const byFair = { kind: 'person', filter: { and: [{ field: 'leadSource', op: 'eq', value: 'fair' }] } };
  const excesses = async (userId: string) => (await company.database.rows('select from platform.read_excesses where user_id = $1', [userId])).length;

  it('is counted together over processes, kept over a restart, and told once', async () => {
    await meant('administrator', 20);
    const beside = await company.another();
    await list(company.admin, 'displayName').expect(200);
    await toldAll();
    await list(beside.admin, '-displayName').expect(200);
    const refused = await Promise.all([list(beside.admin, '-displayName'), list(beside.admin, 'displayName')]);
    expect(refused.map(coded)).toEqual(Array(2).fill([403, 'access.brake']));
    await beside.close();

    const again = await company.another();
    expect(coded(await list(again.admin, 'displayName'))).toEqual([403, 'access.brake']);
    await company.app.get(ReadCounts).of(company.admin.userId, 'now');
    expect(coded(await list(company.admin, 'displayName'))).toEqual([403, 'access.brake']);
    expect(await excesses(company.admin.userId)).toBe(1);
    await again.close();
    company.clock.forward({ minutes: 61 });
    await meant('administrator', 1_000_000);
  });

  it('is written down within a second, by itself', async () => {
    const reader = await company.signedIn({ role: 'read-only', name: 'Reader' });
    await list(reader, 'displayName').expect(200);
    const counted = async (): Promise<number> => Number((await company.database.rows<{ n: string }>('select coalesce(sum(seen), 0) as n from platform.read_counts where subject = $1', [reader.userId]))[0]!.n);
    for (const end = Date.now() + 5000; (await counted()) === 0 && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await counted()).toBe(10);
  });

  describe('as a file', () => {
    let head: Colleague;
    beforeAll(async () => {
      await meant('head-of-sales', 30);
      head = await company.signedIn({ role: 'head-of-sales', name: 'Head' });
      await company.database.rows('update contacts.persons set owner_id = $1', [head.userId]);
    });

    it('is written down with filter, number and hash, for its owner and for whoever reads the audit', async () => {
      const { bytes, fileId } = await exported(company, head, byFair);
      const sha256 = createHash('sha256').update(bytes).digest('hex');

      const [own] = (await head.get('/exports').expect(200)).body.items as Record<string, unknown>[];
      expect(own).toMatchObject({ kind: 'person', filter: byFair.filter, rows: 15, sha256, size: bytes.length, fileId, owner: { id: head.userId } });
      expect((await company.admin.get(`/exports?sha256=${sha256.toUpperCase()}`).expect(200)).body.items).toEqual([own]);
      const other = await company.signedIn({ role: 'head-of-sales', name: 'Other' });
      expect((await other.get(`/exports?sha256=${sha256}`).expect(200)).body.items).toEqual([]);
      expect((await head.get('/me/brake')).body).toMatchObject({ seen: 15, norm: 30, isBraked: false });
    });

    it('is refused as a whole when it would go beyond the norm, of two at once one', async () => {
      expect(coded(await head.post('/exports').send({ kind: 'person' }))).toEqual([403, 'access.brake']);
      expect(await excesses(head.userId)).toBe(1);
      expect((await head.get('/me/brake')).body.seen).toBe(15);

      const racing = await Promise.all([head.post('/exports').send(byFair), head.post('/exports').send(byFair)]);
      expect(racing.map(({ status }) => status).sort()).toEqual([202, 403]);
      expect((await head.get('/me/brake')).body).toMatchObject({ seen: 30, isBraked: true });
      expect(await company.runJobs()).toBe(1);
    });

    it('breaks off when it is no longer what its hash says', async () => {
      const [{ fileId }] = (await head.get('/exports').expect(200)).body.items as [{ fileId: string }];
      await head.get(`/files/${fileId}/content`).expect(200);
      await company.database.rows(`update platform.file_parts set bytes = set_byte(bytes, 9, 88) where file_id = $1 and byte_from = 0`, [fileId]);

      await expect(head.get(`/files/${fileId}/content`).then(({ status }) => status)).rejects.toThrow(/aborted|hang up|ECONNRESET|Parse Error/u);
    });
  });
});
