import { SimpleGrid, Text } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import type { Role, User } from '../../../api/types.ts';
import { FormDialog } from '../../../app/form-dialog.tsx';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { DayInput } from '../../../ui/field/day-input.tsx';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { useAdministrationText } from './administration-text.ts';
import { explainRefusal } from './explain-refusal.ts';
import { usePermissions } from './use-directory.ts';
import { useDirectoryWrite } from './use-directory-write.ts';
import { useRoleName } from './use-role-name.ts';

/** Asks for the first and the last day of a role. */
export function RoleTermDialog({ user, role, onClose }: { user: User; role: Role; onClose: () => void }) {
  const text = useAdministrationText();
  const ui = useUiText();
  const language = useLanguage();
  const roleName = useRoleName();
  const write = useDirectoryWrite('users');
  const { data: permissions } = usePermissions();
  const [{ from, until }, setTerm] = useState(user.roleTerms.find(({ roleId }) => roleId === role.id) ?? { roleId: role.id, from: null, until: null });
  const inOrder = !from || !until || from <= until;
  const submit = async (): Promise<void> => {
    const others = user.roleTerms.filter(({ roleId }) => roleId !== role.id);
    await write(() => api.patch('/users/{userId}', { path: { userId: user.id }, body: { roleTerms: [...others, { roleId: role.id, from, until }] }, version: user.version }));
  };
  return (
    <FormDialog title={text('termTitle', { name: user.displayName, role: roleName(role) })} action={ui('save')} ready={inOrder} refusalOf={(error) => (error === undefined ? undefined : explainRefusal(error, permissions, language))} onClose={onClose} onSubmit={submit}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <DayInput label={text('termFrom')} value={from} onChange={(day) => setTerm({ roleId: role.id, from: day, until })} />
        <DayInput label={text('termUntil')} value={until} onChange={(day) => setTerm({ roleId: role.id, from, until: day })} error={inOrder ? undefined : text('termBeforeStart')} />
      </SimpleGrid>
      <Text size="sm" c="dimmed">{text('termHint')}</Text>
    </FormDialog>
  );
}
