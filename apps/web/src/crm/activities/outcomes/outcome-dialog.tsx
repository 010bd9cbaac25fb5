import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormDialog } from '../../../app/form-dialog.tsx';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { useActivitiesText } from '../activities-text.ts';
import { activityTypes, type Outcome } from '../activity-types.ts';
import { refusalAt, refusalOf } from '../activity-words.ts';
import { useOutcomesText } from './outcomes-text.ts';

export type OutcomeDraft = Pick<Outcome, 'name' | 'appliesTo' | 'isPositive' | 'isContact'>;

type OutcomeDialogProps = { outcome: Outcome | undefined; onClose: () => void; onSave: (draft: OutcomeDraft) => Promise<void> };

export function OutcomeDialog({ outcome, onClose, onSave }: OutcomeDialogProps) {
  const text = useOutcomesText();
  const words = useActivitiesText();
  const ui = useUiText();
  const [draft, setDraft] = useState<OutcomeDraft>({ name: outcome?.name ?? '', appliesTo: outcome?.appliesTo ?? ['call'], isPositive: outcome?.isPositive ?? false, isContact: outcome?.isContact ?? true });
  const change = (part: Partial<OutcomeDraft>): void => setDraft({ ...draft, ...part });
  return (
    <FormDialog title={text(outcome ? 'change' : 'add')} action={outcome ? ui('save') : text('add')} ready={draft.name.trim() !== '' && draft.appliesTo.length > 0} refusalOf={refusalOf} onClose={onClose} onSubmit={() => onSave({ ...draft, name: draft.name.trim() })}>
      {(refusal) => (
        <>
          <TextInput label={text('name')} required value={draft.name} maxLength={200} data-autofocus onChange={(event) => change({ name: event.currentTarget.value })} error={refusalAt(refusal, 'name')} />
          <Checkbox.Group label={text('usedFor')} value={draft.appliesTo} onChange={(chosen) => change({ appliesTo: chosen as Outcome['appliesTo'] })}>
            {activityTypes.map((type) => <Checkbox key={type} value={type} label={words(`type.${type}`)} mt={8} />)}
          </Checkbox.Group>
          <Checkbox label={text('isPositive')} checked={draft.isPositive} onChange={(event) => change({ isPositive: event.currentTarget.checked })} />
          <Checkbox label={text('isContact')} description={text('isContactMeans')} checked={draft.isContact} onChange={(event) => change({ isContact: event.currentTarget.checked })} />
        </>
      )}
    </FormDialog>
  );
}
