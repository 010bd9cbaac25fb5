import { Checkbox, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { newKey } from '../../../api/new-key.ts';
import { DealDialog } from '../dialogs/deal-dialog.tsx';
import { categories } from '../dialogs/use-reason-options.ts';
import type { LossReason } from '../deal-types.ts';
import { refusalAt } from '../deal-words.ts';
import { useDealsText } from '../deals-text.ts';
import { useSetupText } from './setup-text.ts';
import type { components } from '../../../api/generated/schema.ts';

const kinds = ['lost', 'abandoned', 'declined', 'unmet'] as const;
// The code is for other systems; people read the name.
const codeOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40) || `reason-${newKey().slice(0, 8)}`;

type ReasonDialogProps = { reason: LossReason | undefined; onClose: () => void; onSave: (body: components['schemas']['AddLossReason']) => Promise<void> };

export function ReasonDialog({ reason, onClose, onSave }: ReasonDialogProps) {
  const text = useSetupText();
  const deals = useDealsText();
  const [draft, setDraft] = useState({ name: reason?.name ?? '', category: reason?.category ?? 'other', kinds: reason?.kinds ?? ['lost'], requiresNote: reason?.requiresNote ?? false, requiresCompetitor: reason?.requiresCompetitor ?? false });
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const name = draft.name.trim();
  return (
    <DealDialog title={reason ? text('changeReason') : text('addReason')} action={reason ? text('save') : text('addReason')} ready={name !== '' && draft.kinds.length > 0} onClose={onClose} onSubmit={() => onSave({ ...draft, name, code: reason?.code ?? codeOf(name) })}>
      {(refusal) => (
        <>
          <TextInput label={text('name')} required value={draft.name} maxLength={200} data-autofocus onChange={(event) => change({ name: event.currentTarget.value })} error={refusalAt(refusal, 'name', 'code')} />
          <Select label={text('category')} data={categories.map((value) => ({ value, label: deals(`category.${value}`) }))} value={draft.category} allowDeselect={false} onChange={(category) => change({ category: category ?? draft.category })} />
          <Checkbox.Group label={text('usedFor')} value={draft.kinds} onChange={(chosen) => change({ kinds: chosen })} error={refusalAt(refusal, 'kinds')}>
            {kinds.map((kind) => <Checkbox key={kind} value={kind} label={text(`kind.${kind}`)} mt={8} />)}
          </Checkbox.Group>
          <Checkbox label={text('requireNote')} checked={draft.requiresNote} onChange={(event) => change({ requiresNote: event.currentTarget.checked })} />
          <Checkbox label={text('requireCompetitor')} checked={draft.requiresCompetitor} onChange={(event) => change({ requiresCompetitor: event.currentTarget.checked })} />
        </>
      )}
    </DealDialog>
  );
}
