import { UnstyledButton } from '@mantine/core';
import { IconCalendarTime } from '@tabler/icons-react';
import { useState } from 'react';
import type { Role, User } from '../../../api/types.ts';
import { useAdministrationText } from './administration-text.ts';
import { RoleTermDialog } from './role-term-dialog.tsx';
import { useRoleName } from './use-role-name.ts';
import { useTermWords } from './use-term-words.ts';
import classes from './administration.module.css';

/** From and until when a colleague has each role. */
export function RoleTerms({ user, roles }: { user: User; roles: Role[] }) {
  const text = useAdministrationText();
  const roleName = useRoleName();
  const words = useTermWords();
  const [role, setRole] = useState<Role>();
  return (
    <div className={classes.terms}>
      {roles.filter(({ id }) => user.roleIds.includes(id)).map((each) => {
        const term = words(user.roleTerms.find(({ roleId }) => roleId === each.id));
        return (
          <UnstyledButton key={each.id} className={classes.term} aria-label={text('termChange', { role: roleName(each), term })} onClick={() => setRole(each)}>
            <IconCalendarTime size={14} aria-hidden />
            <span>{roleName(each)}: {term}</span>
          </UnstyledButton>
        );
      })}
      {role && <RoleTermDialog user={user} role={role} onClose={() => setRole(undefined)} />}
    </div>
  );
}
