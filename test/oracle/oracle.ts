import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { TestDatabase } from '#platform/testing';

export const kinds = ['person', 'organization', 'deal', 'demand-signal', 'deal-line', 'activity', 'promise'] as const;
export type Kind = (typeof kinds)[number];
/** Kinds of records that the oracle says nothing of, each with why. */
export const withoutOracle: Readonly<Record<string, string>> = { import: 'of the one who brings it in, or of all to whom a permission opens them; no record of a customer' };
export type Seen = Readonly<Record<Kind, readonly string[]>>;

/** In what way somebody asks: how he is signed in, and what becomes of practice there. */
export interface Asking {
  readonly persona: string;
  readonly day: string;
  readonly way: 'session' | 'key' | 'job';
  readonly scopes?: readonly string[];
  readonly practice: 'listed' | 'opened' | 'counted';
}

/** Of a line the id, of a deal without lines its own: what the list of lines shows. */
const sources: Readonly<Record<Kind, string>> = {
  person: 'select id from contacts.persons', organization: 'select id from contacts.organizations', deal: 'select id from deals.deals', 'demand-signal': 'select id from deals.demand_signals',
  'deal-line': 'select id from deals.line_items union all select id from deals.deals where line_count = 0', activity: 'select id from activities.activities', promise: 'select id from activities.promises',
};

/** Who sees what by row level security alone: nothing but the ids of tables is asked, as a role that no predicate of the product knows. */
export class Oracle {
  private constructor(private readonly client: pg.Client) {}

  static async over({ url }: TestDatabase): Promise<Oracle> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(await readFile(join(import.meta.dirname, 'who-may-see-what.sql'), 'utf8'));
    return new Oracle(client);
  }

  async seen(asking: Asking): Promise<Seen> {
    const asked = kinds.map((kind) => `'${kind}', (select coalesce(json_agg(id order by id), '[]') from (${sources[kind]}) seen)`);
    const [row] = await this.asPersona<{ seen: Seen }>(asking, `select json_build_object(${asked.join(', ')}) as seen`);
    return row!.seen;
  }

  /** The activities that name an organization, or a deal of it, by a link that is open; what names both is there by the organization. */
  async timeline(asking: Asking, organizationId: string): Promise<string[]> {
    const text = `select a.id from activities.activities a where (a.organization_id = $1 and not oracle.is_closed('activity', 'organization'))
      or (a.organization_id is distinct from $1 and not oracle.is_closed('activity', 'deal') and exists (select from deals.deals d where d.id = a.deal_id and d.organization_id = $1)) order by a.id`;
    return (await this.asPersona<{ id: string }>(asking, text, [organizationId])).map(({ id }) => id);
  }

  /** What a person, or an organization, is to others that are seen too. */
  async relations(asking: Asking, partyId: string): Promise<string[]> {
    return (await this.asPersona<{ id: string }>(asking, 'select id from contacts.relations where from_id = $1 or to_id = $1 order by id', [partyId])).map(({ id }) => id);
  }

  private async asPersona<Row extends object>({ persona, day, way, scopes = [], practice }: Asking, text: string, values: unknown[] = []): Promise<Row[]> {
    await this.client.query('begin');
    try {
      await this.client.query('set local role holdfast_oracle');
      await this.client.query(`select set_config('oracle.persona', $1, true), set_config('oracle.day', $2, true), set_config('oracle.way', $3, true), set_config('oracle.scopes', $4, true), set_config('oracle.practice', $5, true)`, [persona, day, way, scopes.join(','), practice]);
      return (await this.client.query<Row>(text, values)).rows;
    } finally {
      await this.client.query('rollback');
    }
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}
