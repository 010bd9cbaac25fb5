import { bulkKind, written } from '#platform/bulk';
import { AssignDeal } from '../application/assign-deal.ts';
import { ChangeDeal } from '../application/change-deal.ts';
import { MoveDeal } from '../application/move-deal.ts';
import { RemoveDeal } from '../application/remove-deal.ts';
import { RestoreDeal } from '../application/restore-deal.ts';
import { AmountFromLines, CloseByVerb, DealAlreadyClosed, FieldsRequired } from '../domain/deals.errors.ts';
import { DealKind } from './deal.kind.ts';
import { isoInstant } from './field.ts';

bulkKind({
  kind: DealKind, name: 'r.name',
  verbs: [
    {
      message: ChangeDeal, order: (dealId, state) => [ChangeDeal, { dealId, ...state }],
      writes: {
        ...written('day', 'closeDate', 'closeDate', 'r.close_date::text'),
        ...written('whole', 'probability', 'probability', 'r.own_probability'),
        ...written('text', 'leadSource', 'leadSource', 'r.lead_source'),
        ...written('reference', 'businessLine', 'businessLineId', 'r.business_line_id', { names: 'business-line' }),
        ...written('choice', 'confidentiality', 'confidentiality', 'r.confidentiality', { isNeeded: true }),
        ...written('text', 'nextStep', 'nextStep', 'r.next_step'),
        ...written('instant', 'nextStepAt', 'nextStepAt', isoInstant('r.next_step_at')),
      },
    },
    { message: MoveDeal, order: (dealId, state) => [MoveDeal, { dealId, ...state }], writes: written('reference', 'stage', 'stageId', 'r.stage_id', { names: 'stage', isNeeded: true }) },
    {
      message: AssignDeal, order: (dealId, state) => [AssignDeal, { dealId, ...state }],
      writes: { owner: { field: 'owner', value: 'reference', names: 'user', isNeeded: true, holds: { ownerId: 'r.owner_id', teamId: 'r.team_id' }, becomes: (ownerId) => ({ ownerId }) } },
    },
    {
      message: RemoveDeal, order: (dealId, { isRemoved }) => [isRemoved ? RemoveDeal : RestoreDeal, { dealId }],
      writes: { remove: { field: null, value: 'removal', isNeeded: true, holds: { isRemoved: 'r.deleted_at is not null' }, becomes: (isRemoved) => ({ isRemoved }) } },
    },
  ],
  refusals: {
    [DealAlreadyClosed.code]: { en: 'The deal is closed; reopen it first', ru: 'Сделка закрыта; сначала откройте её снова', uk: 'Угоду закрито; спершу відкрийте її знову' },
    [CloseByVerb.code]: { en: 'A deal is closed by winning or losing it', ru: 'Сделку закрывают выигрышем или проигрышем', uk: 'Угоду закривають виграшем або програшем' },
    [FieldsRequired.code]: { en: 'The stage asks for fields that are empty', ru: 'Этап требует полей, которые пусты', uk: 'Етап вимагає полів, які порожні' },
    [AmountFromLines.code]: { en: 'The amount is the total of the line items', ru: 'Сумма складывается из позиций', uk: 'Сума складається з позицій' },
  },
});
