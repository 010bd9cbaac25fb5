import type { Permission, Reach, Role } from '../../../api/types.ts';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { useAdministrationText } from './administration-text.ts';
import { Matrix } from './matrix.tsx';
import { useChangeRole } from './use-change-role.ts';
import { useReachWord } from './use-reach-word.ts';

const none = 'none';

/** Permission by role, with how far it reaches in each cell. */
export function RoleMatrix({ roles, permissions, onOpen }: { roles: Role[]; permissions: Permission[]; onOpen: (roleId: string) => void }) {
  const text = useAdministrationText();
  const language = useLanguage();
  const reachWord = useReachWord();
  const { change } = useChangeRole();
  const modules = [...new Set(permissions.map(({ module }) => module))];
  const valueOf = (role: Role, name: string): string => role.permissions.find((each) => each.name === name)?.reach ?? none;
  const choose = (role: Role, name: string, value: string): void => {
    const rest = role.permissions.filter((each) => each.name !== name);
    const permission = permissions.find((each) => each.name === name)!;
    const said = `${permission.label[language]}: ${value === none ? text('reach.none') : reachWord(permission, value as Reach)}`;
    void change(role, { permissions: value === none ? rest : [...rest, { name, reach: value as Reach }] }, said);
  };
  const groups = modules.map((module) => ({
    id: module,
    label: text.maybe(`module.${module}`) ?? module,
    lines: permissions.filter((each) => each.module === module).map((permission) => ({
      id: permission.name,
      label: permission.label[language],
      choices: [{ value: none, label: '—' }, ...permission.reaches.map((reach) => ({ value: reach, label: reachWord(permission, reach as Reach) }))],
    })),
  }));
  return <Matrix label={text('tabDeeds')} roles={roles} groups={groups} valueOf={valueOf} weightOf={(value, { choices }) => (value === none ? 'none' : value === 'all' || choices.length === 2 ? 'all' : 'some')} onChange={choose} onOpen={onOpen} />;
}
