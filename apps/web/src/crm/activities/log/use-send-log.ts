import { useRef } from 'react';
import { api } from '../../../api/api.ts';
import { newKey } from '../../../api/new-key.ts';
import { toast } from '../../../ui/feedback/toast.tsx';
import { activitiesText } from '../activities-text.ts';
import { nameOf } from '../activity-words.ts';
import { useWriteActivity } from '../use-write-activity.ts';
import { completeBody, logBody, planBody } from './log-body.ts';
import type { LogIntent } from './open-log.ts';
import type { LogDraft } from './use-log-draft.ts';

/** Sends what was written; a second press, or a repeat after a lost answer, is the same attempt. */
export function useSendLog(intent: LogIntent): (draft: LogDraft) => Promise<void> {
  const { refresh, reopen, takeBack } = useWriteActivity();
  const attempt = useRef({ body: '', key: '' });
  const keyFor = (body: object): string => {
    if (attempt.current.body !== JSON.stringify(body)) attempt.current = { body: JSON.stringify(body), key: newKey() };
    return attempt.current.key;
  };
  return async (draft) => {
    if (intent.mode === 'complete') {
      const body = completeBody(draft);
      const { id: activityId, version } = intent.activity;
      const activity = await api.post('/activities/{activityId}/complete', { path: { activityId }, body, version, idempotencyKey: keyFor(body) });
      const name = nameOf(intent.activity);
      toast({ message: activitiesText('completed', { name }), undo: () => reopen(activity, name) });
    } else if (draft.planned && draft.type !== 'note') {
      const body = planBody(draft, draft.type);
      const activity = await api.post('/activities', { body, idempotencyKey: keyFor(body) });
      toast({ message: activitiesText(`planned.${draft.type}`), undo: () => takeBack(activity) });
    } else {
      const body = logBody(draft);
      const activity = await api.post('/activities/log', { body, idempotencyKey: keyFor(body) });
      toast({ message: activitiesText(`logged.${draft.type}`), undo: () => takeBack(activity) });
    }
    await refresh();
  };
}
