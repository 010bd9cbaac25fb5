import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { announce } from '../../../ui/feedback/announcer.tsx';
import { api } from '../../../api/api.ts';
import type { Pipeline, Stage } from '../deal-types.ts';
import { RemoveStageDialog } from './remove-stage-dialog.tsx';
import { useSetupText } from './setup-text.ts';
import { StageDialog } from './stage-dialog.tsx';
import { StageRow } from './stage-row.tsx';
import { useCatalogueWrite } from './use-catalogue-write.ts';
import classes from './setup.module.css';

/** The stages of a pipeline in order: taken by the handle, or moved by keys. */
export function StageList({ pipeline }: { pipeline: Pipeline }) {
  const text = useSetupText();
  const { quietly } = useCatalogueWrite('pipelines');
  const [edited, setEdited] = useState<Stage | 'new'>();
  const [removed, setRemoved] = useState<Stage>();
  const stages = pipeline.stages.toSorted((one, other) => one.position - other.position);
  const place = (from: number, to: number): void => {
    const stage = stages[from];
    if (!stage || to < 0 || to >= stages.length) return;
    announce(text('stageAt', { name: stage.name, place: to + 1, of: stages.length }));
    quietly(() => api.patch('/pipelines/{pipelineId}/stages/{stageId}', { path: { pipelineId: pipeline.id, stageId: stage.id }, body: { position: to }, version: pipeline.version }));
  };
  return (
    <>
      <ol className={classes.stages}>
        {stages.map((stage, index) => (
          <StageRow key={stage.id} stage={stage} index={index} last={index === stages.length - 1} onPlace={place} onEdit={() => setEdited(stage)} onRemove={() => setRemoved(stage)} />
        ))}
      </ol>
      <Button variant="default" mt="sm" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>{text('addStage')}</Button>
      {edited && <StageDialog pipeline={pipeline} stage={edited === 'new' ? undefined : edited} onClose={() => setEdited(undefined)} />}
      {removed && <RemoveStageDialog pipeline={pipeline} stage={removed} onClose={() => setRemoved(undefined)} />}
    </>
  );
}
