import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconDoorExit, IconPencil, IconStar, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { explain } from '../../../app/errors/explain.ts';
import { toast } from '../../../ui/feedback/toast.tsx';
import { useRecordText } from './record-text.ts';
import { EndEmploymentForm } from './end-employment-form.tsx';
import type { Employment } from './record-answer.ts';
import type { RecordHandle } from './use-record.ts';
import classes from './parts.module.css';

type EmploymentMenuProps = { employment: Employment; record: RecordHandle; onEdit: () => void };

export function EmploymentMenu({ employment, record, onEdit }: EmploymentMenuProps) {
  const text = useRecordText();
  const [ending, setEnding] = useState(false);
  const name = employment.organization?.name ?? text('hiddenOrganization');
  const fail = (error: unknown): void => toast({ tone: 'bad', message: explain(error) });
  const prefer = (): void => void record.write(record.writes.changeEmployment(employment.id, { isPrimary: true })).catch(fail);
  const { organizationId, jobTitle, department, startDate, endDate, datePrecision, isPrimary, endReason } = employment;
  const putBack = (from: string): void => void record.write(record.writes.addEmployment({ organizationId: from, jobTitle, department, startDate, endDate, datePrecision, isPrimary, endReason })).catch(fail);
  const remove = (): void => {
    // What stands at an organization one does not see could not be put back.
    record.write(record.writes.removeEmployment(employment.id)).then(() => toast({ message: text('removedEmployment', { name }), undo: organizationId ? () => putBack(organizationId) : undefined }), fail);
  };
  return (
    <>
      <Menu position="bottom-end" width={230}>
        <Menu.Target>
          <ActionIcon size={28} className={classes.more!} aria-label={text('moreAbout', { name })}><IconDots size={16} aria-hidden /></ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onEdit}>{text('correct')}</Menu.Item>
          {employment.isCurrent && <Menu.Item leftSection={<IconDoorExit size={16} aria-hidden />} onClick={() => setEnding(true)}>{text('endEmployment')}</Menu.Item>}
          {employment.isCurrent && !isPrimary && <Menu.Item leftSection={<IconStar size={16} aria-hidden />} onClick={prefer}>{text('makeMainEmployer')}</Menu.Item>}
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={remove}>{text('removeEmployment')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {ending && <EndEmploymentForm employment={employment} record={record} onClose={() => setEnding(false)} />}
    </>
  );
}
