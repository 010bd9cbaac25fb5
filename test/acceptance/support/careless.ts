import { Actors, type Actor } from '#platform/access';
import { currentTransaction, inTransaction, UnitOfWork } from '#platform/bus';
import type { Colleague, Company } from './a-company.ts';

export interface Careless {
  actorOf(colleague: Colleague): Promise<Actor>;
  /** A statement on the connection that commands write through, as somebody acts: nobody asked whether he may. */
  run(actor: Actor | null, text: string, values?: unknown[], permission?: string): Promise<{ id: string }[]>;
}

/** How a command would write that forgets the predicate. */
export const careless = ({ app }: Company): Careless => ({
  actorOf: async ({ userId }) => (await app.get(Actors, { strict: false }).ofUser(userId, null))!,
  run: async (actor, text, values = [], permission = 'contacts.change') =>
    app.get(UnitOfWork).run('Careless', { actor, traceId: 'careless', permission }, () => inTransaction<{ id: string }>(currentTransaction(), text, values)),
});
