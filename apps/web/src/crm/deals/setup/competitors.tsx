import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DealDialog } from '../dialogs/deal-dialog.tsx';
import { api } from '../../../api/api.ts';
import type { Competitor } from '../deal-types.ts';
import { refusalAt } from '../deal-words.ts';
import { useCompetitors } from '../use-catalogues.ts';
import { Catalogue } from './catalogue.tsx';
import { useSetupText } from './setup-text.ts';
import { useCatalogueWrite } from './use-catalogue-write.ts';

type Draft = { id?: string; version: number; name: string; strengths: string; weaknesses: string };
const draftOf = ({ id, version, name, strengths, weaknesses }: Competitor): Draft => ({ id, version, name, strengths: strengths ?? '', weaknesses: weaknesses ?? '' });

export function Competitors() {
  const text = useSetupText();
  const query = useCompetitors();
  const { write, quietly } = useCatalogueWrite('competitors');
  const [draft, setDraft] = useState<Draft>();
  const save = (): Promise<void> => {
    const { id, version, name, strengths, weaknesses } = draft!;
    const body = { name: name.trim(), strengths: strengths.trim() || null, weaknesses: weaknesses.trim() || null };
    return write(() => (id === undefined ? api.post('/competitors', { body }) : api.patch('/competitors/{competitorId}', { path: { competitorId: id }, body, version })));
  };
  return (
    <>
      <Catalogue
        label={text('competitors')}
        intro={text('competitorsIntro')}
        add={text('addCompetitor')}
        query={query}
        columns={[{ label: text('strengths'), cell: ({ strengths }) => strengths }, { label: text('weaknesses'), cell: ({ weaknesses }) => weaknesses }]}
        onAdd={() => setDraft({ version: 0, name: '', strengths: '', weaknesses: '' })}
        onEdit={(row) => setDraft(draftOf(row))}
        onOffer={(row, isActive) => quietly(() => api.patch('/competitors/{competitorId}', { path: { competitorId: row.id }, body: { isActive }, version: row.version }))}
      />
      {draft && (
        <DealDialog title={draft.id ? text('changeCompetitor') : text('addCompetitor')} action={draft.id ? text('save') : text('addCompetitor')} ready={draft.name.trim() !== ''} onClose={() => setDraft(undefined)} onSubmit={save}>
          {(refusal) => (
            <>
              <TextInput label={text('name')} required value={draft.name} maxLength={200} data-autofocus onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })} error={refusalAt(refusal, 'name')} />
              <Textarea label={text('strengths')} autosize minRows={2} maxLength={5000} value={draft.strengths} onChange={(event) => setDraft({ ...draft, strengths: event.currentTarget.value })} />
              <Textarea label={text('weaknesses')} autosize minRows={2} maxLength={5000} value={draft.weaknesses} onChange={(event) => setDraft({ ...draft, weaknesses: event.currentTarget.value })} />
            </>
          )}
        </DealDialog>
      )}
    </>
  );
}
