import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { systemActor } from '#platform/access';
import { currentTransaction, inTransaction, UnitOfWork } from '#platform/bus';
import { Clock } from '#platform/kernel';
import { dailyDuties, type DailyDuty } from './each-day.ts';

/** Does what is due today and not done yet. The work and the day's mark commit together: of several workers one does it, and once. */
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

  private do({ name, type, permissions }: DailyDuty): Promise<boolean> {
    const day = this.clock.today();
    return this.work.run(type.name, { actor: systemActor(name, permissions), traceId: `${name} ${day}` }, async () => {
      const text = `insert into platform.days_done as d (work, day, at) values ($1, $2, $3) on conflict (work) do update set day = excluded.day, at = excluded.at where d.day < excluded.day returning work`;
      const due = await inTransaction(currentTransaction(), text, [name, day, this.clock.now()]);
      if (due.length === 0) return false;
      await this.modules.get(type, { strict: false }).on(day);
      return true;
    });
  }
}
