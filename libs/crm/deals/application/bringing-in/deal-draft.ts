import type { ArrivalCode, NamedParties } from '#crm/contacts';
import type { DealStatus } from '../../domain/deal.ts';

/** A deal as a source from outside tells of it: all that it names is in its words. Null: it says nothing of that. */
export interface DealDraft {
  readonly name: string;
  readonly externalId: string | null;
  readonly parties: Pick<NamedParties, 'organization' | 'people'>;
  /** The e-mail or the name of a colleague. */
  readonly owner: string | null;
  readonly pipeline: string | null;
  readonly stage: string | null;
  readonly status: DealStatus | null;
  readonly amount: string | null;
  /** Its code; the base currency where it is null. */
  readonly currency: string | null;
  readonly closeDate: string | null;
  readonly openedOn: string | null;
  /** Where a closed deal does not tell it, it is the day it was expected to be closed. */
  readonly closedOn: string | null;
  readonly lossReason: string | null;
  readonly lossNote: string | null;
  readonly competitor: string | null;
  readonly leadSource: string | null;
  readonly confidentiality: string | null;
  readonly description: string | null;
  readonly nextStep: string | null;
}

export const dealArrivalCodes = [
  'owner-ambiguous', 'pipeline-unknown', 'stage-unknown', 'stage-ambiguous', 'status-contradicts', 'reason-unknown', 'reason-missing', 'reason-unfit', 'reason-needs-note', 'reason-needs-competitor',
  'competitor-unknown', 'currency-unknown', 'amount-too-fine', 'amount-from-lines', 'opened-in-future', 'closed-in-future', 'closed-before-opening', 'fields-required', 'not-yours-to-close', 'deal-closed', 'deal-ambiguous',
] as const;

/** Why a draft was refused or passed over: which of its fields, and what stood there. */
export interface DealNote {
  readonly code: ArrivalCode | (typeof dealArrivalCodes)[number];
  readonly field: string | null;
  readonly value: string | null;
}

export interface DealArrival {
  readonly outcome: 'created' | 'updated' | 'skipped' | 'rejected';
  readonly notes: readonly DealNote[];
  readonly dealId: string | null;
  readonly organizationId: string | null;
  readonly personId: string | null;
}

export const note = (code: DealNote['code'], field: string | null = null, value: string | null = null): DealNote => ({ code, field, value });
export const rejected = (...notes: DealNote[]): DealArrival => ({ outcome: 'rejected', notes, dealId: null, organizationId: null, personId: null });
