import { Injectable } from '@nestjs/common';
import { currentActor, Handles, Reads } from '#platform/bus';
import { Clock, ReferenceNotFound } from '#platform/kernel';
import { kindNamed, SqlText, visibleTo } from '#platform/records';
import { CheckCollisions, type Collision, type Collisions } from '../../application/check-collisions.ts';
import { ActivityAnswer, GetActivityAnswer, type PlannedStep } from '../../application/list-activities.ts';
import type { ActivityRecord } from '../../application/activity-record.ts';
import { contactTypes } from '../../domain/activity.ts';
import { ActivityKind } from '../../kinds/activity.kind.ts';
import { isoInstant } from '../../kinds/field.ts';
import { knowsActivities } from './sight.ts';

const unseen: Collision = { kind: null, at: null, days: null, activity: null, owner: null, isHidden: true };
const most = 20;

interface Moment {
  readonly organizationId: string;
  readonly at: string;
  /** Whose contacts are none of a colleague. */
  readonly butOf: string | null;
}

/** The contacts of colleagues around a moment. Of those that may not be seen it says that there are any, not even how many. */
@Injectable()
export class Colliding {
  constructor(private readonly reads: Reads) {}

  async around({ organizationId, at, butOf }: Moment): Promise<Collision[]> {
    const actor = currentActor();
    const sql = new SqlText();
    const hides = (field: string): boolean => actor.mask.hidden.has(`activity.${field}`);
    const moment = sql.bind(at, 'timestamptz');
    // Whole days for what is not seen: by moving the moment about nobody finds out its hour.
    const day = `date_trunc('day', ${moment}, 'UTC')`;
    const seen = knowsActivities(actor, 'organization') ? visibleTo(actor, ActivityKind, 'r', sql) : 'false';
    const owner = hides('owner') ? 'null' : `case when owner.id is null then null else json_build_object('id', owner.id, 'displayName', owner.display_name) end`;
    const text = `select case r.status when 'done' then 'contacted' else 'planned' end as kind, ${isoInstant('r.happens_at')} as at, round(extract(epoch from r.happens_at - ${moment}) / 86400)::int as days,
        json_build_object('id', r.id, 'type', r.type, 'subject', ${hides('subject') ? 'null' : 'r.subject'}) as activity, ${owner} as owner, not (${seen}) as "isHidden"
      from activities.activities r left join identity.user_card owner on owner.id = r.owner_id
      where r.organization_id = ${sql.bind(organizationId, 'uuid')} and r.type = any(${sql.bind(contactTypes, 'text[]')}) and r.deleted_at is null and r.status <> 'cancelled' and r.owner_id <> ${sql.bind(butOf, 'uuid')}
        and r.happens_at >= ${day} - interval '7 days' and r.happens_at < ${day} + interval '8 days' and (not (${seen}) or r.happens_at between ${moment} - interval '7 days' and ${moment} + interval '7 days')
      order by "isHidden", abs(extract(epoch from r.happens_at - ${moment})), r.id limit ${most + 1}`;
    const rows = await this.reads.rows<Collision>(text, sql.values);
    const open = rows.filter(({ isHidden }) => !isHidden).slice(0, most);
    return rows.some(({ isHidden }) => isHidden) ? [...open, unseen] : open;
  }
}

@Handles(CheckCollisions)
export class CheckCollisionsSql {
  constructor(private readonly reads: Reads, private readonly colliding: Colliding, private readonly clock: Clock) {}

  async execute({ organizationId, at = this.clock.now().toISOString() }: CheckCollisions): Promise<Collisions> {
    const sql = new SqlText();
    const found = await this.reads.rows(`select 1 from contacts.organization_card r where r.id = ${sql.bind(organizationId, 'uuid')} and ${visibleTo(currentActor(), kindNamed('organization'), 'r', sql)}`, sql.values);
    if (found.length === 0) throw ReferenceNotFound.at('organizationId');
    return { items: await this.colliding.around({ organizationId, at, butOf: currentActor().userId }) };
  }
}

@Handles(GetActivityAnswer)
export class GetActivityAnswerSql {
  constructor(private readonly reads: Reads, private readonly colliding: Colliding) {}

  async execute({ activityId }: GetActivityAnswer): Promise<ActivityAnswer> {
    const record = await this.reads.record<ActivityRecord>(ActivityKind, activityId);
    const [raw] = await this.reads.rows<{ type: string; organizationId: string | null; at: string; butOf: string | null }>(`select type, organization_id as "organizationId", happens_at as at, owner_id as "butOf" from activities.activities where id = $1`, [activityId]);
    const isContact = raw !== undefined && (contactTypes as readonly string[]).includes(raw.type) && raw.organizationId !== null;
    const hides = ['subject', 'type', 'at'].some((field) => currentActor().mask.hidden.has(`activity.${field}`));
    const [next] = hides ? [] : await this.reads.rows<PlannedStep>(`select id, type, subject, ${isoInstant('happens_at')} as at from activities.activities where follows_id = $1 and deleted_at is null order by created_at desc, id desc limit 1`, [activityId]);
    return { ...record, collisions: isContact ? await this.colliding.around({ ...raw, organizationId: raw.organizationId! }) : [], next: next ?? null };
  }
}
