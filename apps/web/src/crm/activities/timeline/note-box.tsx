import { Button, Group, Textarea } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { api } from '../../../api/api.ts';
import { newKey } from '../../../api/new-key.ts';
import type { PanelledRecord } from '../../../app/record-panels.tsx';
import { toast } from '../../../ui/feedback/toast.tsx';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { activitiesText } from '../activities-text.ts';
import { explainActivity } from '../activity-words.ts';
import { useWriteActivity } from '../use-write-activity.ts';
import { useTimelineText } from './timeline-text.ts';

const namedBy = ({ kind, id }: PanelledRecord) => (kind === 'person' ? { participants: [{ personId: id }] } : kind === 'organization' ? { organizationId: id } : { dealId: id });

/** A note about this record, written where it will stand. */
export function NoteBox({ record }: { record: PanelledRecord }) {
  const text = useTimelineText();
  const ui = useUiText();
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const key = useRef(newKey());
  const { write, takeBack } = useWriteActivity();
  const save = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault();
    if (note.trim() === '' || busy) return;
    setBusy(true);
    setRefusal(undefined);
    try {
      const activity = await write(() => api.post('/activities/log', { body: { type: 'note', description: note.trim(), ...namedBy(record) }, idempotencyKey: key.current }));
      key.current = newKey();
      setNote('');
      toast({ message: activitiesText('logged.note'), undo: () => takeBack(activity) });
    } catch (error) {
      setRefusal(explainActivity(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <Textarea
        aria-label={text('addNote')}
        placeholder={text('addNote')}
        autosize
        minRows={1}
        maxRows={12}
        maxLength={10_000}
        value={note}
        onChange={(event) => {
          setNote(event.currentTarget.value);
          if (note === '') key.current = newKey();
        }}
        onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.key === 'Enter' && void save()}
        error={refusal}
      />
      {note.trim() !== '' && (
        <Group gap={8} mt={8}>
          <Button type="submit" size="xs" loading={busy}>{activitiesText('log.note')}</Button>
          <Button variant="subtle" size="xs" onClick={() => setNote('')}>{ui('cancel')}</Button>
        </Group>
      )}
    </form>
  );
}
