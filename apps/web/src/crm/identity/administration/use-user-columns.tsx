import { Badge } from '@mantine/core';
import { useMemo } from 'react';
import type { User } from '../../../api/types.ts';
import { Initials } from '../../../ui/initials.tsx';
import type { ListColumn } from '../../../ui/list/list-column.ts';
import { RelativeTime } from '../../../ui/text/relative-time.tsx';
import { useAdministrationText } from './administration-text.ts';
import { usePositions, useRoles, useTeams } from './use-directory.ts';
import { useRoleName } from './use-role-name.ts';

export function useUserColumns(): ListColumn<User>[] {
  const text = useAdministrationText();
  const roleName = useRoleName();
  const { data: teams } = useTeams();
  const { data: roles } = useRoles();
  const { data: positions } = usePositions();
  const named = text('fullName');
  return useMemo(() => {
    const names = (ids: string[], of: { id: string; name: string }[] | undefined): string => ids.flatMap((id) => of?.find((each) => each.id === id)?.name ?? []).join(', ');
    const roleNames = roles?.map((role) => ({ id: role.id, name: roleName(role) }));
    return [
      { id: 'name', label: named, width: 240, sort: 'name', cell: ({ displayName, status }) => <><Initials name={displayName} size={22} /><span>{displayName}</span>{status !== 'active' && <Badge color="gray" variant="light" tt="none" size="sm">{text(`badge.${status}`)}</Badge>}</> },
      { id: 'roles', label: text('roles'), width: 190, cell: ({ roleIds }) => <span>{names(roleIds, roleNames)}</span> },
      { id: 'teams', label: text('teams'), width: 170, cell: ({ teamIds }) => <span>{names(teamIds, teams)}</span> },
      { id: 'position', label: text('position'), width: 180, cell: ({ positionId }) => <span>{names(positionId ? [positionId] : [], positions)}</span> },
      { id: 'email', label: text('email'), width: 260, cell: ({ email }) => <span>{email}</span> },
      { id: 'secondFactor', label: text('secondFactor'), width: 130, cell: ({ hasSecondFactor }) => <span>{text(hasSecondFactor ? 'secondFactor.on' : 'secondFactor.off')}</span> },
      { id: 'lastLoginAt', label: text('lastLogin'), width: 150, sort: 'lastLoginAt', cell: ({ lastLoginAt }) => (lastLoginAt ? <RelativeTime at={lastLoginAt} /> : <span>{text('never')}</span>) },
    ];
  }, [teams, roles, positions, named]);
}
