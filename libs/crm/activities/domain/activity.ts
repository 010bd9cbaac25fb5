import { Aggregate, ValidationFailed } from '#platform/kernel';
import { searchKey } from '#platform/text';
import { ActivityNotPlanned, NothingToReopen } from './activities.errors.ts';
import { ActivityCancelled, ActivityChanged, ActivityCompleted, ActivityLogged, ActivityPlanned, ActivityRemoved, ActivityReopened, ActivityRestored } from './activities.events.ts';
import { isDated, unscheduled, type Schedule } from './schedule.ts';
import type { Stamp } from './stamp.ts';

export const activityTypes = ['call', 'meeting', 'task', 'email', 'note'] as const;
export type ActivityType = (typeof activityTypes)[number];
/** Types that are a contact with the customer. */
export const contactTypes = ['call', 'meeting', 'email'] as const;
export const activityStatuses = ['planned', 'done', 'cancelled'] as const;
export type ActivityStatus = (typeof activityStatuses)[number];
export const directions = ['inbound', 'outbound'] as const;
export type Direction = (typeof directions)[number];

export interface ActivityFacts {
  readonly subject?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly direction?: Direction | null | undefined;
  readonly location?: string | null | undefined;
  readonly organizationId?: string | null | undefined;
  readonly dealId?: string | null | undefined;
  readonly personIds?: readonly string[] | undefined;
  readonly externalId?: string | null | undefined;
}

export interface Result {
  readonly at: Date;
  readonly outcomeId: string | null;
  readonly outcomeNote: string | null;
}

export interface Owner {
  readonly ownerId: string | null;
  readonly teamId: string | null;
}

/** A call, a meeting, a task, an e-mail or a note: who, with whom, about what; planned, and then done or cancelled. Nothing of it is physically deleted. */
export class Activity extends Aggregate<Activity> implements Schedule {
  readonly version!: number;
  readonly type!: ActivityType;
  readonly status!: ActivityStatus;
  readonly subject!: string | null;
  readonly nameKey!: string;
  readonly description!: string | null;
  readonly direction!: Direction | null;
  readonly location!: string | null;
  /** What another system calls it. */
  readonly externalId!: string | null;
  readonly allDay!: boolean;
  readonly timeZone!: string;
  readonly startAt!: Date | null;
  readonly endAt!: Date | null;
  readonly dueAt!: Date | null;
  readonly startOn!: string | null;
  readonly endOn!: string | null;
  readonly dueOn!: string | null;
  readonly completedAt!: Date | null;
  readonly outcomeId!: string | null;
  readonly outcomeNote!: string | null;
  readonly isPinned!: boolean;
  readonly ownerId!: string | null;
  readonly teamId!: string | null;
  readonly organizationId!: string | null;
  readonly dealId!: string | null;
  readonly personIds!: string[];
  /** The one whose result asked for this one. */
  readonly followsId!: string | null;
  readonly createdAt!: Date;
  readonly createdById!: string | null;
  readonly updatedAt!: Date;
  readonly updatedById!: string | null;
  readonly deletedAt!: Date | null;

  constructor(readonly id: string) { super(); }

  static plan(id: string, type: ActivityType, facts: ActivityFacts, schedule: Schedule, owner: Owner, stamp: Stamp, followsId: string | null = null): Activity {
    if (type === 'note') throw new ValidationFailed([{ pointer: '/type', code: 'not-plannable' }]);
    if (type !== 'task' && !isDated(schedule)) throw new ValidationFailed([{ pointer: schedule.allDay ? '/startOn' : '/startAt', code: 'required' }]);
    const activity = Activity.begin(id, type, owner, stamp);
    activity.change({ ...schedule, status: 'planned', followsId });
    activity.write(facts, stamp);
    activity.record(new ActivityPlanned(id, owner.ownerId));
    return activity;
  }

  static log(id: string, type: ActivityType, facts: ActivityFacts, result: Result, owner: Owner, stamp: Stamp): Activity {
    const activity = Activity.begin(id, type, owner, stamp);
    activity.change({ ...unscheduled, status: 'done', completedAt: result.at, outcomeId: result.outcomeId, outcomeNote: result.outcomeNote, followsId: null });
    activity.write(facts, stamp);
    activity.record(new ActivityLogged(id, owner.ownerId));
    return activity;
  }

  private static begin(id: string, type: ActivityType, owner: Owner, { at, byId }: Stamp): Activity {
    const activity = new Activity(id);
    activity.change({
      type, ...owner, subject: null, nameKey: '', description: null, direction: null, location: null, externalId: null, organizationId: null, dealId: null, personIds: [], completedAt: null, outcomeId: null, outcomeNote: null, isPinned: false,
      createdAt: at, createdById: byId, deletedAt: null,
    });
    return activity;
  }

  complete({ at, outcomeId, outcomeNote }: Result, stamp: Stamp): void {
    this.requirePlanned();
    this.change({ status: 'done', completedAt: at, outcomeId, outcomeNote });
    this.touch(stamp);
    this.record(new ActivityCompleted(this.id, this.ownerId));
  }

  cancel(note: string | null, stamp: Stamp): void {
    this.requirePlanned();
    this.change({ status: 'cancelled', outcomeNote: note });
    this.touch(stamp);
    this.record(new ActivityCancelled(this.id, this.ownerId));
  }

  reopen(stamp: Stamp): void {
    if (this.status === 'planned' || this.type === 'note' || (this.type !== 'task' && !isDated(this))) throw new NothingToReopen(this.id, this.status);
    this.change({ status: 'planned', completedAt: null, outcomeId: null, outcomeNote: null });
    this.touch(stamp);
    this.record(new ActivityReopened(this.id, this.ownerId));
  }

  reschedule(schedule: Schedule, stamp: Stamp): void {
    this.requirePlanned();
    if (this.type !== 'task' && !isDated(schedule)) throw new ValidationFailed([{ pointer: schedule.allDay ? '/startOn' : '/startAt', code: 'required' }]);
    const { allDay, timeZone, startAt, endAt, dueAt, startOn, endOn, dueOn } = schedule;
    this.change({ allDay, timeZone, startAt, endAt, dueAt, startOn, endOn, dueOn });
    this.touch(stamp);
    this.record(new ActivityChanged(this.id));
  }

  correct(facts: ActivityFacts, stamp: Stamp): void {
    this.write(facts, stamp);
    this.record(new ActivityChanged(this.id));
  }

  /** What came of it, told better. */
  retell({ at, outcomeId, outcomeNote }: Partial<Result>, stamp: Stamp): void {
    this.change({ ...(at !== undefined && { completedAt: at }), ...(outcomeId !== undefined && { outcomeId }), ...(outcomeNote !== undefined && { outcomeNote }) });
    this.touch(stamp);
  }

  pin(isPinned: boolean, stamp: Stamp): void {
    this.change({ isPinned });
    this.touch(stamp);
  }

  handTo(owner: Owner, stamp: Stamp): void {
    this.change({ ...owner });
    this.touch(stamp);
  }

  remove(stamp: Stamp): void {
    this.change({ deletedAt: stamp.at });
    this.touch(stamp);
    this.record(new ActivityRemoved(this.id));
  }

  restore(stamp: Stamp): void {
    this.change({ deletedAt: null });
    this.touch(stamp);
    this.record(new ActivityRestored(this.id));
  }

  requirePlanned(): void {
    if (this.status !== 'planned') throw new ActivityNotPlanned(this.id, this.status);
  }

  private touch({ at, byId }: Stamp): void {
    this.change({ updatedAt: at, updatedById: byId });
  }

  /** @throws ValidationFailed for one about nobody, or about nothing */
  private write({ personIds, ...facts }: ActivityFacts, stamp: Stamp): void {
    const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
    this.change({ ...given, ...(personIds && { personIds: [...new Set(personIds)] }) });
    this.change({ nameKey: searchKey(this.subject ?? '') });
    this.touch(stamp);
    const says = this.subject?.trim() || (this.type === 'note' && this.description?.trim());
    if (!says && (this.type === 'task' || this.type === 'note')) throw new ValidationFailed([{ pointer: '/subject', code: 'required' }]);
    if (this.type !== 'task' && !this.organizationId && !this.dealId && this.personIds.length === 0) throw new ValidationFailed([{ pointer: '/organizationId', code: 'required' }]);
  }
}
