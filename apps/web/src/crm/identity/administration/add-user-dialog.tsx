import { Alert, Button, Group, Modal, MultiSelect, Radio, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import { isProblem } from '../../../api/problem.ts';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { toast } from '../../../ui/feedback/toast.tsx';
import { usePhone } from '../../../ui/layout/use-phone.ts';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { useAdministrationText } from './administration-text.ts';
import { explainRefusal } from './explain-refusal.ts';
import { SecretOnce } from './secret-once.tsx';
import { suggestPassword } from './suggest-password.ts';
import { usePermissions, usePositions, useRoles, useTeams } from './use-directory.ts';
import { useRoleName } from './use-role-name.ts';

const blank = { givenName: '', familyName: '', email: '', roleIds: [] as string[], teamIds: [] as string[], positionId: null as string | null };
const options = (entries: { id: string; name: string }[] | undefined) => entries?.map(({ id, name }) => ({ value: id, label: name })) ?? [];

/** A new colleague: invited, or with a first password that is shown once. */
export function AddUserDialog({ onClose }: { onClose: () => void }) {
  const text = useAdministrationText();
  const ui = useUiText();
  const phone = usePhone();
  const language = useLanguage();
  const roleName = useRoleName();
  const queries = useQueryClient();
  const { data: teams } = useTeams();
  const { data: positions } = usePositions();
  const { data: roles } = useRoles();
  const { data: permissions } = usePermissions();
  const [draft, setDraft] = useState(blank);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<unknown>();
  const [way, setWay] = useState<'invitation' | 'password'>('invitation');
  const [password, setPassword] = useState<string>();
  const [link, setLink] = useState<string>();
  const name = `${draft.givenName} ${draft.familyName}`.trim();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setRefusal(undefined);
    const body = { ...draft, email: draft.email.trim(), givenName: draft.givenName.trim(), familyName: draft.familyName.trim(), locale: language, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
    const made = suggestPassword();
    try {
      const sent = way === 'invitation' ? await api.post('/users/invitations', { body }) : await api.post('/users', { body: { ...body, password: made } });
      await queries.invalidateQueries({ queryKey: keys.directory('users') });
      if (!('isMailed' in sent)) return setPassword(made);
      if (sent.link) return setLink(sent.link);
      toast({ message: text('invited', { name }), detail: text('invitedDetail', { email: body.email }) });
      onClose();
    } catch (error) {
      setRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  if (password) return <SecretOnce title={text('passwordOf', { name })} hint={text('passwordOnce')} secret={password} onClose={onClose} />;
  if (link) return <SecretOnce title={text('invitationLink', { name })} hint={text('invitationLinkOnce')} secret={link} onClose={onClose} />;
  const at = (field: string): string | undefined => (isProblem(refusal) && refusal.at(field) ? text('invalid') : undefined);
  const taken = isProblem(refusal, 'conflict.duplicate') ? text('emailTaken') : undefined;
  const field = (key: 'givenName' | 'familyName' | 'email', rest: object = {}) => (
    <TextInput label={text(key)} value={draft[key]} maxLength={120} onChange={(event) => setDraft({ ...draft, [key]: event.currentTarget.value })} error={at(key)} {...rest} />
  );
  const ready = draft.givenName.trim() !== '' && draft.familyName.trim() !== '' && /\S@\S/u.test(draft.email);
  return (
    <Modal opened onClose={onClose} title={text('addUser')} size={560} fullScreen={phone} closeButtonProps={{ 'aria-label': ui('close') }}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
            {field('givenName', { 'data-autofocus': true })}
            {field('familyName')}
          </SimpleGrid>
          {field('email', { type: 'email', inputMode: 'email', error: taken ?? at('email') })}
          <MultiSelect label={text('roles')} description={draft.roleIds.length === 0 ? text('rolesHint') : undefined} data={roles?.map((role) => ({ value: role.id, label: roleName(role) })) ?? []} value={draft.roleIds} onChange={(roleIds) => setDraft({ ...draft, roleIds })} />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
            <MultiSelect label={text('teams')} data={options(teams)} value={draft.teamIds} onChange={(teamIds) => setDraft({ ...draft, teamIds })} searchable />
            <Select label={text('position')} data={options(positions)} value={draft.positionId} onChange={(positionId) => setDraft({ ...draft, positionId })} searchable clearable clearButtonProps={{ 'aria-label': ui('clear') }} />
          </SimpleGrid>
          <Radio.Group label={text('comesIn')} value={way} onChange={(next) => setWay(next as typeof way)}>
            <Stack gap={8} mt={6}>{(['invitation', 'password'] as const).map((value) => <Radio key={value} value={value} label={text(`comesIn.${value}`)} description={text(`comesInHint.${value}`)} />)}</Stack>
          </Radio.Group>
          {refusal !== undefined && !taken && <Alert color="red" variant="light" role="alert">{explainRefusal(refusal, permissions, language)}</Alert>}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>{ui('cancel')}</Button>
            <Button type="submit" loading={busy} disabled={!ready}>{text(way === 'invitation' ? 'invite' : 'addUser')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
