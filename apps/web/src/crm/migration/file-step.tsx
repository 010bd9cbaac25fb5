import { Select, SimpleGrid, Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import { QueryError } from '../../app/errors/query-error.tsx';
import { useContentsText } from './contents/contents-text.ts';
import { type Contents, contentsOfFiles } from './import-types.ts';
import type { ImportPartProps } from './use-import.ts';
import { useMigrationText } from './migration-text.ts';
import { PreviewTable } from './preview-table.tsx';
import classes from './import-draft.module.css';

const encodings = ['utf-8', 'windows-1251', 'koi8-u', 'koi8-r', 'cp866', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
const delimiters = [',', ';', '\t', '|'] as const;
const headerRows = Array.from({ length: 20 }, (_, at) => at);
const none = 'none';

/** How the file is read: proposed, seen at once, and changed where the guess was wrong. */
export function FileStep({ record, handle }: ImportPartProps) {
  const text = useMigrationText();
  const contents = useContentsText();
  const { data, error, isFetching } = useQuery({
    queryKey: keys.importPreview(record.id, record.version),
    queryFn: ({ signal }) => api.get('/imports/{importId}/preview', { path: { importId: record.id }, signal }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <p className={classes.lead}>{text('fileLead')}</p>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm" mb="md">
        <Select label={contents('contents')} allowDeselect={false} value={record.contents} data={contentsOfFiles.map((value) => ({ value, label: contents(`is.${value}`) }))} onChange={(next) => next && handle.change({ contents: next as Contents })} />
        <Select label={text('encoding')} allowDeselect={false} value={record.encoding} data={encodings.map((value) => ({ value, label: text.maybe(`encoding.${value}`) ?? value }))} onChange={(next) => next && handle.change({ encoding: next as (typeof encodings)[number] })} />
        <Select label={text('delimiter')} allowDeselect={false} value={record.delimiter} data={delimiters.map((value) => ({ value, label: text(`delimiter.${value}`) }))} onChange={(next) => next && handle.change({ delimiter: next as (typeof delimiters)[number] })} />
        <Select label={text('headerRow')} allowDeselect={false} value={record.headerRow === null ? none : String(record.headerRow)}
          data={[...headerRows.map((at) => ({ value: String(at), label: text('headerRowAt', { row: at + 1 }) })), { value: none, label: text('noHeaderRow') }]}
          onChange={(at) => at && handle.change({ headerRow: at === none ? null : Number(at) })} />
      </SimpleGrid>
      {error ? <QueryError error={error} /> : data ? <PreviewTable columns={record.columns} rows={data.items} busy={isFetching || handle.isSaving} /> : <Skeleton height={280} />}
    </>
  );
}
