import type { ArrivalCode, NamedParties } from '#crm/contacts';
import type { ActivityStatus, ActivityType, Direction } from '../../domain/activity.ts';

/** A moment, or a day of which the hour is not told. */
export type Told = { readonly at: string } | { readonly on: string };

/** An activity as a source from outside tells of it: all that it names is in its words. Null: it says nothing of that. */
export interface ActivityDraft {
  readonly type: ActivityType;
  readonly subject: string | null;
  readonly description: string | null;
  readonly externalId: string | null;
  readonly parties: Pick<NamedParties, 'organization' | 'people'>;
  /** What another system calls the deal, or its name. */
  readonly deal: string | null;
  /** The e-mail or the name of a colleague. */
  readonly owner: string | null;
  readonly status: ActivityStatus | null;
  /** When it is or was; of a task, when it is due. */
  readonly when: Told | null;
  readonly end: Told | null;
  readonly minutes: number | null;
  readonly completed: Told | null;
  readonly outcome: string | null;
  readonly outcomeNote: string | null;
  readonly direction: Direction | null;
  readonly location: string | null;
  /** Of days without an hour. */
  readonly timeZone: string;
}

export const activityArrivalCodes = ['owner-ambiguous', 'outcome-unknown', 'outcome-unfit', 'deal-unknown', 'deal-ambiguous', 'when-missing', 'done-in-future', 'subject-missing', 'about-nobody', 'ends-before-start', 'status-contradicts', 'activity-ambiguous', 'activity-done'] as const;

export interface ActivityNote {
  readonly code: ArrivalCode | (typeof activityArrivalCodes)[number];
  readonly field: string | null;
  readonly value: string | null;
}

export interface ActivityArrival {
  readonly outcome: 'created' | 'updated' | 'skipped' | 'rejected';
  readonly notes: readonly ActivityNote[];
  readonly activityId: string | null;
  readonly dealId: string | null;
  readonly organizationId: string | null;
  readonly personId: string | null;
}

const nothing = { activityId: null, dealId: null, organizationId: null, personId: null } as const;
export const note = (code: ActivityNote['code'], field: string | null = null, value: string | null = null): ActivityNote => ({ code, field, value });
export const rejected = (...notes: ActivityNote[]): ActivityArrival => ({ outcome: 'rejected', notes, ...nothing });
