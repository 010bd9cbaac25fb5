import { Internal } from '#platform/access';
import { Handles } from '#platform/bus';
import { Command } from '#platform/kernel';
import { Activity } from '../domain/activity.ts';
import { GivenActivities } from '../domain/given-activities.ts';
import { Activities } from '../domain/ports.ts';
import { unscheduled } from '../domain/schedule.ts';
import { Ownership } from './ownership.ts';

/** That a colleague introduces himself to a customer he was given: a task until a day of his own zone. */
export interface Introduction {
  readonly id: string;
  readonly ownerId: string;
  readonly teamId: string | null;
  readonly organizationId: string | null;
  readonly personId: string | null;
  readonly subject: string;
  readonly dueOn: string;
  readonly timeZone: string;
}

/** Plans that colleagues introduce themselves to customers they were given. */
@Internal()
export class PlanIntroductions extends Command {
  readonly introductions!: readonly Introduction[];

  static of(introductions: readonly Introduction[]): PlanIntroductions {
    return Object.assign(new PlanIntroductions(), { introductions });
  }
}

@Handles(PlanIntroductions)
export class PlanIntroductionsHandler {
  constructor(private readonly activities: Activities, private readonly ownership: Ownership) {}

  execute({ introductions }: PlanIntroductions): Promise<void> {
    const stamp = this.ownership.stamp();
    for (const { id, ownerId, teamId, organizationId, personId, subject, dueOn, timeZone } of introductions) {
      const facts = { subject, organizationId, ...(personId && { personIds: [personId] }) };
      this.activities.add(Activity.plan(id, 'task', facts, { ...unscheduled, allDay: true, timeZone, dueOn }, { ownerId, teamId }, stamp));
    }
    return Promise.resolve();
  }
}

/** The customers went on to others before their new colleagues introduced themselves: what is still planned is taken away, as by whoever may change it. */
@Internal()
export class TakeBackIntroductions extends Command {
  readonly ids!: readonly string[];

  static of(ids: readonly string[]): TakeBackIntroductions {
    return Object.assign(new TakeBackIntroductions(), { ids });
  }
}

@Handles(TakeBackIntroductions)
export class TakeBackIntroductionsHandler {
  constructor(private readonly given: GivenActivities, private readonly ownership: Ownership) {}

  async execute({ ids }: TakeBackIntroductions): Promise<void> {
    for (const activity of await this.given.activities(await this.given.stillPlanned(ids))) activity.remove(this.ownership.stamp());
  }
}
