import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { useUsers } from '../../identity/administration/use-directory.ts';
import { trainingKeys } from '../training-keys.ts';
import { usePracticeRunsText } from './practice-runs-text.ts';
import classes from './practice-runs.module.css';

export type RunFilter = { course?: string; user?: string; status?: string };
const statuses = ['open', 'finished', 'given-up'] as const;

/** Which runs are shown: of one course, of one colleague, of one result. */
export function RunFilters({ filter, onChange }: { filter: RunFilter; onChange: (filter: RunFilter) => void }) {
  const text = usePracticeRunsText();
  const users = useUsers();
  const courses = useQuery({ queryKey: trainingKeys.courseNames, queryFn: async ({ signal }) => (await api.get('/knowledge-matrix', { query: { limit: 1 }, signal })).courses });
  const pick = (label: string, placeholder: string, key: keyof RunFilter, data: { value: string; label: string }[]) => (
    <Select aria-label={label} placeholder={placeholder} clearable searchable limit={100} data={data} value={filter[key] ?? null} onChange={(next) => onChange({ ...filter, [key]: next ?? undefined })} />
  );
  return (
    <div className={classes.filters}>
      {pick(text('colleague'), text('everybody'), 'user', (users.data ?? []).map(({ id, displayName }) => ({ value: id, label: displayName })))}
      {pick(text('course'), text('allCourses'), 'course', (courses.data ?? []).map(({ id, title }) => ({ value: id, label: title })))}
      {pick(text('result'), text('anyResult'), 'status', statuses.map((status) => ({ value: status, label: text(`status.${status}`) })))}
    </div>
  );
}
