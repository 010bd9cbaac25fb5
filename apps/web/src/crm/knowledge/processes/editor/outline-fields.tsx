import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../../api/api.ts';
import { keys } from '../../../../api/keys.ts';
import { useSession } from '../../../../app/session/use-session.ts';
import { useProcessesText } from '../processes-text.ts';
import type { EditedProcess } from './editor-types.ts';

export function OutlineFields({ process, change }: { process: EditedProcess; change: (part: Partial<EditedProcess>) => void }) {
  const text = useProcessesText();
  const { can } = useSession();
  const { data } = useQuery({ queryKey: keys.choices('business-lines'), queryFn: ({ signal }) => api.get('/business-lines', { signal }), enabled: can('contacts.read') });
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" mb="sm">
        <TextInput label={text('name')} required maxLength={200} value={process.name} onChange={(event) => change({ name: event.currentTarget.value })} />
        <Select label={text('line')} clearable placeholder={text('otherLines')} data={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))} value={process.businessLineId} onChange={(businessLineId) => change({ businessLineId })} />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm" mb="xl">
        {(['purpose', 'trigger', 'result'] as const).map((field) => <Textarea key={field} label={text(field)} autosize minRows={2} maxLength={1000} value={process[field]} onChange={(event) => change({ [field]: event.currentTarget.value })} />)}
      </SimpleGrid>
    </>
  );
}
