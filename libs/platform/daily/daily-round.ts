import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { systemActor } from '#platform/access';
import { currentTransaction, inTransaction, UnitOfWork } from '#platform/bus';
import { Clock } from '#platform/kernel';
import { dailyDuties, type DailyDuty } from './each-day.ts';

/** Does what is due today, or this hour, and not done yet. The work and its mark commit together: of several workers one does it, and once. */
@Injectable()
export class DailyRound {
  constructor(private readonly work: UnitOfWork, private readonly modules: ModuleRef, private readonly clock: Clock) {}

  /** Answers what was done. `failed` hears of work that could not be done; it is tried again at the next round. */
  async go(failed: (name: string, error: Error) => void): Promise<string[]> {
    const done: string[] = [];
    for (const duty of dailyDuties()) {
      try {
        if (await this.do(duty)) done.push(duty.name);
      } catch (error) {
        failed(duty.name, error as Error);
      }
    }
    return done;
  }

  private do(duty: DailyDuty): Promise<boolean> {
    const { name, type, permissions } = duty;
    const now = this.clock.now();
    const [table, column, time] = duty.each === 'day' ? ['days_done', 'day', this.clock.today()] as const : ['hours_done', 'hour', `${now.toISOString().slice(0, 13)}:00:00.000Z`] as const;
    return this.work.run(type.name, { actor: systemActor(name, permissions), traceId: `${name} ${time}` }, async () => {
      const text = `insert into platform.${table} as d (work, ${column}, at) values ($1, $2, $3) on conflict (work) do update set ${column} = excluded.${column}, at = excluded.at where d.${column} < excluded.${column} returning work`;
      const due = await inTransaction(currentTransaction(), text, [name, time, now]);
      if (due.length === 0) return false;
      if (duty.each === 'day') await this.modules.get(duty.type, { strict: false }).on(time);
      else await this.modules.get(duty.type, { strict: false }).at(time);
      return true;
    });
  }
}
