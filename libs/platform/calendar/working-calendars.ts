import { Injectable } from '@nestjs/common';
import { currentActor, currentContext, currentTransaction, inTransaction } from '#platform/bus';
import { PreconditionRequired, VersionConflict } from '#platform/kernel';
import { WorkingCalendar } from './working-calendar.ts';

/** The calendar of the company. */
export abstract class WorkingCalendars {
  /** As it is, for a computation in the transaction at work. */
  abstract current(): Promise<WorkingCalendar>;
  /** Locked, with the version of If-Match. @throws PreconditionRequired, VersionConflict */
  abstract toChange(): Promise<WorkingCalendar>;
}

@Injectable()
export class PostgresWorkingCalendars extends WorkingCalendars {
  async current(): Promise<WorkingCalendar> {
    const [row] = await inTransaction<{ id: string }>(currentTransaction(), 'select id from platform.working_calendar order by id limit 1');
    return this.get(row!.id);
  }

  async toChange(): Promise<WorkingCalendar> {
    const { expectedVersion } = currentContext();
    const [row] = await inTransaction<{ id: string; version: number }>(currentTransaction(), 'select id, version from platform.working_calendar order by id limit 1 for update');
    if (expectedVersion === undefined && currentActor().kind !== 'system') throw new PreconditionRequired();
    if (expectedVersion !== undefined && expectedVersion !== row!.version) throw new VersionConflict({ expected: expectedVersion, version: row!.version, id: row!.id } as never);
    return this.get(row!.id);
  }

  private async get(id: string): Promise<WorkingCalendar> {
    return (await currentTransaction().findOneOrFail(WorkingCalendar as never, { id } as never)) as WorkingCalendar;
  }
}
