import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import type { AuditEvent, Ref } from '../../../api/types.ts';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { usePositions, useRoles, useTeams, useUsers } from '../administration/use-directory.ts';
import { silentFields } from './audit-kinds.ts';
import { useAuditText } from './audit-text.ts';

/** What is kept as a whole, such as the sections of a course, is read by the names in it. */
function partsOf(value: unknown): object | undefined {
  if (typeof value !== 'string' || !/^(?:\{".*\}|\[\{.*\]|\[\])$/su.test(value)) return undefined;
  try {
    return JSON.parse(value) as object;
  } catch {
    return undefined; // a text that only looks like it
  }
}

/** Puts what a command wrote into words, as far as they are known here; an id of something else is shortened. */
export function useAuditWords() {
  const text = useAuditText();
  const language = useLanguage();
  const { data } = useQuery({ queryKey: keys.recordKinds, queryFn: ({ signal }) => api.get('/record-kinds', { signal }), staleTime: Infinity });
  const users = useUsers().data ?? [];
  const places: Ref[] = [...(useTeams().data ?? []), ...(usePositions().data ?? []), ...(useRoles().data ?? [])];
  const nameOf = (id: string): string => users.find((each) => each.id === id)?.displayName ?? places.find((each) => each.id === id)?.name ?? `…${id.slice(-6)}`;
  const said = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return '—';
    if (typeof value === 'boolean') return text(value ? 'auditYes' : 'auditNo');
    if (Array.isArray(value)) return value.length === 0 ? '—' : value.map(said).join(', ');
    if (typeof value === 'object') return Object.values(value).map(said).join(' · ');
    const parts = partsOf(value);
    if (parts !== undefined) return named(parts);
    return String(value as string | number).replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu, nameOf);
  };
  const named = (parts: object): string => {
    const all = (Array.isArray(parts) ? parts : [parts]).map((each: unknown) => (each as { name?: unknown; title?: unknown } | null)?.name ?? (each as { title?: unknown } | null)?.title).filter((name) => typeof name === 'string');
    return all.length > 0 ? all.join(', ') : '…';
  };
  return {
    said,
    changesOf: (event: AuditEvent) => event.changes.filter(({ field }) => !silentFields.has(field)),
    labelOf: (event: AuditEvent, field: string): string => text.maybe(`field.${field}`) ?? data?.items.find((each) => each.kind === event.kind)?.fields.find(({ name }) => name === field)?.label[language] ?? field,
  };
}
