import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useRecordText } from './record-text.ts';
import { ContactPointForm } from './contact-point-form.tsx';
import { ContactPointRow } from './contact-point-row.tsx';
import type { ContactPoint } from './record-answer.ts';
import { Section } from './section.tsx';
import type { RecordHandle } from './use-record.ts';
import classes from './parts.module.css';

/** Ways to reach somebody: a press writes or calls. */
export function ContactPoints({ points, record }: { points: ContactPoint[] | undefined; record: RecordHandle }) {
  const text = useRecordText();
  const [editing, setEditing] = useState<ContactPoint | 'new'>();
  if (!points) return null;
  const open = record.mayWrite('contactPoints');
  return (
    <Section
      id="reach"
      title={text('contactPoints')}
      tools={open && (
        <Tooltip label={text('addContactPoint')}>
          <ActionIcon size={28} aria-label={text('addContactPoint')} onClick={() => setEditing('new')}><IconPlus size={16} aria-hidden /></ActionIcon>
        </Tooltip>
      )}
    >
      {points.length === 0 && <p className={classes.nothing}>{text('noContactPoints')}</p>}
      <ul className={classes.list}>
        {points.map((point) => (
          <ContactPointRow key={point.id} point={point} record={record} alone={points.filter(({ kind }) => kind === point.kind).length === 1} onEdit={() => setEditing(point)} />
        ))}
      </ul>
      {editing && <ContactPointForm point={editing === 'new' ? undefined : editing} record={record} onClose={() => setEditing(undefined)} />}
    </Section>
  );
}
