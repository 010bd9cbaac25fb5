import { NumberInput, Select } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import { FormDialog } from '../../../app/form-dialog.tsx';
import { useCourses } from '../course-builder/course-list.tsx';
import { explainTraining } from '../explain-training.ts';
import { trainingKeys } from '../training-keys.ts';
import { useLearningPathsText } from './learning-paths-text.ts';

/** What a permission may ask for: those without which nobody could look after people and rights, or learn, ask for none. */
const gate = 'training.certificate';

export function RequirementDialog({ permissions, onClose }: { permissions: readonly { name: string; label: string; gates: readonly string[] }[]; onClose: () => void }) {
  const text = useLearningPathsText();
  const client = useQueryClient();
  const courses = useCourses();
  const [permission, setPermission] = useState<string | null>(null);
  const [courseId, setCourseId] = useState<string | null>(null);
  const [graceDays, setGraceDays] = useState(14);
  const save = async (): Promise<void> => {
    await api.put('/certificate-requirements/{permission}', { path: { permission: permission! }, body: { courseId: courseId!, graceDays } });
    await Promise.all([client.invalidateQueries({ queryKey: trainingKeys.all }), client.invalidateQueries({ queryKey: keys.me })]);
  };
  return (
    <FormDialog title={text('addRequirement')} action={text('require')} ready={permission !== null && courseId !== null} refusalOf={(refusal) => (refusal ? explainTraining(refusal) : undefined)} onClose={onClose} onSubmit={save}>
      <Select label={text('permission')} searchable data={permissions.filter(({ gates }) => gates.includes(gate)).map(({ name, label }) => ({ value: name, label }))} value={permission} onChange={setPermission} />
      <Select label={text('course')} searchable data={(courses.data?.items ?? []).filter(({ publishedNumber }) => publishedNumber > 0).map(({ id, title }) => ({ value: id, label: title }))} value={courseId} onChange={setCourseId} />
      <NumberInput label={text('graceDays')} description={text('graceHint')} min={0} max={365} allowDecimal={false} value={graceDays} onChange={(days) => setGraceDays(typeof days === 'number' ? days : 0)} />
    </FormDialog>
  );
}
