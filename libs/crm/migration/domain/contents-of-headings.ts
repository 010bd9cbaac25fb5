import { headingKey } from './heading-key.ts';
import type { ImportContents } from './import-contents.ts';
import { fieldOfHeading } from './known-headings.ts';

const ofDeals = new Set(['deal.stage', 'deal.amount', 'deal.closeDate', 'deal.pipeline', 'deal.lossReason', 'deal.closedOn', 'deal.currency']);
// A file that says so itself.
const dealsThemselves = new Set(['deal name', 'deal title', 'deal stage', 'deal value', 'opportunity name', 'opportunity', 'название сделки', 'сделка', 'назва угоди', 'угода'].map(headingKey));

const ofActivities = new Set(['activity.when', 'activity.time', 'activity.end', 'activity.duration', 'activity.completed', 'activity.outcome', 'activity.direction', 'activity.subject']);
const activitiesThemselves = new Set(['activity type', 'activity subject', 'activity date', 'activity due date', 'activity done', 'task type', 'task status', 'call date', 'call outcome', 'call duration', 'meeting start time', 'due date', 'assigned to user', 'вид дела', 'тип дела', 'тип активности', 'вид справи', 'тип справи', 'тип активності'].map(headingKey));

/** What a file tells of, by its headings: of people and organizations where nothing says otherwise. */
export function contentsOf(headings: readonly string[]): ImportContents {
  const known = (contents: ImportContents, of: ReadonlySet<string>): number => new Set(headings.map((heading) => fieldOfHeading(heading, contents)).filter((field) => field !== null && of.has(field))).size;
  const says = (words: ReadonlySet<string>): boolean => headings.some((heading) => words.has(headingKey(heading)));
  const hasType = headings.some((heading) => fieldOfHeading(heading, 'activities') === 'activity.type');
  if (hasType && known('activities', ofActivities) >= (says(activitiesThemselves) ? 1 : 2)) return 'activities';
  return known('deals', ofDeals) >= (says(dealsThemselves) ? 1 : 3) ? 'deals' : 'parties';
}
