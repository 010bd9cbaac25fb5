import { ActionIcon, CopyButton, Menu } from '@mantine/core';
import { IconDots, IconLink, IconTrash, IconUserShare } from '@tabler/icons-react';
import { useState } from 'react';
import { useRecordText } from './record-text.ts';
import { AssignDialog } from './assign-dialog.tsx';
import type { RecordAnswer } from './record-answer.ts';
import { useRemoveRecord } from './use-remove-record.ts';
import type { RecordHandle } from './use-record.ts';

/** What is done seldom with a whole record. */
export function RecordMenu({ row, record }: { row: RecordAnswer; record: RecordHandle }) {
  const text = useRecordText();
  const [assigning, setAssigning] = useState(false);
  const remove = useRemoveRecord(row, record);
  return (
    <>
      <Menu position="bottom-end" width={240}>
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={text('more')}><IconDots size={18} aria-hidden /></ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <CopyButton value={window.location.href}>
            {({ copy, copied }) => <Menu.Item leftSection={<IconLink size={16} aria-hidden />} closeMenuOnClick={false} onClick={copy}>{text(copied ? 'copied' : 'copyLink')}</Menu.Item>}
          </CopyButton>
          {record.may('transfer') && <Menu.Item leftSection={<IconUserShare size={16} aria-hidden />} onClick={() => setAssigning(true)}>{text('assign')}</Menu.Item>}
          {record.may('remove') && (
            <>
              <Menu.Divider />
              <Menu.Item c="var(--hf-bad)" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => void remove()}>{text(record.kind === 'person' ? 'removePerson' : 'removeOrganization')}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {assigning && <AssignDialog row={row} record={record} onClose={() => setAssigning(false)} />}
    </>
  );
}
