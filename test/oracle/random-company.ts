import { createHash, randomBytes } from 'node:crypto';
import type { TestDatabase } from '#platform/testing';
import { searchKey } from '#platform/text';
import { seeded, type Seeded } from '../fixtures/seeded.ts';

export interface Persona {
  readonly id: string;
  readonly name: string;
  readonly token: string;
  /** A key of his, and its scopes. */
  readonly key: string;
  readonly scopes: readonly string[];
}

const reaches = { contacts: ['own', 'team', 'subordinates', 'line', 'territory', 'all'], deals: ['own', 'team', 'subordinates', 'line', 'all'], activities: ['own', 'team', 'subordinates', 'all'] } as const;
const levels = ['open', 'open', 'confidential', 'secret'] as const;
const closable = [['activity', 'organization'], ['activity', 'deal'], ['activity', 'participants'], ['promise', 'organization'], ['promise', 'deal']] as const;
const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

/** Tables of one company, as rows by their names. */
type Rows = Record<string, Record<string, unknown>[]>;

/** A small company as the seed has it: who is there and what he may, and records that belong to anybody, or to nobody. The order of the throws is part of the seed. */
export class RandomCompany {
  readonly personas: Persona[] = [];
  readonly rows: Rows = {};
  private readonly dice: Seeded;
  private readonly now: string;
  private made = 0;

  constructor(private readonly seed: number, private readonly today: string, private readonly pipeline: { readonly id: string; readonly stage: string; readonly won: string }) {
    this.dice = seeded(seed);
    this.now = `${today}T06:00:00.000Z`;
    this.people();
    this.records();
    this.gifts();
  }

  /** Replaces the company that was there: its records go, its people are without any. */
  async settle(database: TestDatabase): Promise<void> {
    await database.rows('truncate contacts.persons, contacts.organizations, contacts.contact_points, contacts.relations, deals.deals, deals.demand_signals, activities.activities, activities.promises, platform.record_shares, platform.practices, identity.delegations cascade');
    for (const [table, rows] of Object.entries(this.rows)) {
      const columns = Object.keys(rows[0]!).join(', ');
      await database.rows(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [JSON.stringify(rows)]);
    }
  }

  private put(table: string, row: Record<string, unknown>): string {
    (this.rows[table] ??= []).push(row);
    return String(row['id']);
  }

  /** The same for the same seed, so that a fault can be looked at again. */
  private id(): string { return `${this.seed.toString(16).padStart(8, '0')}-0000-7000-8000-${(++this.made).toString(16).padStart(12, '0')}`; }

  private readonly stamps = () => ({ created_at: this.now, updated_at: this.now });
  /** What a record of a practice, or (null) of the company, may name: no command touches both. */
  private of(table: string, { practice_id: practice }: Record<string, unknown>): string[] { return (this.rows[table] ?? []).filter((row) => row['practice_id'] === practice).map(({ id }) => String(id)); }
  private ids(table: string): string[] { return (this.rows[table] ?? []).map(({ id }) => String(id)); }
  private maybe<T>(chance: number, from: readonly T[]): T | null { return from.length > 0 && this.dice.chance(chance) ? this.dice.pick(from) : null; }
  private some<T>(from: readonly T[], most: number): T[] { return from.length === 0 ? [] : [...new Set(times(this.dice.below(most + 1), () => this.dice.pick(from)))]; }
  /** Days from today, in ISO. */
  private day(offset: number): string { return new Date(Date.parse(this.today) + offset * 86_400_000).toISOString().slice(0, 10); }

  private people(): void {
    const { dice } = this;
    for (const at of times(3, (n) => n)) {
      this.put('contacts.tiers', { id: this.id(), version: 1, code: `t${this.seed}-${at}`, name: `Tier ${at}`, rank: at, is_vip: false, ...this.stamps() });
      this.put('contacts.business_lines', { id: this.id(), version: 1, name: `Line ${at} of ${this.seed}`, ...this.stamps() });
      this.put('contacts.territories', { id: this.id(), version: 1, name: `Territory ${at} of ${this.seed}`, ...this.stamps() });
    }
    for (const table of ['teams', 'positions']) times(5, (at) => this.put(`identity.${table}`, { id: this.id(), version: 1, name: `${table} ${at}`, parent_id: this.maybe(0.7, this.ids(`identity.${table}`)), ...this.stamps() }));
    times(7, (at) => this.role(at));
    times(7, (at) => this.user(at));
    times(6, () => this.delegation());
    times(3, () => this.put('platform.practices', { id: this.id(), user_id: dice.pick(this.ids('identity.users')), begun_at: this.now, ended_at: dice.chance(0.3) ? this.now : null }));
  }

  private role(at: number): void {
    const { dice } = this;
    const conditioned = (module: keyof typeof reaches): object[] => (module === 'activities' || dice.chance(0.6) ? [] : [
      { on: 'confidentiality', among: [...new Set([dice.pick(levels), dice.pick(levels)])] },
      ...(dice.chance(0.5) ? [] : module === 'contacts' ? [{ on: 'tier', among: [...new Set([dice.pick(this.ids('contacts.tiers')), dice.pick(['none', ...this.ids('contacts.tiers')])])] }] : [{ on: 'status', among: [dice.pick(['open', 'won'])] }]),
    ]);
    const permissions: object[] = (['contacts', 'deals', 'activities'] as const).filter(() => dice.chance(0.8)).map((module) => {
      const conditions = conditioned(module);
      return { name: `${module}.read`, reach: dice.pick(reaches[module]), ...(conditions.length > 0 && { conditions }) };
    });
    if (dice.chance(0.2)) permissions.push({ name: 'training.teach', reach: 'all' });
    permissions.push({ name: 'reporting.export', reach: 'all' });
    const closed = dice.chance(0.4) ? this.some(closable, 3) : [];
    this.put('identity.roles', { id: this.id(), version: 1, code: `oracle-${this.seed}-${at}`, name: `Role ${at}`, description: '', is_system: false, permissions, field_rules: closed.map(([kind, field]) => ({ kind, field, access: 'hidden' })), read_norm: 1_000_000, needs_second_factor: false, ...this.stamps() });
  }

  private user(at: number): void {
    const { dice } = this;
    const id = this.id();
    const roles = [...new Set(times(dice.pick([0, 1, 1, 1, 2, 2]), () => dice.pick(this.ids('identity.roles'))))];
    const from = dice.pick([-5, -1, 0, 1]);
    const terms = roles.filter(() => dice.chance(0.2)).map((roleId) => ({ roleId, from: this.day(from), until: this.day(from + dice.pick([0, 1, 5])) }));
    const name = `User ${at} of ${this.seed}`;
    this.put('identity.users', {
      id, version: 1, email: `${id}@example.com`, given_name: name, family_name: 'X', display_name: name, locale: 'en', time_zone: 'UTC', status: at === 6 ? 'suspended' : 'active', password_hash: 'x',
      position_id: this.maybe(0.85, this.ids('identity.positions')), team_ids: this.some(this.ids('identity.teams'), 2), role_ids: roles, role_terms: terms,
      line_ids: this.some(this.ids('contacts.business_lines'), 2), territory_ids: this.some(this.ids('contacts.territories'), 2), ...this.stamps(),
    });
    if (at === 6) return;
    const [token, key] = [randomBytes(32).toString('base64url'), randomBytes(32).toString('base64url')];
    const later = this.day(30);
    const scopes = ['contacts.read', 'deals.read', 'activities.read'].filter(() => dice.chance(0.8));
    const hash = (text: string): string => `\\x${createHash('sha256').update(text).digest('hex')}`;
    this.put('identity.sessions', { id: this.id(), user_id: id, token_hash: hash(token), created_at: this.now, last_seen_at: new Date().toISOString(), proved_at: this.now, expires_at: `${later}T00:00:00Z`, ip: '127.0.0.1', user_agent: 'oracle' });
    this.put('identity.api_keys', { id: this.id(), version: 1, user_id: id, name: 'Key', secret_hash: hash(key), scopes, expires_at: `${later}T00:00:00Z`, created_at: this.now, addresses: [] });
    this.personas.push({ id, name, token, key, scopes });
  }

  private delegation(): void {
    const { dice } = this;
    const [from, to] = [dice.pick(this.ids('identity.users')), dice.pick(this.ids('identity.users'))];
    const begins = dice.pick([-3, -1, 0, 1]);
    const permissions = dice.chance(0.5) ? null : ['contacts.read', 'deals.read', 'activities.read'].filter(() => dice.chance(0.6));
    if (from !== to) this.put('identity.delegations', { id: this.id(), version: 1, from_user_id: from, to_user_id: to, permissions, starts_on: this.day(begins), ends_on: this.day(begins + dice.pick([0, 1, 4])), appointed_by_id: from, ended_at: dice.chance(0.15) ? this.now : null, ...this.stamps() });
  }

  private standing(): Record<string, unknown> {
    const { dice } = this;
    const practice = this.maybe(0.2, this.rows['platform.practices']!);
    const owner = practice && dice.chance(0.7) ? practice['user_id'] : this.maybe(0.9, this.ids('identity.users'));
    return {
      id: this.id(), version: 1, owner_id: owner, team_id: this.maybe(0.7, this.ids('identity.teams')), practice_id: practice?.['id'] ?? null,
      deleted_at: dice.chance(0.08) ? this.now : null, ...this.stamps(),
    };
  }

  private party(): Record<string, unknown> {
    return { ...this.standing(), confidentiality: this.dice.pick(levels), tier_id: this.maybe(0.6, this.ids('contacts.tiers')), territory_id: this.maybe(0.6, this.ids('contacts.territories')), business_line_ids: this.some(this.ids('contacts.business_lines'), 2), tag_ids: [] };
  }

  private records(): void {
    const { dice } = this;
    times(12, (at) => this.put('contacts.organizations', { ...this.party(), name: `Oracle firm ${at}`, name_key: searchKey(`oracle firm ${at}`), matching_key: `oracle firm ${at}`, types: [] }));
    times(14, (at) => this.put('contacts.persons', { ...this.party(), display_name: `Oracle person ${at}`, name_key: searchKey(`oracle person ${at}`), do_not_contact: false }));
    for (const id of this.ids('contacts.persons')) this.put('contacts.contact_points', { id: this.id(), party_kind: 'person', party_id: id, kind: 'email', value: `${id}@example.com`, normalized_value: `${id}@example.com`, label: 'work', is_primary: true, ...this.stamps() });
    times(16, (at) => this.deal(at));
    times(8, () => {
      const standing = this.standing();
      this.put('deals.demand_signals', { ...standing, organization_id: this.maybe(0.5, this.of('contacts.organizations', standing)), text: 'Oracle demand', estimated_amount: '5', currency: 'EUR', day: this.day(0) });
    });
    times(20, (at) => {
      const standing = this.standing();
      this.put('activities.activities', {
        ...standing, type: dice.pick(['call', 'meeting', 'task', 'note']), status: 'planned', subject: `Oracle activity ${at}`, name_key: searchKey(`oracle activity ${at}`), all_day: false, time_zone: 'UTC', due_at: this.now, is_pinned: false,
        ...this.named(standing), person_ids: this.some(this.of('contacts.persons', standing), 2), happens_at: this.now,
      });
    });
    times(10, (at) => {
      const [standing, isOurs] = [this.standing(), dice.chance(0.5)];
      const person = this.maybe(0.5, this.of('contacts.persons', standing));
      this.put('activities.promises', {
        ...standing, text: `Oracle promise ${at}`, name_key: searchKey(`oracle promise ${at}`), by_kind: isOurs ? 'us' : 'them', by_person_id: isOurs ? null : person, to_person_id: isOurs ? person : null,
        ...this.named(standing), due_on: this.day(3), status: 'open',
      });
    });
    for (const [kind, party] of [['mentor', 'person'], ['supplier', 'organization']] as const) for (const row of this.rows[`contacts.${party}s`]!) {
      const [to] = this.some(this.of(`contacts.${party}s`, row).filter((id) => id !== row['id']), 1);
      if (to) this.put('contacts.relations', { id: this.id(), version: 1, kind, party_kind: party, from_id: row['id'], to_id: to, date_precision: 'day', deleted_at: dice.chance(0.1) ? this.now : null, ...this.stamps() });
    }
  }

  private named(standing: Record<string, unknown>): Record<string, unknown> {
    return { organization_id: this.maybe(0.4, this.of('contacts.organizations', standing)), deal_id: this.maybe(0.5, this.of('deals.deals', standing)) };
  }

  private deal(at: number): void {
    const { dice, pipeline } = this;
    const standing = this.standing();
    const isWon = dice.chance(0.3);
    const lines = dice.chance(0.3) ? 2 : 0;
    const id = this.put('deals.deals', {
      ...standing, name: `Oracle deal ${at}`, name_key: searchKey(`oracle deal ${at}`), organization_id: this.maybe(0.7, this.of('contacts.organizations', standing)), pipeline_id: pipeline.id, stage_id: isWon ? pipeline.won : pipeline.stage, status: isWon ? 'won' : 'open', actual_close_at: isWon ? this.now : null,
      amount: '10', currency: 'EUR', confidentiality: dice.pick(levels), business_line_id: this.maybe(0.6, this.ids('contacts.business_lines')), stage_entered_at: this.now, opened_at: this.now, first_contact_at: this.now, push_count: 0, line_count: lines, person_ids: [], competitor_ids: [], product_ids: [], probability: 0,
    });
    times(lines, (position) => this.put('deals.line_items', { id: this.id(), deal_id: id, description: 'Oracle line', quantity: '1', unit_price: '5', discount_percent: '0', total: '5', position, ...this.stamps() }));
  }

  private gifts(): void {
    const { dice } = this;
    const users = this.ids('identity.users');
    const given = new Set<string>();
    times(24, () => {
      const [kind, table] = dice.pick([['person', 'contacts.persons'], ['organization', 'contacts.organizations'], ['deal', 'deals.deals']] as const);
      const toUser = dice.chance(0.6);
      const row = { id: this.id(), version: 1, kind, record_id: dice.pick(this.ids(table)), grantee_kind: toUser ? 'user' : 'team', grantee_id: dice.pick(toUser ? users : this.ids('identity.teams')), access: dice.pick(['read', 'change']), until: dice.pick([this.day(-1), this.day(0), this.day(1), 'infinity']), shared_by_id: users[0], ended_at: dice.chance(0.15) ? this.now : null, ...this.stamps() };
      const once = `${row.record_id} ${row.grantee_id}`;
      if (!given.has(once)) this.put('platform.record_shares', row);
      given.add(once);
    });
    times(6, () => this.put('deals.deal_team', { id: this.id(), deal_id: dice.pick(this.ids('deals.deals')), user_id: dice.pick(users), role: 'presales', deleted_at: dice.chance(0.2) ? this.now : null, ...this.stamps() }));
  }
}
