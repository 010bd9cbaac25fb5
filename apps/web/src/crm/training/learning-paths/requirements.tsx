import { Button, Skeleton, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { ConfirmDialog } from '../../../ui/feedback/confirm-dialog.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { usePermissions } from '../../identity/administration/use-directory.ts';
import { trainingKeys } from '../training-keys.ts';
import { useLearningPathsText } from './learning-paths-text.ts';
import type { Requirement } from '../training-types.ts';
import { RequirementDialog } from './requirement-dialog.tsx';
import classes from '../training.module.css';

/** Which permissions are only used with a certificate. */
export function Requirements({ mayChange }: { mayChange: boolean }) {
  const text = useLearningPathsText();
  const format = useFormat();
  const language = useLanguage();
  const client = useQueryClient();
  const permissions = usePermissions();
  const [adds, setAdds] = useState(false);
  const [lifted, setLifted] = useState<Requirement>();
  const { data, error, refetch } = useQuery({ queryKey: trainingKeys.requirements, queryFn: ({ signal }) => api.get('/certificate-requirements', { signal }) });
  if (error) return <QueryError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={160} />;
  const label = (permission: string): string => permissions.data?.find(({ name }) => name === permission)?.label[language] ?? permission;
  const lift = async (): Promise<void> => {
    await api.delete('/certificate-requirements/{permission}', { path: { permission: lifted!.permission } });
    await Promise.all([client.invalidateQueries({ queryKey: trainingKeys.all }), client.invalidateQueries({ queryKey: keys.me })]);
  };
  return (
    <>
      <Text c="dimmed" size="sm">{text('requirementsIntro')}</Text>
      {data.items.length === 0 && <Text mt="sm">{text('noRequirements')}</Text>}
      <ul className={classes.list}>
        {data.items.map((requirement) => (
          <li key={requirement.permission} className={classes.line}>
            <div className={classes.words}>
              <div className={classes.name}>{label(requirement.permission)}</div>
              <p className={classes.quiet}>{[text('needsCourse', { course: requirement.courseTitle }), text('graceOf', { count: requirement.graceDays }), text('since', { day: format.day(requirement.since) })].join(' · ')}</p>
            </div>
            <span className={classes.quiet}>{text('certifiedNow', { count: requirement.certified })}</span>
            {mayChange && <Button variant="default" size="compact-md" aria-label={text('liftOf', { what: label(requirement.permission) })} onClick={() => setLifted(requirement)}>{text('lift')}</Button>}
          </li>
        ))}
      </ul>
      {mayChange && <Button mt="md" variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdds(true)}>{text('addRequirement')}</Button>}
      {adds && <RequirementDialog permissions={(permissions.data ?? []).map(({ name, gates }) => ({ name, label: label(name), gates }))} onClose={() => setAdds(false)} />}
      <ConfirmDialog opened={lifted !== undefined} title={text('liftTitle')} confirm={text('lift')} onClose={() => setLifted(undefined)} onConfirm={lift}>{lifted && text('liftExplain', { what: label(lifted.permission), course: lifted.courseTitle })}</ConfirmDialog>
    </>
  );
}
