import { Select, Text } from '@mantine/core';
import { useState } from 'react';
import type { Deal } from '../deal-types.ts';
import { useDealsText } from '../deals-text.ts';
import { openStagesOf, usePipelines } from '../use-catalogues.ts';
import { DealDialog } from './deal-dialog.tsx';
import { DealInWords } from './deal-in-words.tsx';

type ReopenDialogProps = { deal: Deal; onClose: () => void; onReopen: (stageId?: string) => Promise<void> };

export function ReopenDialog({ deal, onClose, onReopen }: ReopenDialogProps) {
  const text = useDealsText();
  const { pipelines } = usePipelines();
  const stages = openStagesOf(pipelines.find(({ id }) => id === deal.pipelineId));
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <DealDialog title={text('reopen')} action={text('reopen')} ready onClose={onClose} onSubmit={() => onReopen(chosen ?? undefined)}>
      <DealInWords deal={deal} />
      <Text size="sm" c="dimmed">{text('reopenHint')}</Text>
      <Select label={text('toStage')} placeholder={text('whereItWas')} data={stages.map(({ id, name }) => ({ value: id, label: name }))} value={chosen} onChange={setChosen} data-autofocus />
    </DealDialog>
  );
}
