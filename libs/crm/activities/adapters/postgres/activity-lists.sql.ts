import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { SqlText, visibleTo } from '#platform/records';
import type { ActivityRecord, ActivityRow } from '../../application/activity-record.ts';
import { GetActivity, GetRemovedActivity, ListActivities, SearchActivities } from '../../application/list-activities.ts';
import { GetOutcome, ListOutcomes, type OutcomeRecord } from '../../application/list-outcomes.ts';
import { GetPromise, ListPromises, SearchPromises } from '../../application/list-promises.ts';
import type { PromiseRow } from '../../application/promise-record.ts';
import { ResourceNotFound } from '#platform/kernel';
import { ActivityKind } from '../../kinds/activity.kind.ts';
import { PromiseKind } from '../../kinds/promise.kind.ts';

@Handles(ListActivities)
export class ListActivitiesSql {
  constructor(private readonly reads: Reads) {}
  execute(query: ListActivities): Promise<Page<ActivityRow>> { return this.reads.page(ActivityKind, query); }
}

@Handles(SearchActivities)
export class SearchActivitiesSql {
  constructor(private readonly reads: Reads) {}
  execute(query: SearchActivities): Promise<Page<ActivityRow>> { return this.reads.page(ActivityKind, query); }
}

@Handles(GetActivity)
export class GetActivitySql {
  constructor(private readonly reads: Reads) {}
  execute({ activityId }: GetActivity): Promise<ActivityRecord> { return this.reads.record(ActivityKind, activityId); }
}

@Handles(GetRemovedActivity)
export class GetRemovedActivitySql {
  constructor(private readonly reads: Reads) {}

  async execute({ activityId }: GetRemovedActivity): Promise<{ id: string; version: number }> {
    const sql = new SqlText();
    const text = `select r.id, r.version from activities.activities r where r.id = ${sql.bind(activityId, 'uuid')} and r.deleted_at is not null and ${visibleTo(currentActor(), ActivityKind, 'r', sql, true)}`;
    const [row] = await this.reads.rows<{ id: string; version: number }>(text, sql.values);
    return row ?? this.reads.record(ActivityKind, activityId);
  }
}

@Handles(ListPromises)
export class ListPromisesSql {
  constructor(private readonly reads: Reads) {}
  execute(query: ListPromises): Promise<Page<PromiseRow>> { return this.reads.page(PromiseKind, query); }
}

@Handles(SearchPromises)
export class SearchPromisesSql {
  constructor(private readonly reads: Reads) {}
  execute(query: SearchPromises): Promise<Page<PromiseRow>> { return this.reads.page(PromiseKind, query); }
}

@Handles(GetPromise)
export class GetPromiseSql {
  constructor(private readonly reads: Reads) {}
  execute({ promiseId }: GetPromise): Promise<PromiseRow> { return this.reads.record(PromiseKind, promiseId); }
}

const outcomes = `select r.id, r.version, r.code, r.name, r.applies_to as "appliesTo", r.is_positive as "isPositive", r.is_contact as "isContact", r.is_active as "isActive" from activities.outcomes r`;

@Handles(ListOutcomes)
export class ListOutcomesSql {
  constructor(private readonly reads: Reads) {}

  async execute({ all, type }: ListOutcomes): Promise<Page<OutcomeRecord>> {
    const where = [...(all ? [] : ['r.is_active']), ...(type ? ['$1 = any(r.applies_to)'] : []), 'true'].join(' and ');
    return { items: await this.reads.rows<OutcomeRecord>(`${outcomes} where ${where} order by r.is_positive desc, r.name, r.id`, type ? [type] : []), nextCursor: null };
  }
}

@Handles(GetOutcome)
export class GetOutcomeSql {
  constructor(private readonly reads: Reads) {}

  async execute({ outcomeId }: GetOutcome): Promise<OutcomeRecord> {
    const [row] = await this.reads.rows<OutcomeRecord>(`${outcomes} where r.id = $1`, [outcomeId]);
    if (!row) throw new ResourceNotFound();
    return row;
  }
}
