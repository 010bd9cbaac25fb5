import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconPlus, IconTable, IconTimeline } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useRecordText } from './record-text.ts';
import { CareerPicture } from './career-picture.tsx';
import { CareerTable } from './career-table.tsx';
import { EmploymentForm } from './employment-form.tsx';
import type { Employment } from './record-answer.ts';
import { Section } from './section.tsx';
import type { RecordHandle } from './use-record.ts';
import classes from './parts.module.css';

type CareerProps = { employments: Employment[] | undefined; today: string; record: RecordHandle; /** Stands below, where the header has no room for it. */ action?: ReactNode };

/** Where somebody works and worked, in time; the same as a table for those who read better than they look. */
export function Career({ employments, today, record, action }: CareerProps) {
  const text = useRecordText();
  const [view, setView] = useState<'picture' | 'table'>('picture');
  const [editing, setEditing] = useState<Employment | 'new'>();
  const other = view === 'picture' ? 'table' : 'picture';
  const Twin = other === 'table' ? IconTable : IconTimeline;
  if (!employments) return null;
  const open = record.mayWrite('employments');
  const current = employments.filter(({ isCurrent }) => isCurrent);
  const past = employments.length - current.length;
  const edit = open ? setEditing : undefined;
  return (
    <Section
      id="career"
      title={titleOf(text, current)}
      aside={past > 0 && text('employersBefore', { count: past })}
      tools={
        <>
          {employments.length > 1 && (
            <Tooltip label={text(other === 'table' ? 'showTable' : 'showPicture')}>
              <ActionIcon size={28} aria-label={text(other === 'table' ? 'showTable' : 'showPicture')} onClick={() => setView(other)}><Twin size={16} aria-hidden /></ActionIcon>
            </Tooltip>
          )}
          {open && (
            <Tooltip label={text('addEmployment')}>
              <ActionIcon size={28} aria-label={text('addEmployment')} onClick={() => setEditing('new')}><IconPlus size={16} aria-hidden /></ActionIcon>
            </Tooltip>
          )}
        </>
      }
    >
      {employments.length === 0 && (
        <div className={classes.blank}>
          <p className={classes.nothing}>{text('noCareer')}</p>
          {open && <Button variant="default" onClick={() => setEditing('new')}>{text('addEmployment')}</Button>}
        </div>
      )}
      {employments.length > 0 && (view === 'picture' ? <CareerPicture employments={employments} today={today} record={record} onEdit={edit} /> : <CareerTable employments={employments} record={record} onEdit={edit} />)}
      {action}
      {editing && <EmploymentForm employment={editing === 'new' ? undefined : editing} record={record} onClose={() => setEditing(undefined)} />}
    </Section>
  );
}

/** The heading says what the picture shows. */
function titleOf(text: ReturnType<typeof useRecordText>, current: Employment[]): string {
  const [employer] = current;
  if (current.length > 1) return text('worksAtSeveral', { count: current.length });
  return employer?.organization ? text('worksAt', { name: employer.organization.name }) : text('career');
}
