import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import { useLanguage } from '../../app/i18n/use-language.ts';
import type { Contents } from './import-types.ts';
import { useMigrationText } from './migration-text.ts';

export type FieldGroup = { group: string; label: string; fields: { key: string; label: string }[] };

/** Where columns of such a file can go, grouped and in the reader's words; the list changes only with the server. */
export function useImportFields(contents: Contents) {
  const language = useLanguage();
  const text = useMigrationText();
  const query = useQuery({ queryKey: keys.importFields(contents), queryFn: ({ signal }) => api.get('/import-fields', { query: { contents }, signal }), select: ({ items }) => items, staleTime: Infinity });
  const fields = query.data ?? [];
  const groups = [...new Set(fields.map(({ group }) => group))].map((group) => ({
    group,
    label: text.maybe(`group.${group}`) ?? group,
    fields: fields.filter((field) => field.group === group).map(({ key, label }) => ({ key, label: label[language] })),
  }));
  return {
    query,
    groups,
    isMany: (key: string): boolean => fields.find((field) => field.key === key)?.isMany ?? false,
    typeOf: (key: string): string | undefined => fields.find((field) => field.key === key)?.type,
    labelOf: (key: string): string => fields.find((field) => field.key === key)?.label[language] ?? key,
  };
}
