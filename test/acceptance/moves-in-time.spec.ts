import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { BuiltWorker } from './crash/built-worker.ts';
import { added, asNow } from './support/records.ts';

/** What the house promises, in milliseconds. */
const limit = 60_000;

describe('that somebody changed his employer', () => {
  let company: Company;
  let worker: BuiltWorker;
  let running: ChildProcess;
  let olena: Colleague;
  let taras: Colleague;
  beforeAll(async () => {
    company = await aCompany();
    olena = await company.signedIn({ role: 'salesperson', name: 'Olena', team: 'Kyiv' });
    taras = await company.signedIn({ role: 'salesperson', name: 'Taras', team: 'Kyiv' });
    worker = BuiltWorker.of(company.database.loginUrl, 'delivering-worker');
    running = await worker.start();
  }, 300_000);
  afterAll(async () => {
    running.kill('SIGKILL');
    worker.clean();
    await company.close();
  });

  const kinds = async (who: Colleague): Promise<string[]> => ((await who.get('/notices').expect(200)).body as { items: { kind: string }[] }).items.map(({ kind }) => kind).filter((kind) => kind.startsWith('relationships.'));

  it('is told to both owners within a minute, by a worker of its own', async () => {
    const mill = await added(company.admin, '/organizations', { name: 'Mill', ownerId: olena.userId });
    const plant = await added(company.admin, '/organizations', { name: 'Plant', ownerId: taras.userId });
    const irina = await added(company.admin, '/persons', { displayName: 'Irina', ownerId: olena.userId, employment: { organizationId: mill.id, startDate: '2020-01-01' } });
    await added(company.admin, '/activities/log', { type: 'meeting', ownerId: olena.userId, participants: [{ personId: irina.id }] });
    const yesterday = new Date(company.clock.now().getTime() - 86_400_000).toISOString().slice(0, 10);
    expect((await asNow(company.admin, 'post', `/persons/${irina.id}`, { organizationId: plant.id, startDate: yesterday }, '/move')).status).toBe(200);

    const since = performance.now();
    while (performance.now() - since < limit && ((await kinds(olena)).length === 0 || (await kinds(taras)).length === 0)) await new Promise((resolve) => setTimeout(resolve, 200));
    expect([await kinds(olena), await kinds(taras)]).toEqual([['relationships.sponsor-lost'], ['relationships.friend-arrived']]);
  }, 120_000);
});
