import { Button, Select } from '@mantine/core';
import { IconAlertTriangle, IconArrowRight } from '@tabler/icons-react';
import type { Import } from './import-types.ts';
import { useMigrationText } from './migration-text.ts';
import type { FieldGroup } from './use-import-fields.ts';
import classes from './columns.module.css';

type Column = Import['columns'][number];
type ColumnLineProps = { column: Column; groups: FieldGroup[]; unsure: boolean; takenBy: (field: string) => Column | undefined; onField: (field: string | null) => void };

const left = '';

/** One column: what it is called, what stands in it, and where it goes. */
export function ColumnLine({ column, groups, unsure, takenBy, onField }: ColumnLineProps) {
  const text = useMigrationText();
  const { heading, samples, field } = column;
  const name = heading || text('columnNumber', { number: column.column + 1 });
  const filled = samples.filter((sample) => sample.trim() !== '');
  const data = [
    { value: left, label: text('doNotImport') },
    ...groups.map(({ label, fields }) => ({ group: label, items: fields.map(({ key, label: words }) => ({ value: key, label: words, disabled: takenBy(key) !== undefined })) })),
  ];
  return (
    <li className={classes.column} data-left={field === null || undefined}>
      <div className={classes.columnWhat}>
        <div className={classes.columnName}>{name}</div>
        <div className={classes.samples}>
          {filled.length === 0 ? <span>{text('noSamples')}</span> : filled.map((sample, at) => <span key={at} className={classes.sample} title={sample}>{sample}</span>)}
        </div>
      </div>
      <IconArrowRight size={16} className={classes.arrow} aria-hidden />
      <div className={classes.columnField}>
        <Select aria-label={text('fieldOf', { column: name })} data={data} value={field ?? left} allowDeselect={false} searchable nothingFoundMessage={text('noSuchField')} maxDropdownHeight={320}
          onChange={(next) => onField(next === left || next === null ? null : next)} />
        {unsure && (
          <div className={classes.unsure}>
            <IconAlertTriangle size={14} aria-hidden />
            <span>{text('guessed')}</span>
            <Button variant="subtle" size="compact-xs" aria-label={text('guessIsRightOf', { column: name })} onClick={() => onField(field)}>{text('guessIsRight')}</Button>
          </div>
        )}
      </div>
    </li>
  );
}
