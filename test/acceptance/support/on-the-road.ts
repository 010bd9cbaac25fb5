import type { Response } from 'supertest';
import type { Colleague, Company } from './a-company.ts';
import { added, idsOf, type Answered } from './records.ts';

export interface Sign { readonly sign: string; readonly colleagues: string; readonly lastContact: string | null; readonly isAskedFor: boolean }

/** Somebody who may not see a mill, on his way to it. The world is asked for when it is needed: it is made before each story. */
export function onTheRoad(world: () => { readonly company: Company; readonly asker: Colleague; readonly mill: Answered }) {
  const day = (offset: number): string => new Date(world().company.clock.now().getTime() + offset * 86_400_000).toISOString();
  const later = (days: number): string => day(days).slice(0, 10);
  const ago = (days: number): string => day(-days);
  const look = (typed: string, by: Colleague = world().asker): Promise<Response> => by.post('/roads/look').send({ name: typed }) as unknown as Promise<Response>;
  const signOf = async (typed: string, by?: Colleague): Promise<Sign | null> => ((await look(typed, by)).body as { road: Sign | null }).road;
  const ask = async (fields: object = {}): Promise<Response> => world().asker.post('/access-requests').send({ sign: (await signOf(String(world().mill['name'])))!.sign, purpose: 'They wrote to us', until: later(20), ...fields });
  return {
    later, ago, look, signOf, ask,
    asked: async (): Promise<string> => { const answer = await ask(); if (answer.status !== 201) throw new Error(answer.text); return (answer.body as Answered).id; },
    mine: async (id: string) => (await world().asker.get(`/access-requests/mine/${id}`)).body as Record<string, unknown>,
    decides: async (who: Colleague, id: string): Promise<boolean> => idsOf(await who.get('/access-requests/to-decide').expect(200)).includes(id),
    grant: (who: Colleague, id: string, until = later(10)) => who.post(`/access-requests/${id}/grant`).send({ until }),
    refuse: (who: Colleague, id: string) => who.post(`/access-requests/${id}/refuse`).send({ reason: 'Not now' }),
    sees: async (): Promise<boolean> => (await world().asker.get(`/organizations/${world().mill.id}`)).status === 200,
    told: async (who: Colleague): Promise<string[]> => ((await who.get('/notices?limit=200').expect(200)).body.items as { kind: string }[]).map(({ kind }) => kind),
    contact: (who: Colleague, days: number) => added(who, '/activities/log', { type: 'call', subject: 'Canary call', organizationId: world().mill.id, happenedAt: ago(days) }),
    hourLater: async (hours: number): Promise<void> => { world().company.clock.forward({ hours }); await world().company.doDaily(); },
  };
}
