import type { Actor } from '#platform/access';
import { joinScope, type SqlText } from '#platform/records';
import type { TimelineKind, TimelineRecords } from '../../application/get-timeline.ts';
import { activityTypes } from '../../domain/activity.ts';
import { knowsActivities, knowsPromises, named } from './sight.ts';

export interface Asked {
  readonly records: TimelineRecords;
  readonly recordId: string;
  readonly kinds: ReadonlySet<TimelineKind>;
  /** The entry after which to go on. */
  readonly after: readonly [at: string, id: string] | null;
  readonly most: number;
}

const promisedAt = 'coalesce(p.closed_at, p.created_at)';

/** Each place where entries of a timeline are, read in the order of an index of its own and no further than a page needs. */
export function timelineBranches({ records, recordId, kinds, after, most }: Asked, actor: Actor, sql: SqlText): string[] {
  const { visible } = joinScope(actor, sql);
  const id = sql.bind(recordId, 'uuid');
  const since = after ? [sql.bind(after[0], 'timestamptz'), sql.bind(after[1], 'uuid')].join(', ') : null;
  const page = (at: string, key: string): string => `${since ? `and (${at}, ${key}) < (${since})` : ''} order by ${at} desc, ${key} desc limit ${most}`;
  const types = activityTypes.filter((type) => kinds.has(type));
  const ofTypes = (from: string, of: string, key: string): string => `select 'activity' as source, f.* from unnest(${sql.bind(types, 'text[]')}) t(type) cross join lateral (select ${key} as id, l.happens_at as at, l.type as kind from ${from} l where ${of} and l.type = t.type ${page('l.happens_at', key)}) f`;
  const promises = (of: string): string => `(select 'promise' as source, p.id, ${promisedAt} as at, 'promise' as kind from activities.promises p where ${of} and p.deleted_at is null ${page(promisedAt, 'p.id')})`;
  const steps = (of: string): string => `select 'stage' as source, s.id, s.at, 'stage' as kind from deals.stage_step s where ${of} ${page('s.at', 's.id')}`;
  const hasActivities = types.length > 0 && knowsActivities(actor, named[records].field);
  const hasSteps = kinds.has('stage') && actor.grants.has('deals.read') && !actor.mask.hidden.has('deal.stage');
  const hasPromises = (...links: string[]): boolean => kinds.has('promise') && knowsPromises(actor, ...links);
  if (records === 'persons') {
    return [
      ...(hasActivities ? [ofTypes('activities.activity_people', `l.person_id = ${id}`, 'l.activity_id')] : []),
      ...(hasPromises('byPerson') ? [promises(`p.by_person_id = ${id}`)] : []), ...(hasPromises('toPerson') ? [promises(`p.to_person_id = ${id}`)] : []),
    ];
  }
  if (records === 'deals') {
    return [
      ...(hasActivities ? [ofTypes('activities.activities', `l.deal_id = ${id} and l.deleted_at is null`, 'l.id')] : []),
      ...(hasPromises('deal') ? [promises(`p.deal_id = ${id}`)] : []), ...(hasSteps ? [`(${steps(`s.deal_id = ${id}`)})`] : []),
    ];
  }
  // Whose deals they are is bound only where something of them is asked: PostgreSQL refuses what is bound and not used.
  const ofItsDeals = (each: readonly string[]): string[] => {
    if (each.length === 0) return [];
    const itsDeals = `deals.deal_card d where d.organization_id = ${id} and ${visible('deal', 'd')}`;
    return each.map((entries) => `select f.* from (select d.id from ${itsDeals}) d cross join lateral (${entries}) f`);
  };
  const knowsItsDeals = actor.grants.has('deals.read') && !actor.mask.hidden.has('deal.organization');
  // What names a deal of the organization but not the organization itself: looked up on both sides of its id, past the many that do name it.
  const elsewhere = (): string => {
    const others = ['is null', `< ${id}`, `> ${id}`].map((other) => `select l.id, l.happens_at as at, l.type as kind from activities.activities l where l.deal_id = d.id and l.organization_id ${other} and l.deleted_at is null`);
    return `select 'activity' as source, o.* from (${others.join(' union all ')} offset 0) o where o.kind = any(${sql.bind(types, 'text[]')}) ${page('o.at', 'o.id')}`;
  };
  return [
    ...(hasActivities ? [ofTypes('activities.activities', `l.organization_id = ${id} and l.deleted_at is null`, 'l.id')] : []),
    ...(hasPromises('organization') ? [promises(`p.organization_id = ${id}`)] : []),
    ...ofItsDeals(knowsItsDeals ? [
      ...(types.length > 0 && knowsActivities(actor, 'deal') ? [elsewhere()] : []),
      ...(hasPromises('deal') ? [promises(`p.deal_id = d.id and p.organization_id is distinct from ${id}`)] : []),
      ...(hasSteps ? [steps('s.deal_id = d.id')] : []),
    ] : []),
  ];
}

/** The pinned activities of a record, as SQL of their ids and moments. */
export function pinnedOf({ records, recordId, kinds }: Asked, actor: Actor, sql: SqlText, most: number): string | null {
  const types = activityTypes.filter((type) => kinds.has(type));
  if (types.length === 0 || !knowsActivities(actor, named[records].field) || actor.mask.hidden.has('activity.isPinned')) return null;
  const [from, of, key] = { persons: ['activities.activity_people', 'l.person_id', 'l.activity_id'], organizations: ['activities.activities', 'l.deleted_at is null and l.organization_id', 'l.id'], deals: ['activities.activities', 'l.deleted_at is null and l.deal_id', 'l.id'] }[records] as [string, string, string];
  return `select 'activity' as source, ${key} as id, l.happens_at as at, l.type as kind from ${from} l where ${of} = ${sql.bind(recordId, 'uuid')} and l.is_pinned and l.type = any(${sql.bind(types, 'text[]')}) order by l.happens_at desc, ${key} desc limit ${most}`;
}
