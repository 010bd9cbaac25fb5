import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import { useSession } from '../../../app/session/use-session.ts';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { useTodayText } from './today-text.ts';

type OwnerSwitchProps = { ownerId: string | undefined; onChange: (ownerId: string | undefined) => void };

/** Whose day it is: of whoever sees the activities of others, also theirs. */
export function OwnerSwitch({ ownerId, onChange }: OwnerSwitchProps) {
  const text = useTodayText();
  const ui = useUiText();
  const { me, reachOf } = useSession();
  const reach = reachOf('activities.read');
  const sees = reach !== undefined && reach !== 'own';
  const { data } = useQuery({ queryKey: keys.choices('users'), queryFn: ({ signal }) => api.get('/users', { query: { limit: 200, filter: { status: 'active' } }, signal }), staleTime: 5 * 60_000, enabled: sees });
  if (!sees) return null;
  const others = data?.items.filter(({ id }) => id !== me.user.id) ?? [];
  return (
    <Select
      aria-label={text('whose')}
      flex="0 1 190px"
      miw={0}
      data={[{ value: me.user.id, label: text('mine') }, ...others.map(({ id, displayName }) => ({ value: id, label: displayName }))]}
      value={ownerId ?? me.user.id}
      onChange={(id) => onChange(id === null || id === me.user.id ? undefined : id)}
      searchable
      allowDeselect={false}
      nothingFoundMessage={ui('nothingFound')}
    />
  );
}
