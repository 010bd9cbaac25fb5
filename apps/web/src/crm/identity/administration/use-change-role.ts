import { api } from '../../../api/api.ts';
import type { Role } from '../../../api/types.ts';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { toast } from '../../../ui/feedback/toast.tsx';
import { useAdministrationText } from './administration-text.ts';
import { explainRefusal } from './explain-refusal.ts';
import { usePermissions } from './use-directory.ts';
import { useDirectoryWrite } from './use-directory-write.ts';
import { useRoleName } from './use-role-name.ts';

export type RoleChange = Partial<Pick<Role, 'name' | 'description' | 'permissions' | 'fieldRules' | 'needsSecondFactor' | 'readNorm'>>;

/** Changes a role at once, for everybody who has it; an undo puts back what was. */
export function useChangeRole() {
  const text = useAdministrationText();
  const language = useLanguage();
  const roleName = useRoleName();
  const { data: permissions } = usePermissions();
  const write = useDirectoryWrite('roles');
  const explain = (error: unknown): string => explainRefusal(error, permissions, language);
  const send = (role: Pick<Role, 'id' | 'version'>, body: RoleChange, version = role.version) => write(() => api.patch('/roles/{roleId}', { path: { roleId: role.id }, body, version }));
  const change = async (role: Role, body: RoleChange, said: string): Promise<void> => {
    const before: RoleChange = { ...(body.permissions && { permissions: role.permissions }), ...(body.fieldRules && { fieldRules: role.fieldRules }) };
    const fail = (error: unknown): void => toast({ tone: 'bad', message: explain(error) });
    await send(role, body).then((now) => toast({ message: text('roleChanged', { role: roleName(role) }), detail: said, undo: () => void send(now, before).catch(fail) }), fail);
  };
  return { change, send, explain };
}
