import { createHash, randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Agent, type Colleague, type Company } from './support/a-company.ts';

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const bytesOf = (agent: Agent, path: string, range?: string) => agent.get(path).set(range === undefined ? {} : { range }).buffer(true).parse((response, done) => {
  const pieces: Buffer[] = [];
  response.on('data', (piece: Buffer) => pieces.push(piece));
  response.on('end', () => done(null, Buffer.concat(pieces)));
});

describe('a file', () => {
  let company: Company;
  let olena: Colleague;
  const upload = (bytes: Buffer, name = 'people.csv', type = 'text/csv') => olena.post(`/files?name=${encodeURIComponent(name)}`).set('content-type', type).send(bytes);
  const stored = async (): Promise<number> => (await company.database.rows<{ n: number }>('select (select count(*)::int from platform.files) + (select count(*)::int from platform.file_parts) as n'))[0]!.n;
  beforeAll(async () => {
    company = await aCompany();
    olena = await company.signedIn({ role: 'salesperson', name: 'Olena' });
  });
  afterAll(async () => { await company.close(); });

  it('comes back byte for byte, whole and in ranges', async () => {
    const bytes = randomBytes(3_000_001);
    const file = await upload(bytes, 'Люди «2026».csv');

    expect([file.status, file.body]).toEqual([201, { id: expect.any(String), name: 'Люди «2026».csv', mediaType: 'text/csv', size: bytes.length, sha256: sha256(bytes), createdAt: expect.any(String) }]);
    const content = await bytesOf(olena, `/files/${file.body.id}/content`);
    expect(content.headers).toMatchObject({ 'content-length': String(bytes.length), 'accept-ranges': 'bytes', 'x-content-type-options': 'nosniff', 'content-disposition': expect.stringMatching(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''%D0%9B/u) });
    expect(sha256(content.body as Buffer)).toBe(sha256(bytes));
    for (const [from, to] of [[0, 1], [262_143, 262_145], [262_144, 600_000], [2_999_990, 3_000_001]] as const) {
      const part = await bytesOf(olena, `/files/${file.body.id}/content`, `bytes=${from}-${to - 1}`);
      expect([part.status, part.headers['content-range']]).toEqual([206, `bytes ${from}-${to - 1}/${bytes.length}`]);
      expect((part.body as Buffer).equals(bytes.subarray(from, to))).toBe(true);
    }
    expect((await bytesOf(olena, `/files/${file.body.id}/content`, 'bytes=3000001-')).status).toBe(416);
  });

  it('is taken whatever it says it is, and nothing of it is read as a request', async () => {
    for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const file = await olena.post('/files?name=x').set('content-type', type).send('{"broken');
      expect([file.status, file.body.size, file.body.mediaType]).toEqual([201, 8, type.split(';')[0]]);
    }
    expect((await upload(Buffer.alloc(0))).body).toMatchObject({ size: 0, sha256: sha256(Buffer.alloc(0)) });
  });

  it('does not exist for anybody else', async () => {
    const { body } = await upload(Buffer.from('mine'));
    const withoutTrace = ({ body: { trace: _, instance: __, ...rest } }: { body: Record<string, unknown> }) => rest;
    const unknown = await company.admin.get('/files/01890000-0000-7000-8000-000000000000');

    for (const path of [`/files/${body.id}`, `/files/${body.id}/content`]) {
      const foreign = await company.admin.get(path);
      expect([foreign.status, withoutTrace(foreign)]).toEqual([404, withoutTrace(unknown)]);
    }
  });

  it('of nobody is refused before a byte is stored', async () => {
    const before = await stored();
    const answer = await company.anybody().post('/files?name=x').set('content-type', 'text/csv').send(Buffer.from('a,b'));

    expect([answer.status, answer.body.code, await stored()]).toEqual([401, 'auth.required', before]);
  });

  it('that is too large is refused at once, and nothing of it is kept', async () => {
    const before = await stored();
    const { hostname, port } = new URL(company.api);
    const cookie = ((await company.anybody().post('/auth/login').send({ email: olena.email, password: 'correct-horse-battery' })).headers['set-cookie'] as unknown as string[])[0]!.split(';')[0]!;
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => socket.write(`POST /api/v1/files?name=x HTTP/1.1\r\nHost: x\r\nCookie: ${cookie}\r\nContent-Type: text/csv\r\nContent-Length: 3000000000\r\n\r\n`));
      socket.once('data', (data) => resolve(data.toString()));
      socket.once('error', reject);
    });

    expect(answer).toMatch(/^HTTP\/1\.1 413[\s\S]+file\.too-large/u);
    expect(await stored()).toBe(before);
  });

  it('whose sender goes away leaves nothing behind', async () => {
    const before = await stored();
    const { hostname, port } = new URL(company.api);
    const cookie = ((await company.anybody().post('/auth/login').send({ email: olena.email, password: 'correct-horse-battery' })).headers['set-cookie'] as unknown as string[])[0]!.split(';')[0]!;
    const socket = connect(Number(port), hostname);
    socket.write(`POST /api/v1/files?name=x HTTP/1.1\r\nHost: x\r\nCookie: ${cookie}\r\nContent-Type: text/csv\r\nContent-Length: 9000000\r\n\r\n`);
    socket.write(Buffer.alloc(2_000_000));
    await until(async () => (await stored()) > before);
    socket.destroy();

    await until(async () => (await stored()) === before);
    expect(await stored()).toBe(before);
  });

  it('sent again with its Idempotency-Key is one file', async () => {
    const send = (text: string) => olena.post('/files?name=once.csv').set('content-type', 'text/csv').set('idempotency-key', 'an-upload-of-mine').send(Buffer.from(text));
    const first = await send('a,b');
    const count = await stored();
    const again = await send('a,b');
    const other = await send('a,c');

    expect([again.status, again.body, again.headers['idempotency-replayed']]).toEqual([201, first.body, 'true']);
    expect([other.status, other.body.code, await stored()]).toEqual([422, 'idempotency.key-reused', count]);
  });

  it('is not taken where a request wants JSON', async () => {
    const answer = await company.admin.post('/persons').set('content-type', 'text/csv').send('a,b');

    expect([answer.status, answer.body.code]).toEqual([415, 'request.unsupported-media-type']);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; !(await holds()) && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 20));
}
