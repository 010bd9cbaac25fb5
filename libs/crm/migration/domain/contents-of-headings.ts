import { headingKey } from './heading-key.ts';
import type { ImportContents } from './import-contents.ts';
import { fieldOfHeading } from './known-headings.ts';

const ofDeals = new Set(['deal.stage', 'deal.amount', 'deal.closeDate', 'deal.pipeline', 'deal.lossReason', 'deal.closedOn', 'deal.currency']);
// A file that says so itself.
const dealsThemselves = new Set(['deal name', 'deal title', 'deal stage', 'deal value', 'opportunity name', 'opportunity', 'название сделки', 'сделка', 'назва угоди', 'угода'].map(headingKey));

/** What a file tells of, by its headings: of people and organizations where nothing says otherwise. */
export function contentsOf(headings: readonly string[]): ImportContents {
  const fields = new Set(headings.map((heading) => fieldOfHeading(heading, 'deals')).filter((field) => field !== null && ofDeals.has(field)));
  const isOfDeals = headings.some((heading) => dealsThemselves.has(headingKey(heading)));
  return fields.size >= (isOfDeals ? 1 : 3) ? 'deals' : 'parties';
}
