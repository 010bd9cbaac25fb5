import type { FieldDescription, RecordKind } from '../../../api/types.ts';
import { explain } from '../../../app/errors/explain.ts';
import { useSession } from '../../../app/session/use-session.ts';
import { InlineField, type InlineValue } from '../../../ui/field/inline-field.tsx';
import type { InlineKind } from '../../../ui/field/inline-editor.tsx';
import { RecordCell } from '../record-cell.tsx';
import { useRecordKind } from '../use-record-kind.ts';
import type { RecordAnswer } from './record-answer.ts';

const kinds: Record<string, InlineKind> = { text: 'text', url: 'text', 'long-text': 'textarea', choice: 'select', day: 'date', flag: 'switch', whole: 'number' };
// Kept by what hangs on the record: the employer, the first address, the domain of the website.
const derived = new Set(['id', 'version', 'jobTitle', 'department', 'city', 'country', 'domain', 'types']);

type RecordFieldsProps = { kind: RecordKind; row: RecordAnswer; onSave: (body: object, version?: number) => Promise<void> };

/** The record's own fields, each edited in its place. */
export function RecordFields({ kind, row, onSave }: RecordFieldsProps) {
  const { fields, labelOf, choicesOf } = useRecordKind(kind);
  const session = useSession();
  const own = fields.filter(({ name, type, recordOnly }) => type in kinds && !recordOnly && !derived.has(name) && !session.isHidden(kind, name));
  const valueOf = ({ name }: FieldDescription): InlineValue => ((row as unknown as Record<string, InlineValue | undefined>)[name] ?? null);
  return (
    <div>
      {own.map((field) => (
        <InlineField
          key={field.name}
          name={field.name}
          label={labelOf(field.label)}
          kind={kinds[field.type]!}
          value={valueOf(field)}
          {...(field.type === 'choice' && { options: choicesOf(field) ?? [] })}
          display={<RecordCell row={row} field={field} />}
          readOnly={!session.can('contacts.change') || session.isReadOnly(kind, field.name)}
          onSave={(value, version) => onSave({ [field.name]: value === '' ? null : value }, version)}
          explain={explain}
        />
      ))}
    </div>
  );
}
