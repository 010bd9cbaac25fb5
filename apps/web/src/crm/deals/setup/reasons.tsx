import { useState } from 'react';
import { SettingWhy } from '../../../app/setting-why.tsx';
import { api } from '../../../api/api.ts';
import type { LossReason } from '../deal-types.ts';
import { useDealsText } from '../deals-text.ts';
import { useLossReasons } from '../use-catalogues.ts';
import { Catalogue } from './catalogue.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { useSetupText } from './setup-text.ts';
import { useCatalogueWrite } from './use-catalogue-write.ts';

export function Reasons() {
  const text = useSetupText();
  const deals = useDealsText();
  const query = useLossReasons();
  const { write, quietly } = useCatalogueWrite('loss-reasons');
  const [edited, setEdited] = useState<LossReason | 'new'>();
  const wants = ({ requiresNote, requiresCompetitor }: LossReason): string => [requiresNote && text('wantsNote'), requiresCompetitor && text('wantsCompetitor')].filter(Boolean).join(', ');
  return (
    <>
      <Catalogue
        label={text('reasons')}
        intro={text('reasonsIntro')}
        add={text('addReason')}
        query={query}
        columns={[
          { label: text('category'), cell: ({ category }) => deals.maybe(`category.${category}`) ?? category },
          { label: text('usedFor'), cell: ({ kinds }) => kinds.map((kind) => text.maybe(`kind.${kind}`) ?? kind).join(', ') },
          { label: text('asks'), cell: wants },
        ]}
        onAdd={() => setEdited('new')}
        onEdit={setEdited}
        beside={({ id, name }) => <SettingWhy kind="lost-reason" id={id} name={name} />}
        onOffer={(row, isActive) => quietly(() => api.patch('/loss-reasons/{lossReasonId}', { path: { lossReasonId: row.id }, body: { isActive }, version: row.version }))}
      />
      {edited && <ReasonDialog reason={edited === 'new' ? undefined : edited} onClose={() => setEdited(undefined)} onSave={({ code, ...body }) => write(() => (edited === 'new' ? api.post('/loss-reasons', { body: { ...body, code } }) : api.patch('/loss-reasons/{lossReasonId}', { path: { lossReasonId: edited.id }, body, version: edited.version })))} />}
    </>
  );
}
