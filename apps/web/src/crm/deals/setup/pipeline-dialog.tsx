import { Checkbox, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DealDialog } from '../dialogs/deal-dialog.tsx';
import { api } from '../../../api/api.ts';
import type { Pipeline } from '../deal-types.ts';
import { refusalAt } from '../deal-words.ts';
import { useSetupText } from './setup-text.ts';
import { useCatalogueWrite } from './use-catalogue-write.ts';

type PipelineDialogProps = { pipeline: Pipeline | undefined; onClose: () => void; onAdded: (id: string) => void };

export function PipelineDialog({ pipeline, onClose, onAdded }: PipelineDialogProps) {
  const text = useSetupText();
  const { write } = useCatalogueWrite('pipelines');
  const [name, setName] = useState(pipeline?.name ?? '');
  const [isActive, setActive] = useState(pipeline?.isActive ?? true);
  // A pipeline begins with the fewest stages that make sense; the rest are added where they are needed.
  const stages = [
    { name: text('firstStage'), type: 'open' as const, probability: 10 },
    { name: text('secondStage'), type: 'open' as const, probability: 50 },
    { name: text('type.won'), type: 'won' as const },
    { name: text('type.lost'), type: 'lost' as const },
  ];
  const save = (): Promise<void> =>
    write(async () => {
      if (pipeline) await api.patch('/pipelines/{pipelineId}', { path: { pipelineId: pipeline.id }, body: { name: name.trim(), isActive }, version: pipeline.version });
      else onAdded((await api.post('/pipelines', { body: { name: name.trim(), stages } })).id);
    });
  return (
    <DealDialog title={pipeline ? text('changePipeline') : text('addPipeline')} action={pipeline ? text('save') : text('addPipeline')} ready={name.trim() !== ''} onClose={onClose} onSubmit={save}>
      {(refusal) => (
        <>
          <TextInput label={text('name')} required value={name} maxLength={120} data-autofocus onChange={(event) => setName(event.currentTarget.value)} error={refusalAt(refusal, 'name')} />
          {pipeline ? <Checkbox label={text('offered')} checked={isActive} onChange={(event) => setActive(event.currentTarget.checked)} /> : <Text size="sm" c="dimmed">{text('newPipelineHint')}</Text>}
        </>
      )}
    </DealDialog>
  );
}
