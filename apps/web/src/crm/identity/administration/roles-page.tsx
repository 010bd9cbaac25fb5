import { Button, Skeleton, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { askedTab } from '../../../app/asked-tab.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { AddRoleDialog } from './add-role-dialog.tsx';
import { useAdministrationText } from './administration-text.ts';
import { FieldMatrix } from './field-matrix.tsx';
import { ReadingNorms } from './reading-norms.tsx';
import { RoleDrawer } from './role-drawer.tsx';
import { RoleMatrix } from './role-matrix.tsx';
import { usePermissions, useRoles } from './use-directory.ts';
import classes from './administration.module.css';

/** Who may do what, and how far; and which fields are closed to whom. */
export function RolesPage() {
  const text = useAdministrationText();
  const navigate = useNavigate();
  const { role, tab } = useSearch({ strict: false }) as Record<string, string | undefined>;
  const change = (part: Record<string, string | undefined>): void => void navigate({ to: '.', search: (before: Record<string, string>) => ({ ...before, ...part }), replace: true });
  const [adding, setAdding] = useState(false);
  const roles = useRoles();
  const permissions = usePermissions();
  const error = roles.error ?? permissions.error;
  const opened = roles.data?.find(({ id }) => id === role);
  const open = (id: string): void => change({ role: id });
  return (
    <Page>
      <PageHeader title={text('roles')} actions={<Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>{text('addRole')}</Button>} />
      {error && <QueryError error={error} onRetry={() => void Promise.all([roles.refetch(), permissions.refetch()])} />}
      {!error && !(roles.data && permissions.data) && <div className={classes.body}>{[1, 2, 3, 4, 5, 6].map((line) => <Skeleton key={line} height={24} mb={12} />)}</div>}
      {roles.data && permissions.data && (
        <Tabs value={askedTab(tab, ['deeds', 'person', 'organization', 'reading'])} onChange={(next) => change({ tab: next === 'deeds' ? undefined : (next ?? undefined) })} keepMounted={false} className={classes.tabs!}>
          <Tabs.List px={24}>
            <Tabs.Tab value="deeds">{text('tabDeeds')}</Tabs.Tab>
            <Tabs.Tab value="person">{text('tabPerson')}</Tabs.Tab>
            <Tabs.Tab value="organization">{text('tabOrganization')}</Tabs.Tab>
            <Tabs.Tab value="reading">{text('tabReading')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="deeds"><RoleMatrix roles={roles.data} permissions={permissions.data} onOpen={open} /></Tabs.Panel>
          <Tabs.Panel value="person"><FieldMatrix kind="person" roles={roles.data} onOpen={open} /></Tabs.Panel>
          <Tabs.Panel value="organization"><FieldMatrix kind="organization" roles={roles.data} onOpen={open} /></Tabs.Panel>
          <Tabs.Panel value="reading"><ReadingNorms roles={roles.data} /></Tabs.Panel>
        </Tabs>
      )}
      {opened && permissions.data && <RoleDrawer key={opened.id} role={opened} permissions={permissions.data} onClose={() => change({ role: undefined })} />}
      {adding && roles.data && <AddRoleDialog roles={roles.data} onClose={() => setAdding(false)} onAdded={open} />}
    </Page>
  );
}
