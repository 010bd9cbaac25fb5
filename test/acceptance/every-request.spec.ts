import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routesOf } from '#platform/http';
import { aCompany, type Company } from './support/a-company.ts';

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, unknown>>;
}

describe('every request', () => {
  let company: Company;
  beforeAll(async () => { company = await aCompany(); });
  afterAll(async () => { await company.close(); });

  it('is refused as problem details with a trace', async () => {
    const answer = await company.admin.get('/nothing-of-the-kind');

    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ type: '/problems/resource.not-found', code: 'resource.not-found', status: 404, instance: '/api/v1/nothing-of-the-kind' });
    expect(answer.body.trace).toMatch(/^[0-9a-f]{16}$/u);
  });

  it('that is refused names an address where one reads why', async () => {
    const { type } = (await company.admin.get('/nothing-of-the-kind')).body as { type: string };
    const page = await fetch(new URL(type, company.api), { headers: { accept: 'text/html' } });

    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain('<h1>There is nothing here</h1>');
    expect((await fetch(new URL('/problems/no.such', company.api))).status).toBe(404);
  });

  it('needs a signed-in user', async () => {
    const answer = await company.anybody().get('/me');

    expect([answer.status, answer.body.code]).toEqual([401, 'auth.required']);
  });

  it('may hold no property nobody knows', async () => {
    const answer = await company.admin.patch('/me').send({ locale: 'uk', isAdministrator: true });

    expect([answer.status, answer.body.code]).toEqual([422, 'request.unknown-field']);
    expect(answer.body.errors).toEqual([{ pointer: '/isAdministrator', code: 'request.unknown-field' }]);
    expect((await company.admin.get('/me')).body.user.locale).toBe('en');
  });

  it('is told which value is wrong and why', async () => {
    const answer = await company.admin.patch('/me').send({ locale: 'xx', givenName: 7 });

    expect([answer.status, answer.body.code]).toEqual([422, 'validation.failed']);
    expect(answer.body.errors).toEqual([{ pointer: '/givenName', code: 'not-text' }, { pointer: '/locale', code: 'unknown-choice', choices: ['en', 'ru', 'uk'] }]);
  });

  it('with broken JSON cannot be read', async () => {
    const answer = await company.admin.patch('/me').set('Content-Type', 'application/json').send('{"locale": ');

    expect([answer.status, answer.body.code]).toEqual([400, 'request.malformed']);
  });

  it('with an Idempotency-Key happens once, however often it is sent', async () => {
    const send = (givenName: string) => company.admin.patch('/me').set('Idempotency-Key', 'a-key-of-mine-1').send({ givenName });
    const first = await send('Olena');
    await company.admin.patch('/me').send({ givenName: 'Changed since' }).expect(200);
    const again = await send('Olena');
    const other = await send('Iryna');

    expect(first.status).toBe(200);
    expect([again.status, again.body, again.headers['idempotency-replayed']]).toEqual([200, first.body, 'true']);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency.key-reused']);
    expect((await company.admin.get('/me')).body.user.givenName).toBe('Changed since');
  });

  it('with an unusable Idempotency-Key is refused', async () => {
    const answer = await company.admin.patch('/me').set('Idempotency-Key', 'short').send({ locale: 'uk' });

    expect([answer.status, answer.body.code]).toEqual([400, 'idempotency.key-invalid']);
  });

  it('may bring its own id, unless that is taken', async () => {
    const id = '0190f000-0000-7000-8000-00000000000a';
    await company.admin.post('/persons').send({ id, givenName: 'Olena' }).expect(201);
    const answer = await company.admin.post('/persons').send({ id, givenName: 'Iryna' });

    expect([answer.status, answer.body.code, answer.body.errors]).toEqual([409, 'conflict.duplicate', [{ pointer: '/id', code: 'conflict.duplicate' }]]);
    expect((await company.admin.get(`/persons/${id}`)).body.givenName).toBe('Olena');
  });

  it('with an API key nobody gave is refused', async () => {
    const answer = await company.anybody().get('/me').set('Authorization', 'Bearer no-such-key');

    expect([answer.status, answer.body.code]).toEqual([401, 'auth.token-invalid']);
  });
});

describe('the OpenAPI document', () => {
  let company: Company;
  beforeAll(async () => { company = await aCompany(); });
  afterAll(async () => { await company.close(); });

  it('is of 3.1 and has every route once, with an id of its own', async () => {
    const document = (await (await fetch(`${company.api}/../openapi.json`)).json()) as { openapi: string; paths: Record<string, Record<string, Operation>> };

    const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ route: `${method} ${path}`, ...operation })));
    const routes = routesOf(company.app).map(({ method, path }) => `${method} ${path.replace(/:([A-Za-z]+)/gu, '{$1}')}`);
    const ids = operations.map(({ operationId }) => operationId);
    expect(document.openapi).toMatch(/^3\.1\.\d+$/u);
    expect(operations.map(({ route }) => route).sort()).toEqual([...routes].sort());
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(operations.filter(({ responses }) => Object.keys(responses).length === 0)).toEqual([]);
  });
});
