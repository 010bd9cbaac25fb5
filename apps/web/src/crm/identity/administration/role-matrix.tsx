import { useState } from 'react';
import type { Permission, Reach, Role } from '../../../api/types.ts';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { useAdministrationText } from './administration-text.ts';
import { useConditionsText } from './conditions/conditions-text.ts';
import { ConditionDialog } from './conditions/condition-dialog.tsx';
import { Matrix } from './matrix.tsx';
import { useChangeRole } from './use-change-role.ts';
import { type Condition, type Given, useConditionWords } from './conditions/use-condition-words.ts';
import { useReachWord } from './use-reach-word.ts';

const none = 'none';

/** Permission by role, with how far it reaches in each cell, and over which records only. */
export function RoleMatrix({ roles, permissions, onOpen }: { roles: Role[]; permissions: Permission[]; onOpen: (roleId: string) => void }) {
  const text = useAdministrationText();
  const conditionsText = useConditionsText();
  const language = useLanguage();
  const reachWord = useReachWord();
  const conditionWords = useConditionWords();
  const { change } = useChangeRole();
  const [editing, setEditing] = useState<{ role: Role; name: string }>();
  const modules = [...new Set(permissions.map(({ module }) => module))];
  const permissionNamed = (name: string): Permission => permissions.find((each) => each.name === name)!;
  const givenOf = (role: Role, name: string): Given | undefined => role.permissions.find((each) => each.name === name);
  const give = (role: Role, name: string, given: Omit<Given, 'name'> | null): void => {
    const rest = role.permissions.filter((each) => each.name !== name);
    const permission = permissionNamed(name);
    const words = given ? [reachWord(permission, given.reach), ...conditionWords(permission.conditions, given.conditions)].join(' · ') : text('reach.none');
    void change(role, { permissions: given ? [...rest, { name, ...given }] : rest }, `${permission.label[language]}: ${words}`);
  };
  const choose = (role: Role, name: string, value: string): void => {
    const conditions = givenOf(role, name)?.conditions;
    give(role, name, value === none ? null : { reach: value as Reach, ...(conditions && { conditions }) });
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
  const badgesOf = (role: Role, name: string): string[] => conditionWords(permissionNamed(name).conditions, givenOf(role, name)?.conditions);
  const moreOf = (role: Role, name: string) => (givenOf(role, name) && permissionNamed(name).conditions.length > 0 ? [{ label: conditionsText('when.edit'), onClick: () => setEditing({ role, name }) }] : []);
  const save = (conditions: Condition[]): void => {
    const { role, name } = editing!;
    give(role, name, { reach: givenOf(role, name)!.reach, ...(conditions.length > 0 && { conditions }) });
  };
  return (
    <>
      <Matrix
        label={text('tabDeeds')} roles={roles} groups={groups} valueOf={(role, name) => givenOf(role, name)?.reach ?? none} badgesOf={badgesOf} moreOf={moreOf}
        weightOf={(value, { choices }, role, name) => (value === none ? 'none' : (value === 'all' || choices.length === 2) && badgesOf(role, name).length === 0 ? 'all' : 'some')} onChange={choose} onOpen={onOpen}
      />
      {editing && <ConditionDialog role={editing.role} permission={permissionNamed(editing.name)} conditions={givenOf(editing.role, editing.name)?.conditions ?? []} onSave={save} onClose={() => setEditing(undefined)} />}
    </>
  );
}
