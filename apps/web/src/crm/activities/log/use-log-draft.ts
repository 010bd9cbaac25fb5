import { useState } from 'react';
import type { PersonRef, Ref } from '../../../api/types.ts';
import type { PanelledRecord } from '../../../app/record-panels.tsx';
import type { Found } from '../../../ui/field/search-select.tsx';
import { timeZoneHere } from '../../../ui/text/format.ts';
import { addDays, dayIn } from '../../../ui/time/zoned.ts';
import type { Activity, ActivityType } from '../activity-types.ts';
import type { LogIntent } from './open-log.ts';

/** What comes after it; nothing, as long as no day is chosen. */
export type NextDraft = { type: Exclude<ActivityType, 'note'>; day: string | null; time: string; subject: string };

export type LogDraft = {
  type: ActivityType;
  planned: boolean;
  subject: string;
  /** What was said, or the note itself. */
  note: string;
  outcomeId: string | null;
  people: Found[];
  organization: Ref | null;
  deal: Ref | null;
  /** Null means now. */
  day: string | null;
  /** Empty means the whole day, or for what is done the moment of saving. */
  time: string;
  minutes: string;
  location: string;
  owner: PersonRef | null;
  next: NextDraft;
};

const whole = ({ id, name }: { id: string; name: string }): Ref => ({ id, name });
const peopleOf = (record: PanelledRecord): Found[] => (record.kind === 'person' ? [whole(record)] : (record.people ?? []).slice(0, 1).map(({ id, displayName }) => ({ id, name: displayName })));
const organizationOf = (record: PanelledRecord): Ref | null => (record.kind === 'organization' ? whole(record) : (record.organization ?? null));

function startOf(intent: LogIntent): Partial<LogDraft> {
  if (intent.mode === 'complete') return ofActivity(intent.activity);
  const { mode, type, record, day } = intent;
  const planned = mode === 'plan';
  return {
    type,
    planned,
    day: planned ? (day ?? addDays(dayIn(new Date(), timeZoneHere()), 1)) : null,
    time: planned && type !== 'task' ? '10:00' : '',
    ...(record && { people: peopleOf(record), organization: organizationOf(record), deal: record.kind === 'deal' ? whole(record) : null }),
  };
}

const ofActivity = ({ type = 'task', participants = [], organization = null, deal = null, owner = null }: Activity): Partial<LogDraft> => ({
  type,
  people: participants.flatMap(({ person }) => (person ? [{ id: person.id, name: person.displayName }] : [])),
  organization,
  deal,
  owner,
});

/** What is being written, started from where one is. */
export function useLogDraft(intent: LogIntent) {
  const [draft, setDraft] = useState<LogDraft>(() => ({
    type: 'call', planned: false, subject: '', note: '', outcomeId: null, people: [], organization: null, deal: null, day: null, time: '', minutes: '60', location: '', owner: null,
    next: { type: 'call', day: null, time: '', subject: '' },
    ...startOf(intent),
  }));
  return {
    draft,
    change: (part: Partial<LogDraft>) => setDraft((before) => ({ ...before, ...part })),
    changeNext: (part: Partial<NextDraft>) => setDraft((before) => ({ ...before, next: { ...before.next, ...part } })),
  };
}
