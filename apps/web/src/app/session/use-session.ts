import { useSuspenseQuery } from '@tanstack/react-query';
import type { Me, Reach, RecordKind } from '../../api/types.ts';
import { meQuery } from './me-query.ts';

export const useMe = (): Me => useSuspenseQuery(meQuery).data;

/** What the person may do and see; the server decides, this only keeps useless buttons away. */
export function useSession() {
  const me = useMe();
  return {
    me,
    can: (permission: string): boolean => me.permissions.some(({ name }) => name === permission),
    reachOf: (permission: string): Reach | undefined => me.permissions.find(({ name }) => name === permission)?.reach,
    isHidden: (kind: RecordKind, field: string): boolean => me.hiddenFields[kind]?.includes(field) ?? false,
    isReadOnly: (kind: RecordKind, field: string): boolean => me.readOnlyFields[kind]?.includes(field) ?? false,
  };
}
