import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import type { RecordKind, Role } from '../../../api/types.ts';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { SettingWhy } from '../../../app/setting-why.tsx';
import { useAdministrationText } from './administration-text.ts';
import { Matrix } from './matrix.tsx';
import { useChangeRole } from './use-change-role.ts';
import classes from './administration.module.css';

// The same value under another name is closed with it; without these no record could be shown.
const unlisted = new Set(['id', 'version', 'displayName', 'name', 'createdAt', 'updatedAt', 'updatedBy']);

/** Field by role: open, read only, or hidden. */
export function FieldMatrix({ kind, roles, onOpen }: { kind: RecordKind; roles: Role[]; onOpen: (roleId: string) => void }) {
  const text = useAdministrationText();
  const language = useLanguage();
  const { change } = useChangeRole();
  const { data } = useQuery({ queryKey: keys.recordKinds, queryFn: ({ signal }) => api.get('/record-kinds', { signal }), staleTime: Infinity });
  const fields = data?.items.find((each) => each.kind === kind)?.fields.filter(({ name }) => !unlisted.has(name) && !name.endsWith('Id'));
  if (!fields) return <div className={classes.body}><Skeleton height={240} /></div>;
  const choices = (['open', 'read', 'hidden'] as const).map((value) => ({ value, label: text(`access.${value}`) }));
  const valueOf = (role: Role, field: string): string => role.fieldRules.find((rule) => rule.kind === kind && rule.field === field)?.access ?? 'open';
  const choose = (role: Role, field: string, value: string): void => {
    const rest = role.fieldRules.filter((rule) => rule.kind !== kind || rule.field !== field);
    const label = fields.find(({ name }) => name === field)?.label[language] ?? field;
    void change(role, { fieldRules: value === 'open' ? rest : [...rest, { kind, field, access: value as 'read' | 'hidden' }] }, `${label}: ${text.maybe(`access.${value}`) ?? value}`);
  };
  const groups = [...new Set(fields.map(({ group }) => group))].map((group) => ({
    id: group,
    label: text.maybe(`group.${group}`) ?? group,
    lines: fields.filter((field) => field.group === group).map((field) => ({ id: field.name, label: field.label[language], hint: field.personal ? text('personal') : undefined, beside: <SettingWhy kind="field" id={`${kind}.${field.name}`} name={field.label[language]} />, choices })),
  }));
  return (
    <>
      <p className={classes.note}>{text('fieldsNote')}</p>
      <Matrix label={text('tabFields')} roles={roles} groups={groups} valueOf={valueOf} weightOf={(value) => (value === 'open' ? 'all' : value === 'read' ? 'some' : 'none')} onChange={choose} onOpen={onOpen} />
    </>
  );
}
