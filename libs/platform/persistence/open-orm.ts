import { MikroORM } from '@mikro-orm/postgresql';
import { persisted } from './mappings.ts';
import { PreparingClient } from './preparing-client.ts';

/** Opens the ORM on the mappings the loaded modules registered; with a role, all it does is done as that. */
export async function openOrm(databaseUrl: string, max = 10, role: string | null = null): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: databaseUrl,
    entities: persisted().map((each) => each.mapping) as never[],
    pool: { min: 0, max },
    forceUtcTimezone: true,
    driverOptions: { onPoolCreated: (pool: { Client: unknown }) => (pool.Client = PreparingClient), options: `${role === null ? '' : `-c role=${role} `}-c statement_timeout=60000 -c idle_in_transaction_session_timeout=10000 -c timezone=UTC` },
    debug: false,
    discovery: { warnWhenNoEntities: false },
  });
}
