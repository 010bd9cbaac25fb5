import { Group, NumberInput, Select, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { FormDialog } from '../../../app/form-dialog.tsx';
import { toast } from '../../../ui/feedback/toast.tsx';
import { useRoleName } from '../../identity/administration/use-role-name.ts';
import { useCourses } from '../course-builder/course-list.tsx';
import { changed, moved, without } from '../course-builder/draft.ts';
import { MoveButtons } from '../course-builder/move-buttons.tsx';
import { explainTraining } from '../explain-training.ts';
import { trainingKeys } from '../training-keys.ts';
import { useTrainingText } from '../training-text.ts';
import { learningPathsText, useLearningPathsText } from './learning-paths-text.ts';
import type { PathRecord } from '../training-types.ts';

const usualDays = 14;

/** The courses of a role, in order. */
export function PathDialog({ path, onClose }: { path: PathRecord; onClose: () => void }) {
  const text = useLearningPathsText();
  const learning = useTrainingText();
  const client = useQueryClient();
  const roleName = useRoleName();
  const courses = useCourses();
  const [steps, setSteps] = useState(path.steps);
  const free = (courses.data?.items ?? []).filter(({ id, status }) => status === 'published' && !steps.some(({ courseId }) => courseId === id));
  const save = async (): Promise<void> => {
    await api.put('/learning-paths/{roleId}', { path: { roleId: path.role.id }, body: { steps: steps.map(({ courseId, days }) => ({ courseId, days })) } });
    await client.invalidateQueries({ queryKey: trainingKeys.all });
    toast({ message: learningPathsText('pathSaved') });
  };
  return (
    <FormDialog title={text('pathTitle', { role: roleName(path.role) })} action={text('savePath')} ready refusalOf={(refusal) => (refusal ? explainTraining(refusal) : undefined)} size={560} onClose={onClose} onSubmit={save}>
      <Text size="sm" c="dimmed">{text('pathExplain')}</Text>
      <Stack gap="xs">
        {steps.map((step, at) => (
          <Group key={step.courseId} gap="xs" wrap="nowrap">
            <Text style={{ flex: 1 }}>{at + 1}. {step.title}</Text>
            <NumberInput w={110} aria-label={text('daysFor', { course: step.title })} min={1} max={365} allowDecimal={false} suffix={` ${text('daysShort')}`} value={step.days} onChange={(days) => setSteps(changed(steps, at, { days: typeof days === 'number' ? days : 1 }))} />
            <MoveButtons what={step.title} isFirst={at === 0} isLast={at === steps.length - 1} onMove={(by) => setSteps(moved(steps, at, by))} onRemove={() => setSteps(without(steps, at))} />
          </Group>
        ))}
      </Stack>
      <Select label={text('addToPath')} placeholder={learning('choose')} data={free.map(({ id, title }) => ({ value: id, label: title }))} value={null} searchable onChange={(id) => id && setSteps([...steps, { courseId: id, days: usualDays, title: free.find((each) => each.id === id)!.title }])} />
    </FormDialog>
  );
}
