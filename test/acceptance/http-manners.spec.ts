import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Company } from './support/a-company.ts';
import { ownRole } from './support/own-role.ts';

describe('the manners of HTTP', () => {
  let company: Company;
  beforeAll(async () => { company = await aCompany(); });
  afterAll(async () => { await company.close(); });

  const json = (method: 'post' | 'patch', path: string, body: string) => company.admin[method](path).set('Content-Type', 'application/json').send(body);
  /** Its status and code, once it is seen to be problem details. */
  const problem = (answer: { status: number; headers: Record<string, unknown>; body: { code?: string; type?: string } }) => {
    const { code, type } = answer.body;
    return /^application\/problem\+json/u.test(String(answer.headers['content-type'])) && type === `/problems/${code}` ? [answer.status, code] : answer.body;
  };
  /** What no well-behaved client sends. */
  const raw = (text: string): Promise<string> => new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(company.api).port), '127.0.0.1', () => socket.write(text));
    socket.on('data', (bytes) => (answer += bytes.toString())).on('close', () => resolve(answer)).on('error', reject);
    socket.setTimeout(5000, () => socket.destroy());
  });

  it('take an empty body for no body', async () => {
    const phone = company.anybody();
    await phone.post('/auth/login').send({ email: company.admin.email, password: 'correct-horse-battery' }).expect(204);

    await phone.post('/auth/logout').set('Content-Type', 'application/json').send('').expect(204);
    expect(problem(await json('post', '/teams', '  '))).toEqual([422, 'validation.failed']);
  });

  it('answer who may write but not read with the id alone, as the document says', async () => {
    const { colleague: form } = await ownRole(company, 'Web form', { 'contacts.create': 'all', 'deals.create': 'all', 'activities.create': 'all' });
    for (const [path, body] of [['/organizations', { name: 'Asked by a form' }], ['/deals', { name: 'Asked by a form' }], ['/activities', { type: 'task', subject: 'Answer the form' }]] as const) {
      const answer = await form.post(path).send(body);

      expect([path, answer.status, answer.body, (await form.get(`${path}/${String(answer.body.id)}`)).status]).toEqual([path, 201, { id: expect.stringMatching(/^[0-9a-f-]{36}$/u), access: 'write-only' }, 403]);
    }
  });

  it('tell which methods an address takes', async () => {
    const wrong = await company.admin.delete('/persons');
    const asked = await company.admin.options('/users/0190f000-0000-7000-8000-000000000000');

    expect(problem(wrong)).toEqual([405, 'request.method-not-allowed']);
    expect(wrong.headers['allow']).toBe('GET, HEAD, OPTIONS, POST');
    expect([asked.status, asked.headers['allow']]).toEqual([204, 'GET, HEAD, OPTIONS, PATCH']);
  });

  it.each(['/api/v1/nothing', '/api/v2/persons', '/api', '/api/v1/persons/', '/api/v1/PERSONS', '/api/v1/users/0190f000-0000-7000-8000-000000000000/restore'])('know no address %s', async (path) => {
    const answer = await fetch(new URL(path, company.api), { method: 'POST' });

    expect(problem({ status: answer.status, headers: Object.fromEntries(answer.headers), body: (await answer.json()) as object })).toEqual([404, 'resource.not-found']);
  });

  it('answer HEAD as GET, without the body', async () => {
    const got = await company.admin.get('/users?limit=1&sort=name').expect(200);
    const head = await company.admin.head('/users?limit=1&sort=name').expect(200);

    expect(head.text ?? '').toBe('');
    expect(head.headers['content-type']).toBe(got.headers['content-type']);
  });

  it('take a body of 1 MB and refuse a larger one', async () => {
    const sized = (bytes: number) => `{"name":"${'x'.repeat(bytes - 11)}"}`;

    expect(problem(await json('post', '/teams', sized(1_048_576)))).toEqual([422, 'validation.failed']);
    expect(problem(await json('post', '/teams', sized(1_048_577)))).toEqual([413, 'request.too-large']);
  });

  it('take JSON 32 levels deep, and no deeper', async () => {
    const deep = (levels: number) => `{"filter":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;

    expect(problem(await json('post', '/persons/search', deep(32)))).toEqual([422, 'validation.failed']);
    expect(problem(await json('post', '/persons/search', deep(33)))).toEqual([400, 'request.malformed']);
    expect(problem(await json('post', '/persons/search', '{"filter":"' + '['.repeat(40) + '"}'))).toEqual([422, 'validation.failed']);
  });

  it.each(['{"name": ', '{"__proto__": {"isAdministrator": true}}', '{"constructor": {"prototype": {"x": 1}}}', '\u0000'])('refuse the body %j', async (body) => {
    expect(problem(await json('post', '/teams', body))).toEqual([400, 'request.malformed']);
  });

  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'nonsense'])('do not understand %s', async (type) => {
    expect(problem(await company.admin.post('/teams').set('Content-Type', type).send('name=x'))).toEqual([415, 'request.unsupported-media-type']);
  });

  it('refuse an address that is no address', async () => {
    const broken = await raw('GET /api/v1/users/%E0%A4%A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    const long = await company.admin.get(`/users/${'x'.repeat(501)}`);

    expect(broken).toMatch(/^HTTP\/1\.1 400 [\s\S]*application\/problem\+json[\s\S]*"code":"request\.malformed"/u);
    expect(problem(long)).toEqual([414, 'request.too-large']);
  });

  it('refuse what is no HTTP, and headers without end', async () => {
    expect(await raw('NONSENSE\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [\s\S]*application\/problem\+json[\s\S]*"code":"request\.malformed"/u);
    expect(await raw(`GET /api/v1/me HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(17_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 [\s\S]*"code":"request\.too-large"/u);
  });
});
