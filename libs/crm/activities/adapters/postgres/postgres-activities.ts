import { Injectable } from '@nestjs/common';
import { currentActor, currentContext, currentTransaction, inTransaction, lockRecord } from '#platform/bus';
import { DuplicateRefused, PreconditionRequired, ReferenceNotFound, ResourceNotFound, VersionConflict } from '#platform/kernel';
import type { RecordKind } from '#platform/records';
import { Activity } from '../../domain/activity.ts';
import { Commitment } from '../../domain/commitment.ts';
import { Outcome } from '../../domain/outcome.ts';
import { Activities, Outcomes, Promises } from '../../domain/ports.ts';
import { ActivityKind } from '../../kinds/activity.kind.ts';
import { PromiseKind } from '../../kinds/promise.kind.ts';

type Entity<T> = abstract new (...args: never[]) => T;

async function present<T extends object>(type: Entity<T>, id: string): Promise<T> {
  const found = (await currentTransaction().findOne(type as never, { id } as never)) as T | null;
  if (!found) throw new ResourceNotFound();
  return found;
}

async function locked<T extends object>(kind: RecordKind, type: Entity<T>, id: string, removed = false): Promise<T> {
  await lockRecord(kind, id, removed);
  return present(type, id);
}

@Injectable()
export class PostgresActivities extends Activities {
  get(id: string): Promise<Activity> { return locked(ActivityKind, Activity, id); }
  getRemoved(id: string): Promise<Activity> { return locked(ActivityKind, Activity, id, true); }
  add(activity: Activity): void { currentTransaction().persist(activity); }
}

@Injectable()
export class PostgresPromises extends Promises {
  get(id: string): Promise<Commitment> { return locked(PromiseKind, Commitment, id); }
  add(promise: Commitment): void { currentTransaction().persist(promise); }
}

@Injectable()
export class PostgresOutcomes extends Outcomes {
  async get(id: string): Promise<Outcome> {
    const { expectedVersion } = currentContext();
    const [row] = await inTransaction<{ version: number }>(currentTransaction(), 'select version from activities.outcomes where id = $1 for update', [id]);
    if (!row) throw new ResourceNotFound();
    if (expectedVersion === undefined && currentActor().kind !== 'system') throw new PreconditionRequired();
    if (expectedVersion !== undefined && expectedVersion !== row.version) throw new VersionConflict({ expected: expectedVersion, version: row.version, id } as never);
    return present(Outcome, id);
  }

  async named(id: string, field: string): Promise<Outcome> {
    const outcome = (await currentTransaction().findOne(Outcome as never, { id } as never)) as Outcome | null;
    if (!outcome) throw ReferenceNotFound.at(field);
    return outcome;
  }

  add(outcome: Outcome): void { currentTransaction().persist(outcome); }

  async claimCode(code: string): Promise<void> {
    await inTransaction(currentTransaction(), 'select pg_advisory_xact_lock(hashtextextended($1, 4))', [code.toLowerCase()]);
    const taken = await inTransaction(currentTransaction(), 'select 1 from activities.outcomes where lower(code) = lower($1)', [code]);
    if (taken.length > 0) throw new DuplicateRefused([{ pointer: '/code', code: 'conflict.duplicate' }]);
  }

  async isFounded(): Promise<boolean> {
    await inTransaction(currentTransaction(), `select pg_advisory_xact_lock(hashtextextended('activities.outcomes', 0))`);
    return (await inTransaction(currentTransaction(), 'select 1 from activities.outcomes limit 1')).length > 0;
  }
}
