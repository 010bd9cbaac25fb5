import { Button, Menu } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import type { RecordKind } from '../../api/types.ts';
import { explain } from '../../app/errors/explain.ts';
import { useLanguage } from '../../app/i18n/use-language.ts';
import { toast } from '../../ui/feedback/toast.tsx';
import { useReportingText } from './reporting-text.ts';

type ExportMenuProps = {
  kind: RecordKind;
  /** The list as it is shown: the file holds the same records in the same order. */
  list: { q: string; sort: string; filter: object | undefined };
  /** The fields of the columns that are shown. */
  columns: string[];
  /** As one of several things that can be done with a selection. */
  small?: boolean;
};

type Form = { columns?: string[]; encoding?: 'windows-1251'; delimiter?: ';' };

/** Saves a list to a file, as long work that the tray follows. */
export function ExportMenu({ kind, list: { q, sort, filter }, columns, small = false }: ExportMenuProps) {
  const text = useReportingText();
  const locale = useLanguage();
  const queries = useQueryClient();

  async function save(form: Form): Promise<void> {
    try {
      await api.post('/exports', { body: { kind, sort, locale, ...(q !== '' && { q }), ...(filter && { filter }), ...form } });
      toast({ message: text('started'), detail: text('startedDetail'), tone: 'info' });
      await queries.invalidateQueries({ queryKey: keys.jobs });
    } catch (error) {
      toast({ message: explain(error), tone: 'bad' });
    }
  }

  return (
    <Menu position="bottom-end" width={280} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button {...(small ? { variant: 'subtle', size: 'compact-sm' } : { variant: 'default' })} leftSection={<IconFileExport size={16} aria-hidden />}>{text('save')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void save({ columns })}>{text('shown')}</Menu.Item>
        <Menu.Item onClick={() => void save({})}>{text('all')}</Menu.Item>
        <Menu.Item onClick={() => void save({ encoding: 'windows-1251', delimiter: ';' })}>
          {text('olderExcel')}
          <div style={{ fontSize: 12, color: 'var(--mantine-color-dimmed)' }}>{text('olderExcelHint')}</div>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
