import { permissionCatalogue, relationOf, type Actor, type Place } from '#platform/access';
import { Handles, Reads } from '#platform/bus';
import { Clock, ResourceNotFound } from '#platform/kernel';
import { recordKinds } from '#platform/records';
import { GetUserRights, type ClosedFieldRights, type PermissionRights, type UserRights } from '../../../application/explaining/get-user-rights.ts';
import type { NameCard } from '../../../application/user-record.ts';
import { ActorDirectory } from '../actor-directory.ts';
import { closedByRoles } from '../compile-rights.ts';
import type { RightsFacts } from '../rights-facts.ts';
import { answerOf } from './source-answer-of.ts';
import { sourcesOf } from './sources-of.ts';

const nothing: UserRights = { isActive: false, permissions: [], closedFields: [], teams: [], subordinates: [], lines: [], territories: [], shared: [] };

@Handles(GetUserRights)
export class GetUserRightsSql {
  constructor(private readonly directory: ActorDirectory, private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ userId }: GetUserRights): Promise<UserRights> {
    if ((await this.reads.rows('select from identity.user_card where id = $1', [userId])).length === 0) throw new ResourceNotFound();
    const [made, actor] = [await this.directory.factsOf(userId), await this.directory.ofUser(userId, null)];
    if (!made || !actor) return nothing;
    const { facts, lenders } = made;
    const sources = sourcesOf(userId, facts, lenders);
    return {
      isActive: true,
      permissions: permissionCatalogue().map(({ name }) => ({ name, sources: sources.filter(({ permission }) => permission === name).map(answerOf), ...hindered(actor, name) })),
      closedFields: closedFieldsOf(actor, facts),
      teams: await this.named('identity.teams', facts.teams), subordinates: await this.named('identity.users', facts.subordinates, 'display_name'),
      lines: await this.placed('line', facts.lines), territories: await this.placed('territory', facts.territories), shared: await this.shared(facts),
    };
  }

  private async placed(place: Place, ids: readonly string[]): Promise<NameCard[]> {
    const from = relationOf(place);
    return from ? this.named(from, ids) : [];
  }

  private named(from: string, ids: readonly string[], name = 'name'): Promise<NameCard[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.reads.rows(`select id, ${name} as name from ${from} where id = any($1::uuid[]) order by ${name}`, [ids]);
  }

  private async shared({ grantees, shared }: RightsFacts): Promise<UserRights['shared']> {
    const counts = recordKinds().flatMap(({ kind, sharing }) => (sharing && !sharing.of && shared.some((each) => each.kind === kind)
      ? [`select '${kind}' as kind, count(distinct s.record_id)::int as count from ${sharing.from} s where s.grantee_id = any($1::uuid[]) and s.until >= $2::date`] : []));
    return counts.length === 0 ? [] : this.reads.rows(counts.join(' union all '), [grantees, this.clock.today()]);
  }
}

function hindered({ keptBack }: Actor, permission: string): Pick<PermissionRights, 'keptBack'> {
  const found = keptBack?.get(permission);
  return found?.grant ? { keptBack: { by: found.gate, details: found.details } } : {};
}

function closedFieldsOf({ mask }: Actor, facts: RightsFacts): ClosedFieldRights[] {
  const byRoles = { hidden: closedByRoles(facts, ['hidden']), read: closedByRoles(facts, ['hidden', 'read']) };
  const closed = (names: ReadonlySet<string>, access: 'hidden' | 'read'): ClosedFieldRights[] => [...names].flatMap((name) => {
    const [kind = '', field = ''] = name.split('.');
    const known = recordKinds().find((each) => each.kind === kind)?.fields[field];
    if (!known) return [];
    const isOfRoles = byRoles[access].has(name);
    return [{ kind, field, access, by: isOfRoles ? 'roles' : known.needs ? 'permission' : 'another-field', permission: isOfRoles ? null : (known.needs ?? null) }];
  });
  return [...closed(mask.hidden, 'hidden'), ...closed(new Set([...mask.readOnly].filter((name) => !mask.hidden.has(name))), 'read')];
}
