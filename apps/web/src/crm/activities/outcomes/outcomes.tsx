import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { newKey } from '../../../api/new-key.ts';
import { toast } from '../../../ui/feedback/toast.tsx';
import { Catalogue } from '../../deals/setup/catalogue.tsx';
import { activityKeys } from '../activity-keys.ts';
import { useActivitiesText } from '../activities-text.ts';
import type { Outcome } from '../activity-types.ts';
import { explainActivity } from '../activity-words.ts';
import { useAllOutcomes } from '../log/use-outcomes.ts';
import { OutcomeDialog, type OutcomeDraft } from './outcome-dialog.tsx';
import { useOutcomesText } from './outcomes-text.ts';

// The code is for other systems; people read the name.
const codeOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40) || `outcome-${newKey().slice(0, 8)}`;

/** How calls, meetings, e-mails and tasks may end, in the words of the company. */
export function Outcomes() {
  const text = useOutcomesText();
  const words = useActivitiesText();
  const client = useQueryClient();
  const query = useAllOutcomes();
  const [edited, setEdited] = useState<Outcome | 'new'>();
  const write = async (send: () => Promise<unknown>): Promise<void> => {
    try {
      await send();
    } finally {
      await client.invalidateQueries({ queryKey: activityKeys.outcomes });
    }
  };
  const change = ({ id, version }: Outcome, body: Partial<OutcomeDraft> & { isActive?: boolean }): Promise<void> => write(() => api.patch('/activity-outcomes/{outcomeId}', { path: { outcomeId: id }, body, version }));
  const save = (draft: OutcomeDraft): Promise<void> => (edited && edited !== 'new' ? change(edited, draft) : write(() => api.post('/activity-outcomes', { body: { ...draft, code: codeOf(draft.name) } })));
  return (
    <>
      <Catalogue
        label={text('outcomes')}
        intro={text('intro')}
        add={text('add')}
        query={query}
        columns={[
          { label: text('usedFor'), cell: ({ appliesTo }) => appliesTo.map((type) => words.maybe(`type.${type}`) ?? type).join(', ') },
          { label: text('reached'), cell: ({ isPositive }) => (isPositive ? text('reachedYes') : '') },
          { label: text('contact'), cell: ({ isContact }) => text(isContact ? 'contactYes' : 'contactNo') },
        ]}
        onAdd={() => setEdited('new')}
        onEdit={setEdited}
        onOffer={(row, isActive) => void change(row, { isActive }).catch((error: unknown) => toast({ tone: 'bad', message: explainActivity(error) }))}
      />
      {edited && <OutcomeDialog outcome={edited === 'new' ? undefined : edited} onClose={() => setEdited(undefined)} onSave={save} />}
    </>
  );
}
