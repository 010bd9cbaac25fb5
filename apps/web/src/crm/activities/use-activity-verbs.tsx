import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { toast } from '../../ui/feedback/toast.tsx';
import { useFormat } from '../../ui/text/format.ts';
import { activitiesText, useActivitiesText } from './activities-text.ts';
import type { Activity } from './activity-types.ts';
import { nameOf, refusalAt, refusalOf } from './activity-words.ts';
import { DayChips } from './log/day-chips.tsx';
import { rescheduledTo, scheduleOf } from './log/log-body.ts';
import { useWriteActivity } from './use-write-activity.ts';

type Asked = { activity: Activity; what: 'day' | 'cancel' };

/** What can be done with an activity where it stands; what has to be asked is asked in a small dialog. */
export function useActivityVerbs() {
  const { write, quietly, remove, reopen } = useWriteActivity();
  const format = useFormat();
  const [asked, setAsked] = useState<Asked>();
  const at = ({ id }: Activity) => ({ activityId: id });

  const reschedule = async (activity: Activity, day: string): Promise<void> => {
    const { version } = await write(() => api.post('/activities/{activityId}/reschedule', { path: at(activity), body: rescheduledTo(activity, day), version: activity.version }));
    toast({ message: activitiesText('rescheduled', { name: nameOf(activity), day: format.nearDay(day) }), undo: () => quietly(() => api.post('/activities/{activityId}/reschedule', { path: at(activity), body: scheduleOf(activity), version })) });
  };
  const cancel = async (activity: Activity, note: string): Promise<void> => {
    const cancelled = await write(() => api.post('/activities/{activityId}/cancel', { path: at(activity), body: note ? { note } : {}, version: activity.version }));
    toast({ message: activitiesText('cancelled', { name: nameOf(activity) }), tone: 'info', undo: () => reopen(cancelled, nameOf(activity)) });
  };
  const restore = (id: string, version: number, name: string): void =>
    quietly(async () => {
      await api.post('/activities/{activityId}/restore', { path: { activityId: id }, version });
      toast({ message: activitiesText('reopened', { name }) });
    });
  const dialog = asked && (asked.what === 'day' ? <DayDialog activity={asked.activity} onClose={() => setAsked(undefined)} onPick={(day) => reschedule(asked.activity, day)} /> : <CancelDialog activity={asked.activity} onClose={() => setAsked(undefined)} onCancel={(note) => cancel(asked.activity, note)} />);
  return {
    dialog,
    putOff: (activity: Activity, day: string): void => quietly(() => reschedule(activity, day)),
    askDay: (activity: Activity): void => setAsked({ activity, what: 'day' }),
    askCancel: (activity: Activity): void => setAsked({ activity, what: 'cancel' }),
    pin: (activity: Activity, isPinned: boolean): void => quietly(() => api.post('/activities/{activityId}/pin', { path: at(activity), body: { isPinned }, version: activity.version })),
    reopen: (activity: Activity): void => reopen(activity, nameOf(activity)),
    remove: (activity: Activity): void => {
      remove(activity);
      toast({ message: activitiesText('removed', { name: nameOf(activity) }), undo: () => restore(activity.id, activity.version + 1, nameOf(activity)) });
    },
  };
}

export type ActivityVerbs = ReturnType<typeof useActivityVerbs>;

function DayDialog({ activity, onClose, onPick }: { activity: Activity; onClose: () => void; onPick: (day: string) => Promise<void> }) {
  const text = useActivitiesText();
  const [day, setDay] = useState<string | null>(null);
  return (
    <FormDialog title={nameOf(activity)} action={text('putOff')} ready={day !== null} refusalOf={refusalOf} onClose={onClose} onSubmit={() => onPick(day!)}>
      <DayChips label={text('putOffTo')} withToday value={day} onChange={setDay} />
    </FormDialog>
  );
}

function CancelDialog({ activity, onClose, onCancel }: { activity: Activity; onClose: () => void; onCancel: (note: string) => Promise<void> }) {
  const text = useActivitiesText();
  const [note, setNote] = useState('');
  return (
    <FormDialog title={text('cancelTitle', { name: nameOf(activity) })} action={text('cancelIt')} ready refusalOf={refusalOf} onClose={onClose} onSubmit={() => onCancel(note.trim())}>
      {(refusal) => <Textarea label={text('cancelNote')} autosize minRows={2} maxLength={2000} data-autofocus value={note} onChange={(event) => setNote(event.currentTarget.value)} error={refusalAt(refusal, 'note')} />}
    </FormDialog>
  );
}
