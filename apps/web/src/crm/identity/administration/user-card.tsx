import { Badge } from '@mantine/core';
import type { User } from '../../../api/types.ts';
import { Initials } from '../../../ui/initials.tsx';
import { useAdministrationText } from './administration-text.ts';
import { useRoles } from './use-directory.ts';
import { useRoleName } from './use-role-name.ts';
import classes from './administration.module.css';

export function UserCard({ user: { displayName, email, roleIds, status } }: { user: User }) {
  const text = useAdministrationText();
  const roleName = useRoleName();
  const { data: roles } = useRoles();
  return (
    <>
      <Initials name={displayName} size={36} />
      <div className={classes.card}>
        <div className={classes.cardName}>{displayName} {status !== 'active' && <Badge color="gray" variant="light" tt="none" size="sm">{text(`badge.${status}`)}</Badge>}</div>
        <div className={classes.quiet}>{roles?.filter(({ id }) => roleIds.includes(id)).map(roleName).join(', ')}</div>
        <div className={classes.quiet}>{email}</div>
      </div>
    </>
  );
}
