import { Injectable } from '@nestjs/common';
import { addWorkingDays, WorkingCalendars } from '#platform/calendar';
import { Clock } from '#platform/kernel';
import { goalOf, type Asked, type Turn } from '../domain/access-request.ts';
import { Answerers } from '../domain/ports.ts';

/** For how many working days a request may lie unanswered. */
const patience = 2;

/** Whose turn it is to answer a request. */
@Injectable()
export class Turns {
  constructor(private readonly answerers: Answerers, private readonly calendars: WorkingCalendars, private readonly clock: Clock) {}

  /** The first who may give what is asked for, is not the asker and was not asked yet; null where there is nobody. */
  async next({ organizationId, personId, askerId, askedIds }: Pick<Asked, 'organizationId' | 'personId' | 'askerId'> & { readonly askedIds: readonly string[] }): Promise<Turn | null> {
    const goal = goalOf({ organizationId, personId });
    for (const deciderId of await this.answerers.inOrder(goal)) {
      if (deciderId === askerId || askedIds.includes(deciderId)) continue;
      if (await this.answerers.mayGive(deciderId, goal)) return { deciderId, dueAt: addWorkingDays(this.clock.now(), patience, await this.calendars.current()) };
    }
    return null;
  }
}
