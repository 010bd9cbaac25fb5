import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import type { FieldDescription, Label, RecordKind } from '../../api/types.ts';
import { useLanguage } from '../../app/i18n/use-language.ts';
import { useDealsText } from './deals-text.ts';

export const dealKind = 'deal' as RecordKind;

/** The registry of a deal's fields, from which columns, filters and fields are drawn. */
export function useDealKind() {
  const language = useLanguage();
  const text = useDealsText();
  const query = useQuery({ queryKey: keys.recordKinds, queryFn: ({ signal }) => api.get('/record-kinds', { signal }), select: ({ items }) => items, staleTime: Infinity });
  const fields: FieldDescription[] = query.data?.find(({ kind }) => kind === dealKind)?.fields ?? [];
  const labelOf = (label: Label): string => label[language];
  const nameOf = (name: string): string => {
    const field = fields.find((each) => each.name === name);
    return text.maybe(`field.${name}`) ?? (field ? labelOf(field.label) : name);
  };
  return { query, fields, labelOf, nameOf, choicesOf: (field: FieldDescription) => field.choices?.map((value) => ({ value, label: text.maybe(`choice.${field.name}.${value}`) ?? text.maybe(`choice.${value}`) ?? value })) };
}
