import type { ReasonFields } from './catalogue.ts';
import type { StageFields, StageType } from './pipeline.ts';

/** What a new company begins with; all of it may be renamed, changed or withdrawn. */
export const firstPipeline = {
  name: 'Sales',
  stages: [
    { name: 'New lead', type: 'open', probability: 10 },
    { name: 'Qualified', type: 'open', probability: 25 },
    { name: 'Proposal', type: 'open', probability: 50, maxDays: 30 },
    { name: 'Negotiation', type: 'open', probability: 75, maxDays: 30 },
    { name: 'Won', type: 'won' },
    { name: 'Lost', type: 'lost' },
  ] satisfies (StageFields & { name: string; type: StageType })[],
};

export const firstCurrency = { code: 'EUR', decimals: 2 };

export const firstReasons: readonly (ReasonFields & { readonly code: string })[] = [
  { code: 'price-too-high', name: 'Our price was too high', category: 'price', kinds: ['lost', 'unmet'] },
  { code: 'no-budget', name: 'No budget', category: 'price', kinds: ['lost', 'abandoned', 'unmet'] },
  { code: 'feature-missing', name: 'A feature was missing', category: 'product', kinds: ['lost', 'unmet'], requiresNote: true },
  { code: 'not-in-range', name: 'We do not sell it', category: 'product', kinds: ['declined', 'unmet'] },
  { code: 'competitor-chosen', name: 'Chose a competitor', category: 'competitor', kinds: ['lost'], requiresCompetitor: true },
  { code: 'supplier-kept', name: 'Stayed with the present supplier', category: 'relationship', kinds: ['lost', 'abandoned'], requiresCompetitor: true },
  { code: 'contact-left', name: 'Our contact left', category: 'relationship', kinds: ['lost', 'abandoned'] },
  { code: 'postponed', name: 'Postponed by the customer', category: 'timing', kinds: ['lost', 'abandoned'] },
  { code: 'no-decision', name: 'No decision was made', category: 'no-decision', kinds: ['lost', 'abandoned'] },
  { code: 'no-answer', name: 'No answer any more', category: 'no-decision', kinds: ['abandoned'] },
  { code: 'offer-late', name: 'Our offer came too late', category: 'our-process', kinds: ['lost', 'unmet'], requiresNote: true },
  { code: 'no-capacity', name: 'No capacity to deliver', category: 'refused-by-us', kinds: ['declined', 'unmet'] },
  { code: 'risk-too-high', name: 'Payment or legal risk too high', category: 'refused-by-us', kinds: ['declined'], requiresNote: true },
  { code: 'other', name: 'Another reason', category: 'other', kinds: ['lost', 'abandoned', 'declined', 'unmet'], requiresNote: true },
];
