import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { useRetrainingText } from './retraining-text.ts';

/** The steps of processes that a lesson teaches, under the names of their processes. */
export function StepsChoice({ stepIds, onChange }: { stepIds: readonly string[]; onChange: (stepIds: string[]) => void }) {
  const text = useRetrainingText();
  const { data } = useQuery({ queryKey: ['training', 'steps'], queryFn: ({ signal }) => api.get('/steps-to-teach', { signal }) });
  const steps = data?.items ?? [];
  const processes = [...new Map(steps.map(({ processId, processName }) => [processId, processName]))];
  const gone = data ? stepIds.filter((id) => !steps.some((step) => step.id === id)) : [];
  const choices = [
    ...processes.map(([id, group]) => ({ group, items: steps.filter(({ processId }) => processId === id).map((step) => ({ value: step.id, label: step.name })) })),
    ...(gone.length > 0 ? [{ group: '—', items: gone.map((value) => ({ value, label: text('stepGoneChoice') })) }] : []),
  ];
  if (!data || (steps.length === 0 && stepIds.length === 0)) return null;
  return <MultiSelect label={text('steps')} description={text('stepsHint')} data={choices} value={[...stepIds]} onChange={onChange} searchable hidePickedOptions maxValues={20} limit={60} />;
}
