import { MultiSelect, Switch } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { FormDialog } from '../../../app/form-dialog.tsx';
import { toast } from '../../../ui/feedback/toast.tsx';
import { DayInput } from '../../../ui/field/day-input.tsx';
import { useRoles, useTeams, useUsers } from '../../identity/administration/use-directory.ts';
import { explainTraining } from '../explain-training.ts';
import { trainingKeys } from '../training-keys.ts';
import { courseBuilderText, useCourseBuilderText } from './course-builder-text.ts';

/** Whom to enroll: single colleagues, teams, whoever has a role, or everybody. */
export function EnrollDialog({ courseId, onClose }: { courseId: string; onClose: () => void }) {
  const text = useCourseBuilderText();
  const client = useQueryClient();
  const [users, teams, roles] = [useUsers(), useTeams(), useRoles()];
  const [userIds, setUserIds] = useState<string[]>([]);
  const [teamIds, setTeamIds] = useState<string[]>([]);
  const [roleIds, setRoleIds] = useState<string[]>([]);
  const [isEverybody, setIsEverybody] = useState(false);
  const [dueOn, setDueOn] = useState<string | null>(null);
  const choices = (items: readonly { id: string; name?: string; displayName?: string }[] = []) => items.map(({ id, name, displayName }) => ({ value: id, label: displayName ?? name ?? '' }));
  const enroll = async (): Promise<void> => {
    const { count } = await api.post('/courses/{courseId}/enrollments', { path: { courseId }, body: { userIds, teamIds, roleIds, isEverybody, dueOn } });
    await client.invalidateQueries({ queryKey: trainingKeys.all });
    toast({ message: courseBuilderText('enrolledCount', { count }) });
  };
  return (
    <FormDialog title={text('enrollTitle')} action={text('enroll')} ready={isEverybody || userIds.length + teamIds.length + roleIds.length > 0} refusalOf={(refusal) => (refusal ? explainTraining(refusal) : undefined)} onClose={onClose} onSubmit={enroll}>
      <Switch label={text('everybody')} checked={isEverybody} onChange={(event) => setIsEverybody(event.currentTarget.checked)} />
      {!isEverybody && (
        <>
          <MultiSelect label={text('colleagues')} data={choices(users.data?.filter(({ status }) => status === 'active'))} value={userIds} onChange={setUserIds} searchable limit={50} hidePickedOptions />
          <MultiSelect label={text('teams')} data={choices(teams.data)} value={teamIds} onChange={setTeamIds} searchable hidePickedOptions />
          <MultiSelect label={text('rolesHeld')} data={choices(roles.data)} value={roleIds} onChange={setRoleIds} searchable hidePickedOptions />
        </>
      )}
      <DayInput label={text('due')} value={dueOn} onChange={setDueOn} />
    </FormDialog>
  );
}
