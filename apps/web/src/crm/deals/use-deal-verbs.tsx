import { useState } from 'react';
import { announce } from '../../ui/feedback/announcer.tsx';
import { toast } from '../../ui/feedback/toast.tsx';
import { api } from '../../api/api.ts';
import type { Deal, DealRecord, DealStatus, LossKind, Stage } from './deal-types.ts';
import { emptyFields, explainDeal } from './deal-words.ts';
import { dealsText } from './deals-text.ts';
import { LossDialog } from './dialogs/loss-dialog.tsx';
import { ReopenDialog } from './dialogs/reopen-dialog.tsx';
import { RequiredFieldsDialog } from './dialogs/required-fields-dialog.tsx';
import { WinDialog } from './dialogs/win-dialog.tsx';
import { missingFields } from './missing-fields.ts';
import { useWriteDeal } from './use-write-deal.ts';

type Asked = { deal: Deal } & ({ what: 'fields'; stage: Stage; fields: string[] } | { what: 'win' } | { what: LossKind } | { what: 'reopen' });

export const verbOf = { lost: 'lose', abandoned: 'abandon', declined: 'decline' } as const;

/** What can be done with a deal from anywhere: what has to be asked is asked in a small dialog, the rest happens at once and can be undone. */
export function useDealVerbs() {
  const { write } = useWriteDeal();
  const [asked, setAsked] = useState<Asked>();
  const stop = (): void => setAsked(undefined);

  const done = (deal: DealRecord, message: string, undo?: () => void): void => {
    announce(message);
    toast({ message, undo, ...(deal.status !== 'won' && deal.status !== 'open' && { tone: 'info' }) });
  };
  const refused = (error: unknown): void => {
    const message = explainDeal(error);
    announce(message);
    toast({ tone: 'bad', message });
  };
  const sendMove = async (deal: Deal, stageId: string, fields?: object, expected?: Partial<Deal>): Promise<void> => {
    const answer = await write(deal, (version) => api.post('/deals/{dealId}/move', { path: { dealId: deal.id }, body: { stageId, ...(fields && { fields }) }, version }), expected);
    done(answer, dealsText('movedTo', { name: deal.name, stage: answer.stage?.name ?? '' }), () => void sendMove(answer, deal.stageId!).catch(refused));
  };
  const move = async (deal: Deal, stage: Stage): Promise<void> => {
    if (stage.id === deal.stageId) return;
    if (deal.status !== 'open') return setAsked({ deal, what: 'reopen' });
    const empty = emptyFields(deal, stage.requiredFields);
    if (empty.length > 0) return setAsked({ deal, what: 'fields', stage, fields: empty });
    try {
      const { id: stageId, name, position, type, probability } = stage;
      await sendMove(deal, stageId, undefined, { stageId, stage: { id: stageId, name, position, type, probability }, daysInStage: 0, isRotting: false, stageEnteredAt: new Date().toISOString() });
    } catch (error) {
      const missing = missingFields(error);
      if (missing.length > 0) setAsked({ deal, what: 'fields', stage, fields: missing });
      else refused(error);
    }
  };
  const sendWin = async (deal: Deal, body: object = {}): Promise<void> => {
    const answer = await write(deal, (version) => api.post('/deals/{dealId}/win', { path: { dealId: deal.id }, body, version }), { status: 'won' });
    done(answer, dealsText('wonIt', { name: deal.name }), () => void sendReopen(answer, deal.stageId).catch(refused));
  };
  const sendLoss = async (deal: Deal, kind: LossKind, body: object): Promise<void> => {
    const answer = await write(deal, (version) => api.post(`/deals/{dealId}/${verbOf[kind]}`, { path: { dealId: deal.id }, body, version }));
    done(answer, dealsText(`closedAs.${kind}`, { name: deal.name }), () => void sendReopen(answer, deal.stageId).catch(refused));
  };
  const sendReopen = async (deal: Deal, stageId?: string): Promise<void> => {
    const answer = await write(deal, (version) => api.post('/deals/{dealId}/reopen', { path: { dealId: deal.id }, body: stageId ? { stageId } : {}, version }));
    done(answer, dealsText('reopenedIt', { name: deal.name, stage: answer.stage?.name ?? '' }));
  };
  /** `at once` where the hand has already said it by dropping the card. */
  const close = (deal: Deal, outcome: Exclude<DealStatus, 'open'>, atOnce = false): void => {
    if (outcome === 'won' && atOnce) void sendWin(deal).catch(refused);
    else setAsked({ deal, what: outcome === 'won' ? 'win' : outcome });
  };

  const dialog = asked && (
    <>
      {asked.what === 'fields' && <RequiredFieldsDialog deal={asked.deal} stage={asked.stage} fields={asked.fields} onClose={stop} onMove={(fields) => sendMove(asked.deal, asked.stage.id, fields)} />}
      {asked.what === 'win' && <WinDialog deal={asked.deal} onClose={stop} onWin={(body) => sendWin(asked.deal, body)} />}
      {asked.what === 'reopen' && <ReopenDialog deal={asked.deal} onClose={stop} onReopen={(stageId) => sendReopen(asked.deal, stageId)} />}
      {(asked.what === 'lost' || asked.what === 'abandoned' || asked.what === 'declined') && (
        <LossDialog kind={asked.what} deal={asked.deal} onClose={stop} onLose={(body) => sendLoss(asked.deal, asked.what as LossKind, body)} />
      )}
    </>
  );
  return { move: (deal: Deal, stage: Stage) => void move(deal, stage), close, reopen: (deal: Deal) => setAsked({ deal, what: 'reopen' }), dialog };
}

export type DealVerbs = ReturnType<typeof useDealVerbs>;
