import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApiDocument } from '#platform/http';
import { seeded } from '../fixtures/seeded.ts';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { ContractRecorder } from './support/contract-recorder.ts';
import { hostileRequests, type HostileRequest } from './support/hostile-requests.ts';
import { added, read } from './support/records.ts';

const seed = Number(process.env['HOSTILE_SEED'] ?? 20_261_125);
const perInput = Number(process.env['HOSTILE_PER_INPUT'] ?? 2);
const atOnce = 6;
/** A stream without an end, and what would end the session everything is sent with. */
const aside = ['followEvents', 'signOut', 'endSession', 'changeMyPassword'];

describe('requests of somebody who means no good', () => {
  let company: Company;
  let victim: Colleague;
  beforeAll(async () => {
    company = await aCompany();
    victim = await company.signedIn({ role: 'salesperson', name: 'Victim', team: 'North', position: 'Seller' });
  });
  afterAll(async () => { await company.close(); });

  /** Real records behind the addresses, so that more than the door is tried. */
  async function knownIds(): Promise<Record<string, string>> {
    const { admin } = company;
    const organization = await added(admin, '/organizations', { name: 'Nordwind' });
    const person = await added(admin, '/persons', { givenName: 'Olena', familyName: 'Koval', contactPoints: [{ kind: 'email', value: 'olena@example.com' }], employment: { organizationId: organization.id, jobTitle: 'Buyer' } });
    const { contactPoints, employments } = (await read(admin, `/persons/${person.id}`)) as unknown as Record<'contactPoints' | 'employments', { id: string }[]>;
    const role = await added(admin, '/roles', { name: 'Role', permissions: [] });
    const tag = (await admin.post('/tags').send({ name: 'Tag' })).body as { id: string };
    const file = (await admin.post('/files?name=a.csv').set('Content-Type', 'text/csv').send('a,b')).body as { id: string };
    return {
      personId: person.id, organizationId: organization.id, partyId: person.id, parties: 'persons', contactPointId: contactPoints[0]!.id, employmentId: employments[0]!.id, userId: victim.userId, ownerId: victim.userId,
      teamId: victim.teamId!, positionId: victim.positionId!, roleId: role.id, tagIds: tag.id, fileId: file.id,
    };
  }

  it('are refused as the document says, and break nothing', async () => {
    const document = openApiDocument(company.app);
    const recorder = new ContractRecorder(document);
    const requests = hostileRequests(document, await knownIds(), seeded(seed), perInput).filter(({ operationId }) => !aside.includes(operationId));
    const cookie = ((await company.anybody().post('/auth/login').send({ email: company.admin.email, password: 'correct-horse-battery' })).headers['set-cookie'] as unknown as string[])[0]!.split(';')[0]!;
    const faults: string[] = [];
    const send = async ({ method, url, headers, body }: HostileRequest): Promise<void> => {
      const answer = await fetch(new URL(url, company.api), { method: method.toUpperCase(), headers: { cookie, ...headers }, ...(body !== undefined && { body }) });
      const text = await answer.text();
      const type = answer.headers.get('content-type') ?? '';
      const before = recorder.breaches.length;
      recorder.note(method.toUpperCase(), new URL(url, company.api).pathname, { status: answer.status, headers: { 'content-type': type }, body: type.includes('json') ? JSON.parse(text) : text });
      if (answer.status >= 500 || recorder.breaches.length > before) faults.push(`${method} ${url.slice(0, 300)} ${(body ?? '').slice(0, 300)} ${JSON.stringify(headers)} → ${answer.status} ${recorder.breaches[before] ?? ''}`);
    };

    await Promise.all(Array.from({ length: atOnce }, async (_, lane) => {
      for (let at = lane; at < requests.length; at += atOnce) await send(requests[at]!);
    }));

    expect(faults).toEqual([]);
    expect(requests.length).toBeGreaterThan(800);
    const reached = new Set([...recorder.seen.keys()].map((name) => name.split(' ')[0]));
    expect([...new Set(requests.map(({ operationId }) => operationId))].filter((operation) => !reached.has(operation))).toEqual([]);
    await company.admin.get('/me').expect(200);
  }, 240_000);
});
