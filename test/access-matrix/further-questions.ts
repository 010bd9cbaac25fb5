import { roadName, type Hidden } from './hidden-life.ts';
import type { Stage } from './stage.ts';
import { marks, veiledFields } from './veil.ts';
import { canary, type Seen } from './worlds.ts';

/** A question that no row of the matrix asks: another way of listing, counting, paging, searching, adding up. */
export type Further = readonly [request: string, body?: object];

const paths: Readonly<Record<string, string>> = { person: '/persons', organization: '/organizations', deal: '/deals', 'deal-line': '/deal-lines', 'demand-signal': '/demand-signals', activity: '/activities', promise: '/promises' };
const words = [canary, 'word', ...marks.flatMap(({ word, figure, phone }) => [word, figure, phone.slice(1), `${word}-person@${word}.example`])];
const get = (addresses: readonly string[]): Further[] => addresses.map((address) => [`GET ${address}`]);

/** Every kind of list, over all of it. */
export const broad = ({ known }: Stage): Further[] => [
  ...get(Object.values(paths).flatMap((list) => ['count=exact&limit=200', 'count=estimate&limit=2', 'sort=-createdAt&limit=3', 'sort=-updatedAt&limit=200'].map((way) => `${list}?${way}`))),
  ...get(Object.values(paths).filter((list) => list !== '/deal-lines').flatMap((list) => words.slice(0, 3).map((q) => `${list}?q=${q}&count=exact`))),
  ...get(words.map((q) => `/search?q=${encodeURIComponent(q)}&limit=50`)),
  ...get(['/articles', '/article-search', '/processes'].flatMap((list) => words.slice(0, 4).map((q) => `${list}?q=${encodeURIComponent(q)}&limit=50`))),
  ...get(['today', 'deals', 'person'].map((screen) => `/help?screen=${screen}`)),
  ...get(['person', 'organization'].map((kind) => `/duplicates?kind=${kind}`)),
  ...get(['person', 'organization', 'deal', 'activity'].map((kind) => `/saved-views?kind=${kind}`)),
  ...get(['owner', 'team', 'product', 'business-line', 'reason', 'competitor', 'pipeline'].map((by) => `/figures/deals?groupBy=${by}`)),
  ...get(['reason', 'competitor', 'owner', 'team', 'product', 'business-line', 'pipeline'].map((by) => `/figures/losses?by=${by}`)),
  ...get([`/deals/board?pipelineId=${known['pipeline']}&q=deal`, `/deals/board/${known['stage']}?q=${canary}`, `/deals/forecast?pipelineId=${known['pipeline']}&q=${canary}`, `/today?day=${known['today']}&timeZone=UTC`]),
  ...(['person', 'organization', 'deal', 'activity'] as const).map((kind): Further => [`POST /bulk/${kind}/preview`, { filter: { and: [] }, changes: { remove: true } }]),
  ['POST /bulk/person/preview', { q: canary, filter: { and: [] }, changes: { remove: true } }],
];

/** Questions whose answers tell of what may not be seen (decisions 0041 and 0061): the sign whoever does not see the firm, the warning whoever sees it but no activity; and, whoever sees a firm, that one of us knows somebody there. */
export const looks: Further = ['POST /roads/look', { name: roadName }];
export const checks = ({ road }: Hidden): Further => ['POST /collisions/check', { organizationId: road }];

/** What is written for others and what a colleague learns, by its bare ids; and the process that names such an article. */
const knowledge = ({ closed, draft, feedback, enrollment, attempt, certificate }: Hidden, { process, course, otherCourse }: Seen): Further[] => get([
  ...[closed, draft].flatMap((id) => [`/articles/${id}`, `/articles/${id}/reading`, `/articles/${id}/reading?language=en`, `/articles/${id}/files`, `/articles/${id}/editions/en`, `/articles/${id}/editions/en/versions`]),
  `/article-feedback/${feedback}`, `/processes/${process}`, `/processes/${process}/versions`,  ...[course, otherCourse].flatMap((id) => [`/courses/${id}`, `/courses/${id}/enrollments`, `/courses/${id}/results`]),
  `/learning/enrollments/${enrollment}`, `/learning/attempts/${attempt}`, `/certificates/${certificate}`,
]);

/** What hangs on a firm and a person that one sees, whatever lives beside them, and the bare ids of what one does not. */
export const beside = (seen: Seen, hidden: Hidden): Further[] => [
  ...get([
    ...parties(seen), `/persons?filter[organizationId]=${seen['firm']}&count=exact`, `/deals?filter[organizationId]=${seen['firm']}&count=exact`, `/demand-signals?filter[organizationId]=${seen['firm']}&count=exact`, `/activities?filter[organizationId]=${seen['firm']}&count=exact`,
    `/promises?filter[organizationId]=${seen['firm']}&count=exact`, `/activities?filter[personIds]=${seen['person']}&count=exact`, ...parties(hidden), `/deals/${hidden.deal}`, `/deals/${hidden.deal}/history`, `/timeline/deals/${hidden.deal}`, `/persons?filter[id]=${hidden.person}&count=exact`,
    `/contact-state/persons?ids=${seen['person']},${hidden.person}`, `/contact-state/organizations?ids=${seen['firm']},${hidden.firm}`,
  ]),
  ...knowledge(hidden, seen),
  ['POST /bulk/person/preview', { ids: [hidden.person, seen['person']], changes: { remove: true } }],
  ['POST /bulk/deal/preview', { ids: [hidden.deal], changes: { remove: true } }],
  ['POST /collisions/check', { organizationId: seen['firm'] }],
  looks,
  checks(hidden),
  ['POST /collisions/check', { organizationId: hidden.firm }],
];

const parties = ({ firm, person }: { readonly [name: string]: string } | Hidden): string[] => [
  `/organizations/${firm}`, `/organizations/${firm}/people`, `/organizations/${firm}/relations`, `/persons/${person}/relations`, `/persons/${person}/relations?limit=1`, `/organizations/${firm}/history?limit=200`, `/timeline/organizations/${firm}`, `/contact-state/organizations/${firm}`, `/shares/organization/${firm}`,
  `/persons/${person}`, `/persons/${person}/history?limit=200`, `/timeline/persons/${person}`, `/contact-state/persons/${person}`,
  `/acquaintances/persons/${person}`, `/acquaintances/organizations/${firm}`, `/paths/persons/${person}`, `/paths/organizations/${firm}`,
  `/relationship-map/persons/${person}`, `/relationship-map/organizations/${firm}`, `/relationship-map/organizations/${firm}?on=2025-01-01`, `/careers/organizations/${firm}/left`,
];

/** Of records behind a veil: everything of them, and every hidden field asked for by its name. */
export const behindVeil = (behind: readonly Seen[]): Further[] => [
  ...get(behind.flatMap((each) => [
    ...parties(each), `/deals/${each['deal']}`, `/deals/${each['deal']}/history`, `/deals/${each['deal']}/stages`, `/timeline/deals/${each['deal']}`, `/contact-state/deals/${each['deal']}`, `/deals/${each['lostDeal']}`, `/deals/${each['lostDeal']}/history`, `/timeline/deals/${each['lostDeal']}`,
    `/activities/${each['activity']}`, `/promises/${each['promise']}`, `/demand-signals/${each['signal']}`,
  ])),
  ...get(['jobTitle', 'description', 'legalName', 'contactPoints', 'amount'].flatMap((field) => [`/persons/${behind[0]!['person']}/history?field=${field}`, `/organizations/${behind[0]!['firm']}/history?field=${field}`])),
  ...behind.map((each): Further => ['POST /collisions/check', { organizationId: each['firm'] }]),
  ...get(Object.keys(paths).flatMap((kind) => [`/audit-events?filter[kind]=${kind}&limit=200`, `/audit-events?filter[kind]=${kind}&limit=1`])),
  ...['activity', 'deal', 'person', 'organization', 'promise'].flatMap((kind): Further[] => behind.map((each) => [`GET /audit-events?filter[recordId]=${each[kind === 'organization' ? 'firm' : kind]}&limit=200`])),
  ...get(marks.flatMap(({ word }) => Object.values(paths).filter((list) => list !== '/deal-lines').map((list) => `${list}?q=${word}&count=exact`))),
];

/** Each hidden field named in a filter, an order, a choice, a search and a group: all of it refused. */
export const byName: readonly Further[] = veiledFields.flatMap(({ kind, field }): Further[] => [
  [`GET ${paths[kind]}?filter[${field}][isEmpty]=false`], [`GET ${paths[kind]}?sort=${field}`], [`GET ${paths[kind]}?fields=id,${field}`],
  [`POST ${paths[kind]}/search`, { filter: { or: [{ field: 'id', op: 'isEmpty' }, { not: { field, op: 'isEmpty' } }] } }],
  ...(['person', 'organization', 'deal', 'activity'].includes(kind) ? [[`POST /bulk/${kind}/preview`, { filter: { field, op: 'isEmpty' }, changes: { remove: true } }] as Further] : []),
  ...(kind === 'deal' ? [[`GET /figures/deals?groupBy=${field}`], [`GET /figures/deals?filter[${field}][isEmpty]=false`], [`GET /figures/losses?filter[${field}][isEmpty]=false`]] as Further[] : []),
]);
