import { Checkbox, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useRecordText } from './record-text.ts';
import { type ContactPointDraft, contactPointKinds, contactPointLabels, draftOf, shownPoint } from './contact-point-words.ts';
import { PartForm } from './part-form.tsx';
import type { ContactPoint } from './record-answer.ts';
import { usePart } from './use-part.ts';
import type { RecordHandle } from './use-record.ts';

const blank: ContactPointDraft = { kind: 'email', value: '', label: 'work', isPrimary: false };

export function ContactPointForm({ point, record, onClose }: { point: ContactPoint | undefined; record: RecordHandle; onClose: () => void }) {
  const text = useRecordText();
  const [draft, setDraft] = useState(point ? draftOf(point) : blank);
  const part = usePart(onClose, ({ contactPoints }) => {
    const now = contactPoints?.find(({ id }) => id === point?.id);
    return now && shownPoint(now);
  });
  const { kind, label, isPrimary } = draft;
  const value = draft.value.trim();
  // What is written decides what it is, until somebody says otherwise.
  const type = (written: string): void => setDraft({ ...draft, value: written, ...(!point && { kind: guessed(written) ?? kind }) });
  const submit = (): Promise<void> =>
    part.submit(() =>
      point
        ? record.write(record.writes.changeContactPoint(point.id, { value, label, ...(isPrimary !== point.isPrimary && { isPrimary }) }))
        : record.write(record.writes.addContactPoint({ kind, value, label, ...(isPrimary && { isPrimary }) })),
    );
  return (
    <PartForm title={text(point ? 'correctContactPoint' : 'addContactPoint')} save={text(point ? 'save' : 'add')} ready={value !== ''} busy={part.busy} refusal={part.refusal} onSubmit={submit} onClose={onClose}>
      <TextInput label={text('address')} value={draft.value} maxLength={500} data-autofocus error={part.at('value')} onChange={(event) => type(event.currentTarget.value)} />
      <SimpleGrid cols={2} spacing="sm">
        <Select label={text('kind')} value={kind} allowDeselect={false} disabled={point !== undefined} data={contactPointKinds.map((each) => ({ value: each, label: text(`kind.${each}`) }))} onChange={(next) => setDraft({ ...draft, kind: next ?? kind })} />
        <Select label={text('pointLabel')} value={label} allowDeselect={false} data={contactPointLabels.map((each) => ({ value: each, label: text(`pointLabel.${each}`) }))} onChange={(next) => setDraft({ ...draft, label: next ?? label })} />
      </SimpleGrid>
      <Checkbox size="sm" label={text('firstChoice')} checked={isPrimary} onChange={(event) => setDraft({ ...draft, isPrimary: event.currentTarget.checked })} />
    </PartForm>
  );
}

function guessed(value: string): ContactPointDraft['kind'] | undefined {
  if (/\S@\S/u.test(value)) return 'email';
  if (/^https?:|^www\./iu.test(value.trim())) return 'web';
  return /^[+(]?\d[\d\s().-]{4,}$/u.test(value.trim()) ? 'phone' : undefined;
}
