import { ActionIcon } from '@mantine/core';
import { IconArrowUpRight } from '@tabler/icons-react';
import type { FieldDescription } from '../../../api/types.ts';
import { explain } from '../../../app/errors/explain.ts';
import { InlineField } from '../../../ui/field/inline-field.tsx';
import type { InlineKind } from '../../../ui/field/inline-editor.tsx';
import type { InlineValue } from '../../../ui/field/inline-value.ts';
import { useRecordText } from './record-text.ts';
import { RecordCell } from '../record-cell.tsx';
import { useRecordKind } from '../use-record-kind.ts';
import { webAddress } from './contact-point-words.ts';
import { moneyWords, parseMoney } from './money.ts';
import type { RecordAnswer } from './record-answer.ts';
import type { RecordHandle } from './use-record.ts';

export const editableTypes: Record<string, InlineKind> = { text: 'text', url: 'text', 'long-text': 'textarea', choice: 'select', day: 'date', flag: 'switch', whole: 'number', money: 'text' };

type RecordFieldsProps = { record: RecordHandle; row: RecordAnswer; only: string[] };

/** The named fields of a record in their order, each edited in its place; one that is hidden from the reader is not there. */
export function RecordFields({ record, row, only }: RecordFieldsProps) {
  const { fields, labelOf, choicesOf } = useRecordKind(record.kind);
  const own = only.flatMap((name) => fields.filter((field) => field.name === name && field.type in editableTypes && record.sees(name)));
  const read = (from: object, { name, type }: FieldDescription): InlineValue => {
    const value = (from as Record<string, unknown>)[name] ?? null;
    return type === 'money' ? moneyWords(value) : (value as InlineValue);
  };
  return own.map((field) => (
    <InlineField
      key={field.name}
      name={field.name}
      label={labelOf(field.label)}
      kind={editableTypes[field.type]!}
      value={read(row, field)}
      {...(field.type === 'choice' && { options: choicesOf(field) ?? [] })}
      {...(field.type !== 'flag' && { display: <RecordCell row={row} field={field} /> })}
      aside={field.type === 'url' && <WebLink value={read(row, field)} />}
      readOnly={!record.mayWrite(field.name)}
      readFrom={(current) => read(current, field)}
      onSave={(value, version) => record.write(record.writes.change({ [field.name]: field.type === 'money' ? parseMoney(value) : value === '' ? null : value }), version)}
      explain={explain}
    />
  ));
}

function WebLink({ value }: { value: InlineValue }) {
  const text = useRecordText();
  const href = typeof value === 'string' ? webAddress(value) : undefined;
  if (!href) return null;
  return <ActionIcon component="a" href={href} target="_blank" rel="noreferrer" size={32} aria-label={text('openSite', { name: String(value) })}><IconArrowUpRight size={16} aria-hidden /></ActionIcon>;
}
