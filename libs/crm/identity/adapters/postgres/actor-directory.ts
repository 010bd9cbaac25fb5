import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/postgresql';
import { Actors, permissionCatalogue, type Actor, type FieldMask, type Proof, type Shares } from '#platform/access';
import { inTransaction, UnitOfWork } from '#platform/bus';
import { Clock } from '#platform/kernel';
import { Wire } from '#platform/live';
import { Kept, ReadPool, Together } from '#platform/persistence';
import { grantsOf, maskOf, narrowed, parted, proofOf, readNormOf, sharesOf } from './compile-rights.ts';
import { withLoans } from './lent-rights.ts';
import { factsSql, type RightsFacts } from './rights-facts.ts';
import { hashOf } from './postgres-sessions.ts';

interface Compiled {
  readonly epoch: string;
  readonly day: string;
  readonly name: string;
  readonly grants: Actor['grants'];
  readonly keptBack: NonNullable<Actor['keptBack']>;
  /** Without what is lent: a key acts for its owner alone. */
  readonly own: Actor['grants'];
  readonly mask: FieldMask;
  readonly shares: Shares | undefined;
  readonly practices: readonly string[];
  readonly seesPractice: boolean;
  readonly proof: Omit<Proof, 'at'>;
  readonly readNorm: number;
}

/** Teaching is not lent. */
const teaches = (own: Actor['grants']): boolean => permissionCatalogue().some(({ name, seesPractice }) => seesPractice && own.has(name));

type Lent = RightsFacts['lent'][number];

interface Session {
  readonly id: string;
  readonly userId: string;
  readonly epoch: string;
  unseen: boolean;
  readonly provedAt: Date | null;
}

interface Key {
  readonly id: string;
  readonly userId: string;
  readonly scopes: string[];
  readonly epoch: string;
  readonly readNorm: number | null;
  unseen?: boolean;
}

/** How long, in milliseconds, who may act is kept where nothing tells that it changed. */
const keptFor = 1000;
const accessChannel = 'holdfast_access';

/**
 * Turns a session or a key into an actor. What a user may do is compiled once for each epoch of rights and each day: what has a term begins and ends with a day.
 * That a session or a key is open is kept for a second at most; each commit of this process, and what any process tells over the wire, ends that.
 */
@Injectable()
export class ActorDirectory extends Actors {
  private readonly compiled = new Map<string, Compiled>();
  /** Requests of one moment ask in one statement. */
  private readonly asked = new Together<string, Session>((tokens) => this.openSessions(tokens));
  private readonly sessions = new Kept<string, Session>((token) => this.asked.get(token), keptFor);
  private readonly keys = new Kept<string, Key>((asked) => this.openKey(...(JSON.parse(asked) as [string, string])), keptFor);

  constructor(private readonly pool: ReadPool, private readonly orm: MikroORM, private readonly clock: Clock, private readonly wire: Wire, units: UnitOfWork) {
    super();
    units.afterCommit(() => this.forget());
    wire.lay(accessChannel, { hear: () => this.forget(), lost: () => this.forget() });
  }

  override forget(): void {
    this.sessions.forget();
    this.keys.forget();
  }

  async ofSession(token: string): Promise<Actor | null> {
    this.listen();
    const row = await this.sessions.get(token);
    if (!row) return null;
    if (row.unseen) await this.see(row);
    const { name, grants, keptBack, mask, shares, practices, seesPractice, proof, readNorm } = await this.compile(row.userId, row.epoch);
    return { userId: row.userId, name, kind: 'user', sessionId: row.id, proof: { ...proof, at: row.provedAt }, grants, keptBack, mask, shares, practices, seesPractice, readNorm };
  }

  /** A key is no key from an address it is not meant for. */
  async ofApiKey(secret: string, ip: string): Promise<Actor | null> {
    this.listen();
    const from = ip.replace(/^::ffff:(?=\d+\.)|%.*$/giu, '');
    const row = await this.keys.get(JSON.stringify([secret, from]));
    if (!row) return null;
    if (row.unseen) await this.seeKey(row, from);
    return this.ofKey(row);
  }

  async ofUser(userId: string, apiKeyId: string | null): Promise<Actor | null> {
    if (apiKeyId) return this.ofKeyWithId(apiKeyId);
    const text = `select (select epoch from identity.access_epoch)::text as epoch from identity.users u where u.id = $1 and u.status = 'active'`;
    const [row] = await this.pool.rows<{ epoch: string }>({ text, values: [userId] });
    if (!row) return null;
    const { name, grants, keptBack, mask, shares, readNorm } = await this.compile(userId, row.epoch);
    return { userId, name, kind: 'user', sessionId: null, grants, keptBack, mask, shares, readNorm };
  }

  private async ofKeyWithId(id: string): Promise<Actor | null> {
    const [row] = await this.pool.rows<Key>({ text: keyById, values: [id] });
    return row ? this.ofKey(row) : null;
  }

  private async ofKey(row: Key): Promise<Actor> {
    const { name, own, keptBack, mask, shares, readNorm } = await this.compile(row.userId, row.epoch);
    const within = new Map([...own].filter(([permission]) => row.scopes.includes(permission)));
    return { userId: row.userId, name, kind: 'api-key', sessionId: null, apiKeyId: row.id, mask: narrowed(mask, within), shares, grants: within, keptBack: new Map([...keptBack].filter(([permission]) => row.scopes.includes(permission))), readNorm: Math.min(row.readNorm ?? readNorm, readNorm) };
  }

  private async openSessions(tokens: readonly string[]): Promise<Map<string, Session>> {
    const text = `select asked.at - 1 as at, s.id, s.user_id as "userId", s.unseen, s.proved_at as "provedAt", (select epoch from identity.access_epoch)::text as epoch
      from unnest($1::bytea[]) with ordinality asked(hash, at) cross join lateral identity.session_of(asked.hash) s`;
    const rows = await this.pool.rows<Session & { at: string }>({ text, values: [tokens.map(hashOf)] });
    return new Map(rows.map((row) => [tokens[Number(row.at)]!, row]));
  }

  private async openKey(secret: string, from: string): Promise<Key | undefined> {
    const text = 'select id, user_id as "userId", scopes, unseen, read_norm as "readNorm", (select epoch from identity.access_epoch)::text as epoch from identity.api_key_of($1, $2)';
    const [row] = await this.pool.rows<Key>({ text, values: [hashOf(secret), from] });
    return row;
  }

  /** Written at most every five minutes, so that reading stays reading. */
  private async see(session: Session): Promise<void> {
    session.unseen = false;
    await inTransaction(this.orm.em.fork(), "update identity.sessions set last_seen_at = $2 where id = $1 and last_seen_at < $2::timestamptz - interval '5 minutes'", [session.id, this.clock.now()]);
  }

  private async seeKey(key: Key, from: string): Promise<void> {
    key.unseen = false;
    await inTransaction(this.orm.em.fork(), 'update identity.api_keys set last_used_at = now(), last_used_ip = $2 where id = $1', [key.id, from]);
  }

  /** Where the wire cannot be opened what is kept ends by itself. */
  private listen(): void {
    this.wire.open().catch(() => undefined);
  }

  private async compile(userId: string, epoch: string): Promise<Compiled> {
    const known = this.compiled.get(userId);
    const day = this.clock.today();
    if (known?.epoch === epoch && known.day === day) return known;
    const facts = await this.facts(userId, day);
    const byRoles = grantsOf(userId, facts);
    const { grants: own } = parted(byRoles, facts);
    // A colleague lends what is his own at the moment, and nothing that is lent to him.
    const lenders = await Promise.all(facts.lent.map(async (lent) => ({ ...lent, facts: await this.facts(lent.from, day) })));
    const { grants, keptBack } = parted(withLoans(byRoles, lenders.map(({ from, permissions, facts: theirs }) => ({ from, permissions, grants: parted(grantsOf(from, theirs), theirs).grants }))), facts);
    const compiled = { epoch, day, name: facts.name, own, grants, keptBack, mask: narrowed(maskOf(facts), grants), shares: sharesOf(facts, day), practices: facts.practices, seesPractice: teaches(own), proof: proofOf(facts, lenders.map((each) => each.facts)), readNorm: readNormOf(facts) };
    this.compiled.set(userId, compiled);
    return compiled;
  }

  /** What the rights of an active user are made of today, and those of the colleagues he stands in for; null for anybody else. */
  async factsOf(userId: string): Promise<{ readonly facts: RightsFacts; readonly lenders: readonly (Lent & { readonly facts: RightsFacts })[] } | null> {
    const active = await this.pool.rows({ text: `select from identity.users u where u.id = $1 and u.status = 'active'`, values: [userId] });
    if (active.length === 0) return null;
    const day = this.clock.today();
    const facts = await this.facts(userId, day);
    return { facts, lenders: await Promise.all(facts.lent.map(async (lent) => ({ ...lent, facts: await this.facts(lent.from, day) }))) };
  }

  private async facts(userId: string, day: string): Promise<RightsFacts> {
    const [facts] = await this.pool.rows<RightsFacts>({ text: factsSql(), values: [userId, day] });
    return facts!;
  }
}

const keyById = `select k.id, k.user_id as "userId", k.scopes, k.read_norm as "readNorm", (select epoch from identity.access_epoch)::text as epoch from identity.api_keys k join identity.users u on u.id = k.user_id
  where k.id = $1 and k.revoked_at is null and k.expires_at > now() and u.status = 'active'`;
