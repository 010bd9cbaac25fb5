import { Button, Group, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { api } from '../../../api/api.ts';
import { explain } from '../../../app/errors/explain.ts';
import { useSession } from '../../../app/session/use-session.ts';
import { PhoneText } from '../../../ui/text/phone-text.tsx';
import { useContactsText } from '../contacts-text.ts';
import type { ContactPoint } from './record-answer.ts';
import type { useRecord } from './use-record.ts';
import classes from './record-page.module.css';

const kinds = ['email', 'mobile', 'phone', 'messenger', 'social', 'web', 'fax'] as const;

/** Ways to reach somebody: a press writes or calls. */
export function ContactPoints({ points, record }: { points: ContactPoint[] | undefined; record: ReturnType<typeof useRecord> }) {
  const text = useContactsText();
  const { can } = useSession();
  const [adding, setAdding] = useState(false);
  const [draft, setDraft] = useState<{ kind: (typeof kinds)[number]; value: string }>({ kind: 'email', value: '' });
  const [refusal, setRefusal] = useState<string>();
  if (!points) return null;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      await record.write((version) => api.post('/{parties}/{partyId}/contact-points', { path: { parties: record.parties, partyId: record.id }, body: { kind: draft.kind, value: draft.value.trim() }, version }));
      setAdding(false);
      setRefusal(undefined);
      setDraft({ kind: 'email', value: '' });
    } catch (error) {
      setRefusal(explain(error));
    }
  };
  return (
    <>
      <h2>{text('contactPoints')}</h2>
      <ul className={classes.list}>
        {points.map((point) => (
          <li key={point.id}>
            <Address point={point} />
            <span className={classes.quiet}>{text(`kind.${point.kind as (typeof kinds)[number]}`)}{point.isPrimary && ` · ${text('primary')}`}</span>
          </li>
        ))}
      </ul>
      {can('contacts.change') && !adding && <Button variant="default" size="xs" mb="lg" onClick={() => setAdding(true)}>{text('addContactPoint')}</Button>}
      {adding && (
        <form onSubmit={(event) => void submit(event)}>
          <Group align="flex-end" gap="xs" mb="lg">
            <Select w={130} label={text('kind')} value={draft.kind} allowDeselect={false} data={kinds.map((kind) => ({ value: kind, label: text(`kind.${kind}`) }))} onChange={(kind) => setDraft({ ...draft, kind: kind ?? 'email' })} />
            <TextInput flex={1} miw={160} label={text('address')} value={draft.value} data-autofocus error={refusal} onChange={(event) => setDraft({ ...draft, value: event.currentTarget.value })} />
            <Button type="submit" disabled={draft.value.trim() === ''}>{text('addContactPoint')}</Button>
          </Group>
        </form>
      )}
    </>
  );
}

function Address({ point: { kind, value, normalizedValue } }: { point: ContactPoint }) {
  if (kind === 'email') return <a href={`mailto:${value}`}>{value}</a>;
  if (kind === 'phone' || kind === 'mobile') return <a href={`tel:${normalizedValue ?? value}`}><PhoneText phone={value} /></a>;
  return <span>{value}</span>;
}
