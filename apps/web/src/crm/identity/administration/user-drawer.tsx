import { Badge, Button, Drawer } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { api } from '../../../api/api.ts';
import type { User } from '../../../api/types.ts';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { useSession } from '../../../app/session/use-session.ts';
import { languageNames, languages } from '../../../app/i18n/language.ts';
import { InlineField } from '../../../ui/field/inline-field.tsx';
import type { InlineValue } from '../../../ui/field/inline-value.ts';
import { Initials } from '../../../ui/initials.tsx';
import { RelativeTime } from '../../../ui/text/relative-time.tsx';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { UserAccess } from '../access/user-access.tsx';
import { useSeeAsText } from '../see-as/see-as-text.ts';
import { useAdministrationText } from './administration-text.ts';
import { explainRefusal } from './explain-refusal.ts';
import { usePermissions, usePositions, useRoles, useTeams } from './use-directory.ts';
import { useDirectoryWrite } from './use-directory-write.ts';
import { RoleTerms } from './role-terms.tsx';
import { useRoleName } from './use-role-name.ts';
import { UserDeeds } from './user-deeds.tsx';
import { UserLetters } from './user-letters.tsx';
import { UserPlaces } from './user-places.tsx';
import classes from './administration.module.css';

const languageOptions = languages.map((value) => ({ value, label: languageNames[value] }));
const options = (entries: { id: string; name: string }[] | undefined) => entries?.map(({ id, name }) => ({ value: id, label: name })) ?? [];

/** One colleague: who it is, where in the company, and what the roles allow. */
export function UserDrawer({ user, onClose }: { user: User; onClose: () => void }) {
  const text = useAdministrationText();
  const ui = useUiText();
  const language = useLanguage();
  const seeAs = useSeeAsText();
  const { can } = useSession();
  const roleName = useRoleName();
  const write = useDirectoryWrite('users');
  const { data: teams } = useTeams();
  const { data: positions } = usePositions();
  const { data: roles } = useRoles();
  const { data: permissions } = usePermissions();
  const explain = (error: unknown): string => explainRefusal(error, permissions, language);
  const save = (name: keyof User, empty: InlineValue = null) => (value: InlineValue, version = user.version): Promise<unknown> =>
    write(() => api.patch('/users/{userId}', { path: { userId: user.id }, body: { [name]: value ?? empty }, version }));
  const textField = (name: 'givenName' | 'familyName' | 'email') => <InlineField label={text(name)} name={name} kind="text" value={user[name]} maxLength={120} onSave={save(name)} explain={explain} />;
  return (
    <Drawer opened onClose={onClose} position="right" size={460} title={text('user')} closeButtonProps={{ 'aria-label': ui('close') }}>
      <div className={classes.person}>
        <Initials name={user.displayName} size={44} />
        <div>
          <div className={classes.personName}>{user.displayName} {user.status !== 'active' && <Badge color="gray" variant="light" tt="none">{text(`badge.${user.status}`)}</Badge>}</div>
          <div className={classes.quiet}>{user.lastLoginAt ? <>{text('lastLogin')}: <RelativeTime at={user.lastLoginAt} /></> : text('neverIn')}</div>
          <div className={classes.quiet}>{text('secondFactor')}: {text(user.hasSecondFactor ? 'secondFactor.on' : 'secondFactor.off')}</div>
        </div>
      </div>
      {textField('givenName')}
      {textField('familyName')}
      {textField('email')}
      <InlineField label={text('roles')} name="roleIds" kind="many" value={user.roleIds} options={roles?.map((role) => ({ value: role.id, label: roleName(role) })) ?? []} onSave={save('roleIds', [])} explain={explain} />
      <RoleTerms user={user} roles={roles ?? []} />
      <InlineField label={text('teams')} name="teamIds" kind="many" value={user.teamIds} options={options(teams)} onSave={save('teamIds', [])} explain={explain} />
      <InlineField label={text('position')} name="positionId" kind="select" value={user.positionId} options={options(positions)} onSave={save('positionId')} explain={explain} />
      <UserPlaces user={user} save={save} explain={explain} />
      <InlineField label={text('language')} name="locale" kind="select" value={user.locale} options={languageOptions} onSave={save('locale')} explain={explain} />
      {can('identity.explain') && <Button component={Link} to="/admin/see-as" search={{ user: user.id } as never} variant="default" fullWidth justify="flex-start" mb="xs" leftSection={<IconEye size={16} aria-hidden />}>{seeAs('seeAs')}</Button>}
      <UserDeeds user={user} explain={explain} />
      {can('identity.administer') && <UserAccess userId={user.id} explain={explain} />}
      <UserLetters email={user.email} explain={explain} />
    </Drawer>
  );
}
