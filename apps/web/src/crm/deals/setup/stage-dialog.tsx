import { MultiSelect, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DecimalInput } from '../../../ui/field/decimal-input.tsx';
import { DealDialog } from '../dialogs/deal-dialog.tsx';
import { api } from '../../../api/api.ts';
import type { Pipeline, Stage } from '../deal-types.ts';
import { refusalAt } from '../deal-words.ts';
import { useDealsText } from '../deals-text.ts';
import { useSetupText } from './setup-text.ts';
import { useCatalogueWrite } from './use-catalogue-write.ts';

const requirable: readonly Stage['requiredFields'][number][] = ['organizationId', 'amount', 'closeDate', 'nextStep', 'nextStepAt', 'leadSource', 'businessLineId', 'description', 'people', 'lineItems', 'competitors'];

export function StageDialog({ pipeline, stage, onClose }: { pipeline: Pipeline; stage: Stage | undefined; onClose: () => void }) {
  const text = useSetupText();
  const deals = useDealsText();
  const { write } = useCatalogueWrite('pipelines');
  const [draft, setDraft] = useState({ name: stage?.name ?? '', type: stage?.type ?? 'open', probability: String(stage?.probability ?? 50), maxDays: stage?.maxDays === null || stage?.maxDays === undefined ? '' : String(stage.maxDays), requiredFields: stage?.requiredFields ?? [] });
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const open = draft.type === 'open';
  const body = { name: draft.name.trim(), ...(open && { probability: Number(draft.probability), maxDays: draft.maxDays === '' ? null : Number(draft.maxDays) }), requiredFields: draft.requiredFields };
  const save = (): Promise<void> =>
    write(() =>
      stage
        ? api.patch('/pipelines/{pipelineId}/stages/{stageId}', { path: { pipelineId: pipeline.id, stageId: stage.id }, body, version: pipeline.version })
        : api.post('/pipelines/{pipelineId}/stages', { path: { pipelineId: pipeline.id }, body: { ...body, type: draft.type }, version: pipeline.version }),
    );
  return (
    <DealDialog title={stage ? text('changeStage') : text('addStage')} action={stage ? text('save') : text('addStage')} ready={draft.name.trim() !== '' && (!open || draft.probability !== '')} onClose={onClose} onSubmit={save}>
      {(refusal) => (
        <>
          <TextInput label={text('name')} required value={draft.name} maxLength={120} data-autofocus onChange={(event) => change({ name: event.currentTarget.value })} error={refusalAt(refusal, 'name')} />
          {!stage && <Select label={text('stageType')} data={(['open', 'won', 'lost'] as const).map((value) => ({ value, label: text(`type.${value}`) }))} value={draft.type} allowDeselect={false} onChange={(type) => change({ type: (type ?? 'open') as Stage['type'] })} />}
          {open && (
            <SimpleGrid cols={2} spacing="sm">
              <DecimalInput label={text('probability')} required value={draft.probability} decimals={0} max={100} onChange={(probability) => change({ probability })} error={refusalAt(refusal, 'probability')} />
              <DecimalInput label={text('maxDays')} value={draft.maxDays} decimals={0} max={3650} onChange={(maxDays) => change({ maxDays })} error={refusalAt(refusal, 'maxDays')} />
            </SimpleGrid>
          )}
          <MultiSelect searchable hidePickedOptions label={text('requiredFields')} description={text('requiredFieldsHint')} data={requirable.map((value) => ({ value, label: deals.maybe(`field.${value}`) ?? value }))} value={draft.requiredFields} onChange={(requiredFields) => change({ requiredFields })} />
        </>
      )}
    </DealDialog>
  );
}
