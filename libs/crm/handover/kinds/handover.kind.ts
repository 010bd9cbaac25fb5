import type { Label, RecordField, RecordKind } from '#platform/records';

const label: Label = { en: 'Hand-overs', ru: 'Передачи дел', uk: 'Передавання справ' };
const instant = (column: string): string => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const field = (select: string, rest: Partial<RecordField> = {}): RecordField => ({ label, type: 'text', group: 'handover', select, ...rest });
const card = (alias: string): string => `case when ${alias}.id is null then null else json_build_object('id', ${alias}.id, 'displayName', ${alias}.display_name) end`;
const count = (state: string): RecordField => field(`coalesce(counts.${state}, 0)::int`, { join: 'counts' });

/** A hand-over is of whoever it is about. It stays out of the registry: no role closes a field of it, and it is never removed. So its labels are never read. */
export const HandoverKind: RecordKind = {
  kind: 'handover', label, table: 'handover.handovers', read: 'handover.read', defaultSort: '-createdAt', hangsOn: [],
  joins: {
    leaver: () => 'left join identity.colleague_card leaver on leaver.id = r.owner_id',
    opener: () => 'left join identity.user_card opener on opener.id = r.created_by_id',
    counts: () => `left join lateral (select count(*) as bundles, count(*) filter (where b.state in ('waiting', 'reversed')) as waiting, count(*) filter (where b.state = 'refused') as refused, count(*) filter (where b.state = 'moved') as moved,
      count(*) filter (where b.state = 'accepted') as accepted, count(*) filter (where b.state = 'objected') as objected, count(*) filter (where b.state = 'waiting' and b.to_user_id is null) as unplaced from handover.bundles b where b.handover_id = r.id) counts on true`,
    things: () => 'left join lateral (select count(*) as things from handover.items i where i.handover_id = r.id) things on true',
  },
  fields: {
    id: field('r.id'), version: field('r.version', { type: 'whole' }),
    userId: field('r.owner_id', { filter: { on: 'r.owner_id', as: 'uuid', operators: ['eq', 'in'] } }), user: field(card('leaver'), { join: 'leaver' }), isSuspended: field(`leaver.status in ('suspended', 'closed')`, { join: 'leaver' }), isAccountClosed: field(`leaver.status = 'closed'`, { join: 'leaver' }),
    reason: field('r.reason'), lastDay: field('r.last_day::text'), note: field('r.note'), words: field('r.words'),
    status: field('r.status', { filter: { on: 'r.status', as: 'text', operators: ['eq', 'in'] } }),
    things: field('coalesce(things.things, 0)::int', { join: 'things' }), bundles: count('bundles'), unplaced: count('unplaced'), waiting: count('waiting'), refused: count('refused'), moved: count('moved'), accepted: count('accepted'), objected: count('objected'),
    createdAt: field(instant('r.created_at'), { sort: { on: 'r.created_at', as: 'timestamptz' } }), createdBy: field(card('opener'), { join: 'opener' }), closedAt: field(instant('r.closed_at')),
  },
};
