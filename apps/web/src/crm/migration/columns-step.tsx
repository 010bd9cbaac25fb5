import { SegmentedControl, Skeleton, Text } from '@mantine/core';
import { useState } from 'react';
import { QueryError } from '../../app/errors/query-error.tsx';
import { columnFaults, isUnsure } from './column-faults.ts';
import { ColumnLine } from './column-line.tsx';
import { useContentsText } from './contents/contents-text.ts';
import type { ImportPartProps } from './use-import.ts';
import { useMigrationText } from './migration-text.ts';
import { useImportFields } from './use-import-fields.ts';
import classes from './columns.module.css';

const filters = ['all', 'unsure', 'left'] as const;

/** Which column goes where. What the guess was sure of is quiet; what wants a look is marked. */
export function ColumnsStep({ record, handle }: ImportPartProps) {
  const text = useMigrationText();
  const contents = useContentsText();
  const { query, groups, isMany } = useImportFields(record.contents);
  const [shown, show] = useState<(typeof filters)[number]>('all');
  const { columns } = record;
  const used = columns.filter(({ field }) => field !== null);
  const unsure = columns.filter(isUnsure);
  const visible = shown === 'all' ? columns : shown === 'unsure' ? unsure : columns.filter(({ field }) => field === null);
  // What was said by a person, also that the guess is right, is no guess any more.
  const choose = (column: number, field: string | null): void => handle.change({ mapping: [{ column, field }] });
  if (query.error) return <QueryError error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isPending) return <Skeleton height={360} />;
  return (
    <>
      <p className={classes.lead}>{text('columnsLead', { count: columns.length, used: used.length })}</p>
      <SegmentedControl size="sm" mb="sm" value={shown} onChange={(next) => show(next as typeof shown)} aria-label={text('columnsShown')}
        data={[{ value: 'all', label: text('columns.all', { count: columns.length }) }, { value: 'unsure', label: text('columns.unsure', { count: unsure.length }) }, { value: 'left', label: text('columns.left', { count: columns.length - used.length }) }]} />
      {columnFaults(record).map((fault) => <div key={fault} role="alert" className={classes.refusal}>{fault === 'nothing' ? text('fault.nothing') : contents(`nameless.${record.contents}`)}</div>)}
      <ul className={classes.columns}>
        {visible.map((column) => (
          <ColumnLine key={column.column} column={column} groups={groups} unsure={unsure.includes(column)}
            takenBy={(field) => (isMany(field) ? undefined : used.find((other) => other.field === field && other.column !== column.column))}
            onField={(field) => choose(column.column, field)} />
        ))}
      </ul>
      {visible.length === 0 && <Text c="dimmed">{text('noColumnsHere')}</Text>}
    </>
  );
}
