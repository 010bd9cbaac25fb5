import { Button, Group, Modal, MultiSelect, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import type { Permission, Role } from '../../../../api/types.ts';
import { useLanguage } from '../../../../app/i18n/use-language.ts';
import { useUiText } from '../../../../ui/text/ui-text.ts';
import { useConditionsText } from './conditions-text.ts';
import { type Condition, type ConditionEntry, isUpTo, useTiers } from './use-condition-words.ts';
import { useRoleName } from '../use-role-name.ts';

type ConditionDialogProps = { role: Role; permission: Permission; conditions: readonly Condition[]; onSave: (conditions: Condition[]) => void; onClose: () => void };

/** On which records a role has a right: how confidential, of which tiers, in which state. */
export function ConditionDialog({ role, permission, conditions, onSave, onClose }: ConditionDialogProps) {
  const text = useConditionsText();
  const ui = useUiText();
  const language = useLanguage();
  const roleName = useRoleName();
  const [chosen, setChosen] = useState<Record<string, readonly string[]>>(() => Object.fromEntries(conditions.map(({ on, among }) => [on, among])));
  const save = (): void => {
    onSave(permission.conditions.flatMap(({ on }) => (chosen[on]?.length ? [{ on, among: [...chosen[on]] }] : [])));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={text('when.title', { line: permission.label[language] })} closeButtonProps={{ 'aria-label': ui('close') }}>
      <Stack gap="sm">
        <p>{text('when.what', { role: roleName(role) })}</p>
        {permission.conditions.map((entry) => <ConditionField key={entry.on} entry={entry} among={chosen[entry.on] ?? []} onChange={(among) => setChosen({ ...chosen, [entry.on]: among })} />)}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{ui('cancel')}</Button>
          <Button onClick={save}>{text('when.save')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

type ConditionFieldProps = { entry: ConditionEntry; among: readonly string[]; onChange: (among: readonly string[]) => void };

function ConditionField({ entry, among, onChange }: ConditionFieldProps) {
  const text = useConditionsText();
  const language = useLanguage();
  const tiers = useTiers();
  const { on, choices, label } = entry;
  const word = (value: string): string => text.maybe(`value.${on}.${value}`) ?? value;
  if (choices && on === 'confidentiality' && (among.length === 0 || isUpTo(entry, among))) {
    const steps = choices.slice(0, -1).map((value, at) => ({ value, label: at === 0 ? word(value) : text('when.upTo', { level: word(value) }) }));
    return <Select label={label[language]} placeholder={text('when.any')} data={steps} value={among.length > 0 ? choices[among.length - 1]! : null} onChange={(value) => onChange(value === null ? [] : choices.slice(0, choices.indexOf(value) + 1))} clearable clearButtonProps={{ 'aria-label': text('when.any') }} />;
  }
  const data = choices ? choices.map((value) => ({ value, label: word(value) })) : [...tiers.map(({ id, name }) => ({ value: id, label: name })), { value: 'none', label: text('when.none') }];
  const unknown = among.filter((value) => !data.some((each) => each.value === value)).map((value) => ({ value, label: text('when.missing') }));
  return <MultiSelect label={label[language]} placeholder={among.length === 0 ? text('when.any') : undefined} data={[...data, ...unknown]} value={[...among]} onChange={onChange} clearable />;
}
