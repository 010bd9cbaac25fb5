import { Select, Text } from '@mantine/core';
import { useState } from 'react';
import { DealDialog } from '../dialogs/deal-dialog.tsx';
import { api } from '../../../api/api.ts';
import type { Pipeline, Stage } from '../deal-types.ts';
import { useSetupText } from './setup-text.ts';
import { useCatalogueWrite } from './use-catalogue-write.ts';

/** Where its open deals go on is asked with it, so that none is left without a stage. */
export function RemoveStageDialog({ pipeline, stage, onClose }: { pipeline: Pipeline; stage: Stage; onClose: () => void }) {
  const text = useSetupText();
  const { write } = useCatalogueWrite('pipelines');
  const [moveTo, setMoveTo] = useState<string | null>(null);
  const others = pipeline.stages.filter(({ id, type }) => id !== stage.id && type === 'open');
  const remove = (): Promise<void> => write(() => api.delete('/pipelines/{pipelineId}/stages/{stageId}', { path: { pipelineId: pipeline.id, stageId: stage.id }, query: moveTo ? { moveTo } : {}, version: pipeline.version }));
  return (
    <DealDialog title={text('removeStageName', { name: stage.name })} action={text('removeStage')} danger ready onClose={onClose} onSubmit={remove}>
      <Text size="sm">{text('removeStageHint')}</Text>
      {stage.type === 'open' && <Select label={text('moveTo')} data={others.map(({ id, name }) => ({ value: id, label: name }))} value={moveTo} onChange={setMoveTo} clearable data-autofocus />}
    </DealDialog>
  );
}
