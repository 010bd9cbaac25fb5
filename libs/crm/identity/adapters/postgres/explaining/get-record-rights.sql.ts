import { isWithin, nowhere, permissionCatalogue, type Actor, type Place, type Reach } from '#platform/access';
import { currentActor, Handles, Reads } from '#platform/bus';
import { Clock, ResourceNotFound } from '#platform/kernel';
import { meeting, reachable, recordKinds, SqlText, visibleTo, withinReach, type RecordKind } from '#platform/records';
import { GetRecordRights, type RecordRights, type ShareVerdict, type SourceVerdict, type VerbVerdict } from '../../../application/explaining/get-record-rights.ts';
import { ActorDirectory } from '../actor-directory.ts';
import { answerOf } from './source-answer-of.ts';
import { sourcesOf, type Source } from './sources-of.ts';

interface Row {
  readonly name: string | null;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly teamId: string | null;
  readonly teamName: string | null;
  /** What was asked of the record, in order. */
  readonly holds: readonly boolean[];
}
type Share = Omit<ShareVerdict, 'isEnough'>;

/** Puts questions about one record into one statement. */
class Questions {
  readonly sql = new SqlText();
  private readonly asked: string[] = [];

  ask(predicate: string): (row: Row) => boolean {
    const at = this.asked.push(predicate) - 1;
    return ({ holds }) => holds[at]!;
  }

  text({ table, hit }: RecordKind, id: string, visible: string): string {
    return `select ${hit?.title ?? 'null'} as name, r.owner_id as "ownerId", o.display_name as "ownerName", r.team_id as "teamId", t.name as "teamName", array[${this.asked.map((each) => `coalesce(${each}, false)`).join(', ')}]::boolean[] as holds
      from ${table} r left join identity.users o on o.id = r.owner_id left join identity.teams t on t.id = r.team_id where r.id = ${this.sql.bind(id, 'uuid')} and ${visible}`;
  }
}

@Handles(GetRecordRights)
export class GetRecordRightsSql {
  constructor(private readonly directory: ActorDirectory, private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ userId, kind: name, recordId }: GetRecordRights): Promise<RecordRights> {
    const kind = recordKinds().find((each) => each.kind === name && each.hangsOn.length > 0);
    const asker = currentActor();
    if (!kind || !asker.grants.has(kind.read) || (await this.reads.rows('select from identity.user_card where id = $1', [userId])).length === 0) throw new ResourceNotFound();
    const [made, actor] = [await this.directory.factsOf(userId), await this.directory.ofUser(userId, null)];
    const sources = made ? sourcesOf(userId, made.facts, made.lenders) : [];
    const questions = new Questions();
    const verbs = actor ? permissionsOver(kind).map((permission) => askVerb(questions, kind, permission, actor, sources, asker)) : [];
    const visible = visibleTo(asker, kind, 'r', questions.sql);
    const [row] = await this.reads.rows<Row>(questions.text(kind, recordId, visible), questions.sql.values);
    if (!row) throw new ResourceNotFound();
    const shares = actor && made ? await this.shares(kind, recordId, made.facts.grantees) : [];
    const hidden = (field: string): boolean => asker.mask.hidden.has(`${kind.kind}.${field}`);
    const card = (id: string | null, named: string | null, field: string) => (id === null || named === null || hidden(field) ? null : { id, name: named });
    return { isActive: actor !== null, kind: name, recordId, name: row.name, owner: card(row.ownerId, row.ownerName, 'owner'), team: card(row.teamId, row.teamName, 'team'), verbs: verbs.map((verdict) => verdict(row, userId, shares)) };
  }

  private async shares({ kind, sharing }: RecordKind, recordId: string, grantees: readonly string[]): Promise<readonly Share[]> {
    if (!sharing || sharing.of) return [];
    const text = `select rs.id, s.access, coalesce(u.display_name, t.name, '') as "granteeName", by.display_name as "sharedByName", case when s.until < 'infinity' then s.until::text end as until
      from ${sharing.from} s left join platform.record_shares rs on rs.kind = $1 and rs.record_id = s.record_id and rs.grantee_id = s.grantee_id and rs.access = s.access and rs.until = s.until and rs.ended_at is null
      left join identity.users u on u.id = s.grantee_id left join identity.teams t on t.id = s.grantee_id left join identity.users by on by.id = rs.shared_by_id
      where s.record_id = $2 and s.until >= $3::date and s.grantee_id = any($4::uuid[]) order by rs.id`;
    return this.reads.rows<Share>(text, [kind, recordId, this.clock.today(), grantees]);
  }
}

/** To see records of the kind, and whatever else of the same module has a reach. */
export const permissionsOver = ({ read }: RecordKind): string[] => [read, ...permissionCatalogue().filter(({ name, reaches }) => name !== read && name.startsWith(`${read.split('.')[0]}.`) && reaches.length > 1).map(({ name }) => name)];

type Verdict = (row: Row, userId: string, shares: readonly Share[]) => VerbVerdict;

function askVerb(questions: Questions, kind: RecordKind, permission: string, actor: Actor, all: readonly Source[], asker: Actor): Verdict {
  const { sql } = questions;
  const sources = all.filter((each) => each.permission === permission).map((source) => askSource(questions, kind, source, asker));
  const isReading = permission === kind.read;
  const reaches = questions.ask(reachable(actor, permission, kind, 'r', sql));
  const sees = questions.ask(visibleTo(actor, kind, 'r', sql));
  return (row, userId, shares) => {
    const isAllowed = actor.grants.has(permission) && sees(row) && (isReading || reaches(row));
    const told = sources.map((source) => source(row, userId));
    const widens = (access: string): boolean => actor.grants.has(permission) && (isReading || (access === 'change' && kind.sharing!.change.includes(permission)));
    return { permission, isAllowed, sources: told, shares: shares.map((share) => ({ ...share, isEnough: widens(share.access) })), isSeenWithAnother: isReading && isAllowed && !reaches(row) };
  };
}

function askSource(questions: Questions, kind: RecordKind, source: Source, asker: Actor): (row: Row, userId: string) => SourceVerdict {
  const { sql } = questions;
  const { area, given: { condition }, lender } = source;
  const within = questions.ask(withinReach(area, kind, 'r', sql));
  const enough = questions.ask(withinReach(source.reach, kind, 'r', sql));
  const placed = (area.all ? [] : (Object.keys(area.places ?? {}) as Place[])).map((place) => [place, questions.ask(withinReach(onlyPlace(area, place), kind, 'r', sql))] as const);
  const conditions = Object.keys(condition).filter((on) => kind.standing?.[on] !== null).map((on) => [on, questions.ask(meeting({ [on]: condition[on]! }, kind, 'r', sql)[0]!)] as const);
  return (row, userId) => {
    const unmet = conditions.filter(([, holds]) => !holds(row)).map(([on]) => (asker.mask.hidden.has(`${kind.kind}.${on}`) ? 'hidden' : on));
    const through = !within(row) ? null : area.all ? 'all' : (throughOwnership(area, row, lender?.id ?? userId) ?? placed.find(([, holds]) => holds(row))?.[0] ?? null);
    return { ...answerOf(source), isEnough: enough(row), through, unmet };
  };
}

const onlyPlace = (area: Reach, place: Place): Reach => ({ ...nowhere, places: { [place]: area.all ? [] : area.places?.[place] ?? [] } });

function throughOwnership(area: Exclude<Reach, { readonly all: true }>, { ownerId, teamId }: Row, whose: string): 'owner' | 'subordinate' | 'team' | null {
  if (isWithin({ ...nowhere, owners: area.owners }, { ownerId, teamId: null })) return ownerId === whose ? 'owner' : 'subordinate';
  return isWithin({ ...nowhere, teams: area.teams }, { ownerId: null, teamId }) ? 'team' : null;
}
