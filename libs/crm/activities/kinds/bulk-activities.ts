import { bulkKind } from '#platform/bulk';
import { CancelActivity } from '../application/cancel-activity.ts';
import { ChangeActivity } from '../application/change-activity.ts';
import { ReopenActivity } from '../application/reopen-activity.ts';
import { RescheduleActivity } from '../application/reschedule-activity.ts';
import { ActivityNotPlanned } from '../domain/activities.errors.ts';
import { later } from '../domain/later.ts';
import { ActivityKind } from './activity.kind.ts';
import { isoInstant } from './field.ts';

const schedule = {
  allDay: 'r.all_day', timeZone: 'r.time_zone', startAt: isoInstant('r.start_at'), endAt: isoInstant('r.end_at'), dueAt: isoInstant('r.due_at'), startOn: 'r.start_on::text', endOn: 'r.end_on::text', dueOn: 'r.due_on::text',
};

bulkKind({
  kind: ActivityKind, name: `coalesce(nullif(r.subject, ''), r.type)`,
  verbs: [
    {
      message: ChangeActivity, order: (activityId, state) => [ChangeActivity, { activityId, ...state }],
      writes: { owner: { field: 'owner', value: 'reference', names: 'user', isNeeded: true, holds: { ownerId: 'r.owner_id' }, becomes: (ownerId) => ({ ownerId }) } },
    },
    {
      message: RescheduleActivity, order: (activityId, state) => [RescheduleActivity, { activityId, ...state }],
      writes: { putOff: { field: 'at', label: { en: 'Put off by days', ru: 'На сколько дней перенести', uk: 'На скільки днів перенести' }, value: 'whole', isNeeded: true, holds: schedule, becomes: (days, before) => later(before, days) } },
    },
    {
      message: CancelActivity, order: (activityId, { isCancelled }) => [isCancelled ? CancelActivity : ReopenActivity, { activityId }],
      writes: { cancel: { field: 'status', label: { en: 'Called off', ru: 'Отменено', uk: 'Скасовано' }, value: 'flag', isNeeded: true, holds: { isCancelled: `r.status = 'cancelled'` }, becomes: (isCancelled) => ({ isCancelled }) } },
    },
  ],
  refusals: { [ActivityNotPlanned.code]: { en: 'It is done or called off already', ru: 'Это уже сделано или отменено', uk: 'Це вже зроблено або скасовано' } },
});
