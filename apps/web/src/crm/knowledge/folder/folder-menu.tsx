import { Button, Menu, Text } from '@mantine/core';
import { IconArrowsTransferDown, IconFileExport, IconFilePencil, IconFolderDown } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../../api/api.ts';
import { keepJob } from '../../../api/keep-job.ts';
import { explain } from '../../../app/errors/explain.ts';
import { useSession } from '../../../app/session/use-session.ts';
import { toast } from '../../../ui/feedback/toast.tsx';
import { useFolderText } from './folder-text.ts';

/** The knowledge base as a folder of Markdown: taken along by whoever reads it, brought in by whoever administers it. */
export function FolderMenu() {
  const text = useFolderText();
  const { can } = useSession();
  const queries = useQueryClient();
  const mayBringIn = can('knowledge.administer');

  async function save(areDrafts: boolean): Promise<void> {
    try {
      keepJob(queries, await api.post('/knowledge-folder/exports', { body: { areDrafts } }));
      toast({ message: text('started'), detail: text('startedDetail'), tone: 'info' });
    } catch (error) {
      toast({ message: explain(error), tone: 'bad' });
    }
  }

  return (
    <Menu position="bottom-end" width={300} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconArrowsTransferDown size={16} aria-hidden />}>{text(mayBringIn ? 'importExport' : 'export')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFileExport size={16} aria-hidden />} onClick={() => void save(false)}>{text('savePublished')}<Hint>{text('savePublishedHint')}</Hint></Menu.Item>
        {can('knowledge.write') && <Menu.Item leftSection={<IconFilePencil size={16} aria-hidden />} onClick={() => void save(true)}>{text('saveDrafts')}<Hint>{text('saveDraftsHint')}</Hint></Menu.Item>}
        {mayBringIn && <Menu.Divider />}
        {mayBringIn && <Menu.Item component={Link} to="/articles/folder" leftSection={<IconFolderDown size={16} aria-hidden />}>{text('bringIn')}<Hint>{text('bringInHint')}</Hint></Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}

const Hint = ({ children }: { children: string }) => <Text size="xs" c="dimmed">{children}</Text>;
