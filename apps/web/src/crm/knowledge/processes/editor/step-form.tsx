import { MultiSelect, NumberInput, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useRoleName } from '../../../identity/administration/use-role-name.ts';
import { useProcessesText } from '../processes-text.ts';
import { ArticlePicker } from './article-picker.tsx';
import type { EditedStep, ProcessChoices } from './editor-types.ts';
import classes from './editor.module.css';

type StepFormProps = { step: EditedStep; choices: ProcessChoices; onChange: (part: Partial<EditedStep>) => void };

/** Everything one says of a step. */
export function StepForm({ step, choices, onChange }: StepFormProps) {
  const text = useProcessesText();
  const roleName = useRoleName();
  const roles = choices.roles.map((role) => ({ value: role.id, label: roleName(role) }));
  const screens = choices.screens.map((value) => ({ value, label: text.maybe(`screen.${value}`) ?? value }));
  const activities = choices.activityTypes.map((value) => ({ value, label: text.maybe(`activity.${value}`) ?? value }));
  return (
    <div className={classes.form}>
      <TextInput label={text('stepName')} required maxLength={200} value={step.name} onChange={(event) => onChange({ name: event.currentTarget.value })} data-autofocus />
      <Textarea label={text('work')} required autosize minRows={2} maxLength={4000} value={step.work} onChange={(event) => onChange({ work: event.currentTarget.value })} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <MultiSelect label={text('roles')} required searchable hidePickedOptions data={roles} value={[...step.roleIds]} onChange={(roleIds) => onChange({ roleIds })} />
        <NumberInput label={text('expectedMinutes')} min={1} max={10_080} allowDecimal={false} hideControls value={step.expectedMinutes ?? ''} onChange={(value) => onChange({ expectedMinutes: typeof value === 'number' ? value : null })} />
        <TextInput label={text('checkWhat')} maxLength={1000} value={step.check} onChange={(event) => onChange({ check: event.currentTarget.value })} />
        <Select label={text('checkWho')} clearable searchable data={roles} value={step.checkedBy} disabled={step.check.trim() === ''} onChange={(checkedBy) => onChange({ checkedBy })} />
        <Select label={text('screen')} clearable searchable data={screens} value={step.screen} onChange={(screen) => onChange({ screen: screen as EditedStep['screen'] })} />
        <Select label={text('operation')} clearable searchable limit={100} data={choices.operations} value={step.operation} onChange={(operation) => onChange({ operation })} />
        <MultiSelect label={text('stages')} searchable hidePickedOptions data={choices.stages.map(({ id, name, pipeline }) => ({ value: id, label: `${pipeline}: ${name}` }))} value={[...step.stageIds]} onChange={(stageIds) => onChange({ stageIds })} />
        <MultiSelect label={text('activities')} hidePickedOptions data={activities} value={[...step.activityTypes]} onChange={(activityTypes) => onChange({ activityTypes: activityTypes as EditedStep['activityTypes'] })} />
      </SimpleGrid>
      <ArticlePicker id={step.articleId} title={step.articleTitle} onChange={(articleId, articleTitle) => onChange({ articleId, articleTitle })} />
    </div>
  );
}
