import { Drawer, Switch } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Permission, Role } from '../../../api/types.ts';
import { SettingWhy } from '../../../app/setting-why.tsx';
import { InlineField } from '../../../ui/field/inline-field.tsx';
import { toast } from '../../../ui/feedback/toast.tsx';
import { Initials } from '../../../ui/initials.tsx';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { useAdministrationText } from './administration-text.ts';
import { RoleSummary } from './role-summary.tsx';
import { useUsers } from './use-directory.ts';
import { useChangeRole } from './use-change-role.ts';
import { useExplainNorm, useReadingNorm } from './use-reading-norm.ts';
import { useRoleName } from './use-role-name.ts';
import classes from './administration.module.css';

/** One role in plain words: what it is called, what it may do, and who has it. */
export function RoleDrawer({ role, permissions, onClose }: { role: Role; permissions: Permission[]; onClose: () => void }) {
  const text = useAdministrationText();
  const ui = useUiText();
  const format = useFormat();
  const roleName = useRoleName();
  const { send, explain } = useChangeRole();
  const explainNorm = useExplainNorm();
  const { query: { data: norm } } = useReadingNorm();
  const { data: users } = useUsers();
  const people = users?.filter(({ roleIds, status }) => status === 'active' && roleIds.includes(role.id)) ?? [];
  return (
    <Drawer opened onClose={onClose} position="right" size={460} title={<span className={classes.titled}>{text('role')} <SettingWhy kind="role" id={role.id} name={roleName(role)} /></span>} closeButtonProps={{ 'aria-label': ui('close') }}>
      <InlineField label={text('name')} name="name" kind="text" value={role.name} display={roleName(role)} maxLength={120} onSave={(value, version) => send(role, { name: String(value ?? role.name) }, version)} explain={explain} />
      <InlineField label={text('description')} name="description" kind="textarea" value={role.description} maxLength={500} onSave={(value, version) => send(role, { description: String(value ?? '') }, version)} explain={explain} />
      <InlineField label={text('readNorm')} name="readNorm" kind="number" value={role.readNorm} words={(value) => (typeof value === 'number' ? format.number(value) : text('readNormUsual', { norm: norm ? format.number(norm.usual) : '…' }))} onSave={(value, version) => send(role, { readNorm: typeof value === 'number' ? value : null }, version)} explain={explainNorm} />
      <Switch my="sm" label={text('needsFactor')} description={text('needsFactorHint')} checked={role.needsSecondFactor} onChange={(event) => void send(role, { needsSecondFactor: event.currentTarget.checked }).catch((error: unknown) => toast({ tone: 'bad', message: explain(error) }))} />
      <RoleSummary role={role} permissions={permissions} />
      <h3 className={classes.sub}>{text('whoHasRole', { count: people.length })}</h3>
      <div className={classes.holders}>
        {people.map((user) => <Link key={user.id} to="/admin/users" search={{ user: user.id }} className={classes.holder}><Initials name={user.displayName} size={20} />{user.displayName}</Link>)}
      </div>
    </Drawer>
  );
}
