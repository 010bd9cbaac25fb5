import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import type { FieldDescription, Label, RecordKind } from '../../api/types.ts';
import { useLanguage } from '../../app/i18n/use-language.ts';
import { useContactsText } from './contacts-text.ts';

/** The registry of fields, from which columns, filters and forms are drawn; it changes only with the server. */
export function useRecordKind(kind: RecordKind) {
  const language = useLanguage();
  const text = useContactsText();
  const query = useQuery({
    queryKey: keys.recordKinds,
    queryFn: ({ signal }) => api.get('/record-kinds', { signal }),
    select: ({ items }) => items,
    staleTime: Infinity,
  });
  const labelOf = (label: Label): string => label[language];
  const fields: FieldDescription[] = query.data?.find((description) => description.kind === kind)?.fields ?? [];
  const choicesOf = (field: FieldDescription) => field.choices?.map((value) => ({ value, label: text.maybe(`choice.${value}`) ?? value }));
  return { query, fields, labelOf, choicesOf };
}
