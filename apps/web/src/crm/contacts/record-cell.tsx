import type { FieldDescription, Organization, Person, Ref } from '../../api/types.ts';
import { useFormat } from '../../ui/text/format.ts';
import { PhoneText } from '../../ui/text/phone-text.tsx';
import { RelativeTime } from '../../ui/text/relative-time.tsx';
import { useUiText } from '../../ui/text/ui-text.ts';
import { useContactsText } from './contacts-text.ts';

type RecordCellProps = { row: Person | Organization; field: FieldDescription };

/** One value of a record, shown by what kind of value it is. */
export function RecordCell({ row, field: { name, type } }: RecordCellProps) {
  const format = useFormat();
  const text = useContactsText();
  const ui = useUiText();
  const value: unknown = (row as unknown as Record<string, unknown>)[name];
  if (value === null || value === undefined || value === '') return null;
  const choice = (one: string): string => text.maybe(`choice.${one}`) ?? one;

  if (type === 'choice') return <span>{(Array.isArray(value) ? (value as string[]) : [String(value)]).map(choice).join(', ')}</span>;
  if (type === 'reference') return <span>{nameOf(value)}</span>;
  if (type === 'references') return <span>{(value as Ref[]).map(nameOf).join(', ')}</span>;
  if (type === 'instant') return <RelativeTime at={String(value)} />;
  if (type === 'day') return <span>{format.day(String(value))}</span>;
  if (type === 'flag') return <span>{value === true ? ui('yes') : ''}</span>;
  if (type === 'whole') return <span>{format.number(Number(value))}</span>;
  if (type === 'money') return <span>{format.money(value as { amount: string; currency: string })}</span>;
  if (type === 'phone') return <PhoneText phone={String(value)} />;
  const said = name === 'country' ? format.country(String(value)) : name === 'preferredLanguage' ? format.language(String(value)) : String(value);
  return <span title={said}>{said}</span>;
}

function nameOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { name, displayName } = value as { name?: string; displayName?: string };
  return name ?? displayName ?? '';
}
