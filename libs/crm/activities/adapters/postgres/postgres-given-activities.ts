import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction, lockRecords, refuseClosedFields } from '#platform/bus';
import type { RecordKind } from '#platform/records';
import { Activity } from '../../domain/activity.ts';
import { Commitment } from '../../domain/commitment.ts';
import { GivenActivities } from '../../domain/given-activities.ts';
import { ActivityKind } from '../../kinds/activity.kind.ts';
import { PromiseKind } from '../../kinds/promise.kind.ts';

@Injectable()
export class PostgresGivenActivities extends GivenActivities {
  activities(ids: readonly string[]): Promise<Activity[]> { return locked(ActivityKind, Activity, ids); }
  async stillPlanned(ids: readonly string[]): Promise<string[]> {
    const found = await inTransaction<{ id: string }>(currentTransaction(), `select id from activities.activities where id = any($1::uuid[]) and status = 'planned' and deleted_at is null`, [ids]);
    return found.map(({ id }) => id);
  }

  promises(ids: readonly string[]): Promise<Commitment[]> { return locked(PromiseKind, Commitment, ids); }
}

async function locked<T extends object>(kind: RecordKind, type: abstract new (...args: never[]) => T, ids: readonly string[]): Promise<T[]> {
  await lockRecords(kind, ids, 'activities.change');
  refuseClosedFields(kind.kind, { owner: true });
  return currentTransaction().find(type as never, { id: { $in: [...ids] } } as never);
}
