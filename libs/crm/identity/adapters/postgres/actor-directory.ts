import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/postgresql';
import { Actors, type Actor, type FieldMask, type Reach, type ReachName } from '#platform/access';
import { inTransaction } from '#platform/bus';
import { ReadPool, Together } from '#platform/persistence';
import { hiddenWith } from '#platform/records';
import type { FieldRule, RolePermission } from '../../domain/role.ts';
import { hashOf } from './postgres-sessions.ts';

interface Compiled {
  readonly epoch: string;
  readonly name: string;
  readonly grants: Actor['grants'];
  readonly mask: FieldMask;
}

interface Session {
  readonly id: string;
  readonly userId: string;
  readonly epoch: string;
  readonly unseen: boolean;
}

interface Facts {
  readonly name: string;
  readonly roles: readonly { readonly permissions: readonly RolePermission[]; readonly fieldRules: readonly FieldRule[] }[];
  readonly teams: readonly string[];
  readonly subordinates: readonly string[];
}

const strength: readonly ReachName[] = ['own', 'team', 'subordinates', 'all'];

/** Turns a session or a key into an actor. What a user may do is compiled once for each epoch of rights. */
@Injectable()
export class ActorDirectory extends Actors {
  private readonly compiled = new Map<string, Compiled>();
  /** Every request asks anew, for a session ends at once; requests of one moment ask in one statement. */
  private readonly sessions = new Together<string, Session>((tokens) => this.openSessions(tokens));

  constructor(private readonly pool: ReadPool, private readonly orm: MikroORM) { super(); }

  async ofSession(token: string): Promise<Actor | null> {
    const row = await this.sessions.get(token);
    if (!row) return null;
    if (row.unseen) await this.see(row.id);
    const { name, grants, mask } = await this.compile(row.userId, row.epoch);
    return { userId: row.userId, name, kind: 'user', sessionId: row.id, grants, mask };
  }

  async ofApiKey(secret: string): Promise<Actor | null> {
    return this.ofKey('select id, user_id as "userId", scopes, (select epoch from identity.access_epoch)::text as epoch from identity.api_key_of($1)', hashOf(secret));
  }

  async ofUser(userId: string, apiKeyId: string | null): Promise<Actor | null> {
    if (apiKeyId) return this.ofKey(keyById, apiKeyId);
    const text = `select (select epoch from identity.access_epoch)::text as epoch from identity.users u where u.id = $1 and u.status = 'active'`;
    const [row] = await this.pool.rows<{ epoch: string }>({ text, values: [userId] });
    if (!row) return null;
    const { name, grants, mask } = await this.compile(userId, row.epoch);
    return { userId, name, kind: 'user', sessionId: null, grants, mask };
  }

  private async ofKey(text: string, value: unknown): Promise<Actor | null> {
    const [row] = await this.pool.rows<{ id: string; userId: string; scopes: string[]; epoch: string }>({ text, values: [value] });
    if (!row) return null;
    const { name, grants, mask } = await this.compile(row.userId, row.epoch);
    return { userId: row.userId, name, kind: 'api-key', sessionId: null, apiKeyId: row.id, mask, grants: new Map([...grants].filter(([permission]) => row.scopes.includes(permission))) };
  }

  private async openSessions(tokens: readonly string[]): Promise<Map<string, Session>> {
    const text = `select asked.at - 1 as at, s.id, s.user_id as "userId", s.unseen, (select epoch from identity.access_epoch)::text as epoch
      from unnest($1::bytea[]) with ordinality asked(hash, at) cross join lateral identity.session_of(asked.hash) s`;
    const rows = await this.pool.rows<Session & { at: string }>({ text, values: [tokens.map(hashOf)] });
    return new Map(rows.map((row) => [tokens[Number(row.at)]!, row]));
  }

  /** Written at most every five minutes, so that reading stays reading. */
  private async see(sessionId: string): Promise<void> {
    await inTransaction(this.orm.em.fork(), "update identity.sessions set last_seen_at = now() where id = $1 and last_seen_at < now() - interval '5 minutes'", [sessionId]);
  }

  private async compile(userId: string, epoch: string): Promise<Compiled> {
    const known = this.compiled.get(userId);
    if (known?.epoch === epoch) return known;
    const [facts] = await this.pool.rows<Facts>({ text: factsSql, values: [userId] });
    const compiled = { epoch, name: facts!.name, grants: grantsOf(userId, facts!), mask: maskOf(facts!) };
    this.compiled.set(userId, compiled);
    return compiled;
  }
}

const keyById = `select k.id, k.user_id as "userId", k.scopes, (select epoch from identity.access_epoch)::text as epoch from identity.api_keys k join identity.users u on u.id = k.user_id
  where k.id = $1 and k.revoked_at is null and k.expires_at > now() and u.status = 'active'`;

const factsSql = `
  with recursive me as (select id, display_name, team_ids, role_ids, position_id from identity.users where id = $1),
  my_teams as (select t.id from identity.teams t, me where t.id = any(me.team_ids) union select t.id from identity.teams t join my_teams m on t.parent_id = m.id),
  below as (select p.id from identity.positions p, me where p.parent_id = me.position_id union select p.id from identity.positions p join below b on p.parent_id = b.id)
  select me.display_name as name,
    coalesce((select json_agg(json_build_object('permissions', r.permissions, 'fieldRules', r.field_rules)) from identity.roles r where r.id = any(me.role_ids)), '[]') as roles,
    coalesce((select json_agg(id) from my_teams), '[]') as teams,
    coalesce((select json_agg(u.id) from identity.users u join below b on u.position_id = b.id where u.id <> me.id), '[]') as subordinates
  from me`;

/** Several roles add up: reaches of one permission are united. */
function grantsOf(userId: string, { roles, teams, subordinates }: Facts): Actor['grants'] {
  const names = new Map<string, Set<ReachName>>();
  for (const { name, reach } of roles.flatMap((role) => role.permissions)) names.set(name, (names.get(name) ?? new Set()).add(reach));
  return new Map([...names].map(([permission, given]) => {
    const widest = strength.findLast((each) => given.has(each))!;
    const reach: Reach = given.has('all') ? { all: true } : { all: false, owners: given.has('subordinates') ? [userId, ...subordinates] : [userId], teams: given.has('team') ? teams : [] };
    return [permission, { name: widest, reach }];
  }));
}

/** A field is closed only if every role closes it. */
function maskOf({ roles }: Facts): FieldMask {
  const closedBy = (access: readonly FieldRule['access'][]) => {
    const sets = roles.map((role) => new Set(role.fieldRules.filter((rule) => access.includes(rule.access)).map((rule) => `${rule.kind}.${rule.field}`)));
    return new Set([...(sets[0] ?? [])].filter((field) => sets.every((set) => set.has(field))));
  };
  const hidden = hiddenWith(withTwins(closedBy(['hidden'])));
  return { hidden, readOnly: new Set([...withTwins(closedBy(['hidden', 'read'])), ...hidden]) };
}

/** A closed field closes the other names of the same value: `owner` and `ownerId`, `tags` and `tagIds`, an amount and its currency. */
function withTwins(fields: ReadonlySet<string>): Set<string> {
  return new Set([...fields].flatMap((field) => {
    const plain = field.replace(/Ids?$/u, '');
    return [field, plain, `${plain}Id`, `${plain.replace(/s$/u, '')}Ids`, `${plain}Currency`];
  }));
}
