import { useState } from 'react';
import type { Ref } from '../../../api/types.ts';
import { morningOf } from '../deal-words.ts';
import { useCurrencies } from '../use-catalogues.ts';

export type DealDraft = {
  name: string;
  organization: Ref | null;
  amount: { amount: string; currency: string };
  closeDate: string | null;
  nextStep: string;
  nextStepAt: string | null;
  leadSource: string;
  description: string;
  probability: string;
};

/** What is being written about a deal in a dialog, and the part of it that the server is told. */
export function useDealDraft(start: Partial<DealDraft> = {}) {
  const { base } = useCurrencies();
  const [typed, setTyped] = useState<Partial<DealDraft>>(start);
  const draft: DealDraft = { name: '', organization: null, amount: { amount: '', currency: base }, closeDate: null, nextStep: '', nextStepAt: null, leadSource: '', description: '', probability: '', ...typed };

  const values: Record<string, unknown> = {
    name: draft.name.trim() || null,
    organizationId: draft.organization?.id ?? null,
    amount: draft.amount.amount === '' ? null : draft.amount,
    closeDate: draft.closeDate,
    nextStep: draft.nextStep.trim() || null,
    nextStepAt: draft.nextStepAt && morningOf(draft.nextStepAt),
    leadSource: draft.leadSource.trim() || null,
    description: draft.description.trim() || null,
    probability: draft.probability === '' ? null : Number(draft.probability),
  };
  return {
    draft,
    change: (part: Partial<DealDraft>) => setTyped((before) => ({ ...before, ...part })),
    isFilled: (field: string): boolean => values[field] !== null && values[field] !== undefined,
    /** Only what is filled in. */
    body: (fields: string[]): Record<string, unknown> => Object.fromEntries(fields.flatMap((field) => (values[field] === null || values[field] === undefined ? [] : [[field, values[field]]]))),
  };
}
