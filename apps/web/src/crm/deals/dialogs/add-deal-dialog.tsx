import { Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { newKey } from '../../../api/new-key.ts';
import type { Ref } from '../../../api/types.ts';
import { toast } from '../../../ui/feedback/toast.tsx';
import { api } from '../../../api/api.ts';
import { explainDeal, hrefOf, refusalAt } from '../deal-words.ts';
import { useDealsText } from '../deals-text.ts';
import { openStagesOf, usePipelines } from '../use-catalogues.ts';
import { useWriteDeal } from '../use-write-deal.ts';
import { AskedField, isAskable } from './asked-field.tsx';
import { DealDialog } from './deal-dialog.tsx';
import { useDealDraft } from './use-deal-draft.ts';

type AddDealDialogProps = { onClose: () => void; pipelineId?: string | undefined; organization?: Ref; personId?: string };

const usual = ['organizationId', 'amount', 'closeDate', 'nextStep'] as const;

/** Asks for the least, and for what the stage it starts in wants to know. */
export function AddDealDialog({ onClose, pipelineId, organization, personId }: AddDealDialogProps) {
  const text = useDealsText();
  const navigate = useNavigate();
  const { offered } = usePipelines();
  const { keep, forget } = useWriteDeal();
  const { draft, change, body, isFilled } = useDealDraft(organization ? { organization } : {});
  const [chosen, setChosen] = useState({ pipelineId, stageId: undefined as string | undefined });
  const attempt = useRef({ body: '', key: '' });
  const pipeline = offered.find(({ id }) => id === chosen.pipelineId) ?? offered[0];
  const stages = openStagesOf(pipeline);
  const stage = stages.find(({ id }) => id === chosen.stageId) ?? stages[0];
  const wanted = (stage?.requiredFields ?? []).filter(isAskable);
  const asked = [...usual, ...wanted.filter((field) => !usual.some((each) => each === field))];

  const submit = async (): Promise<void> => {
    const said = { ...body(asked), name: draft.name.trim(), pipelineId: pipeline!.id, stageId: stage!.id, ...(personId && { people: [{ personId, isPrimary: true }] }) };
    // A second press, or a repeat after a lost answer, is the same attempt.
    if (attempt.current.body !== JSON.stringify(said)) attempt.current = { body: JSON.stringify(said), key: newKey() };
    const deal = await api.post('/deals', { body: said, idempotencyKey: attempt.current.key });
    const undo = (): void => {
      void api.delete('/deals/{dealId}', { path: { dealId: deal.id }, version: deal.version }).then(() => forget(deal.id), (error: unknown) => toast({ tone: 'bad', message: explainDeal(error) }));
    };
    toast({ message: text('added', { name: deal.name }), undo });
    await keep(deal);
    if (organization || personId) await navigate({ to: hrefOf(deal) });
  };
  return (
    <DealDialog title={text('addDeal')} action={text('addDeal')} size={560} ready={isFilled('name') && wanted.every(isFilled) && stage !== undefined} onClose={onClose} onSubmit={submit}>
      {(refusal) => (
        <>
          <TextInput label={text('field.name')} required value={draft.name} maxLength={300} data-autofocus placeholder={text('namePlaceholder')} onChange={(event) => change({ name: event.currentTarget.value })} error={refusalAt(refusal, 'name')} />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
            {asked.map((field) => <AskedField key={field} field={field} draft={draft} change={change} required={wanted.includes(field)} refusal={refusal} />)}
            {offered.length > 1 && <Select label={text('pipeline')} data={offered.map(({ id, name }) => ({ value: id, label: name }))} value={pipeline?.id ?? null} allowDeselect={false} onChange={(id) => setChosen({ pipelineId: id ?? undefined, stageId: undefined })} />}
            <Select label={text('field.stage')} data={stages.map(({ id, name }) => ({ value: id, label: name }))} value={stage?.id ?? null} allowDeselect={false} onChange={(id) => setChosen({ pipelineId: pipeline?.id, stageId: id ?? undefined })} error={refusalAt(refusal, 'stageId')} />
          </SimpleGrid>
          <Text size="sm" c="dimmed">{text('restLater')}</Text>
        </>
      )}
    </DealDialog>
  );
}
