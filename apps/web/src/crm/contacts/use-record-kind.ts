import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import type { FieldDescription, Label, RecordKind, RecordKindDescription } from '../../api/types.ts';
import { useLanguage } from '../../app/i18n/use-language.ts';
import { useContactsText } from './contacts-text.ts';

type Answer = RecordKindDescription[] | { items: RecordKindDescription[] };

/** The registry of fields, from which columns, filters and forms are drawn; it changes only with the server. */
export function useRecordKind(kind: RecordKind) {
  const language = useLanguage();
  const text = useContactsText();
  const query = useQuery({
    queryKey: keys.recordKinds,
    queryFn: ({ signal }) => api.get<Answer>('/record-kinds', undefined, signal),
    select: (answer) => (Array.isArray(answer) ? answer : answer.items),
    staleTime: Infinity,
  });
  const labelOf = (label: Label): string => (typeof label === 'string' ? label : label[language]);
  const fields: FieldDescription[] = query.data?.find((description) => description.kind === kind)?.fields ?? [];
  const choicesOf = (field: FieldDescription) =>
    (field.options ?? field.choices)?.map((option) =>
      typeof option === 'string' ? { value: option, label: text.maybe(`choice.${option}`) ?? option } : { value: option.value, label: text.maybe(`choice.${option.value}`) ?? labelOf(option.label) },
    );
  return { query, fields, labelOf, choicesOf };
}
