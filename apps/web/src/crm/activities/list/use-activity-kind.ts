import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import type { FieldDescription, Label, RecordKind } from '../../../api/types.ts';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { useActivitiesText } from '../activities-text.ts';

export const activityKind = 'activity' as RecordKind;

/** The registry of an activity's fields, from which columns and filters are drawn. */
export function useActivityKind() {
  const language = useLanguage();
  const text = useActivitiesText();
  const query = useQuery({ queryKey: keys.recordKinds, queryFn: ({ signal }) => api.get('/record-kinds', { signal }), select: ({ items }) => items, staleTime: Infinity });
  const fields: FieldDescription[] = query.data?.find(({ kind }) => kind === activityKind)?.fields ?? [];
  return { query, fields, labelOf: (label: Label): string => label[language], choicesOf: (field: FieldDescription) => field.choices?.map((value) => ({ value, label: text.maybe(`type.${value}`) ?? text.maybe(`choice.${value}`) ?? value })) };
}
