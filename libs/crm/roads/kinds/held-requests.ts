import { holding } from '#platform/holdings';
import { GiveDecisions } from '../application/give-decisions.ts';
import { WithdrawRequestsOf } from '../application/withdraw-requests-of.ts';

const isOpen = `r.status in ('asked', 'escalated')`;

holding({
  name: 'access-decision', way: 'moves', label: { en: 'Requests waiting for an answer', ru: 'Запросы, которые ждут ответа', uk: 'Запити, що чекають на відповідь' }, columns: ['roads.access_requests.decider_id'],
  table: 'roads.access_requests', hangs: `r.decider_id = $1 and ${isOpen}`, title: 'r.purpose', goesWith: { organization: 'r.organization_id' },
  state: { deciderId: 'r.decider_id', askedIds: 'to_json(r.asked_ids)' },
  becomes: (state, from, { userId }) => (state['deciderId'] === from ? { deciderId: userId, askedIds: [...new Set([...(state['askedIds'] as string[]), userId])] } : state),
  write: (given) => GiveDecisions.of(given),
});

holding({
  name: 'access-request', way: 'ends', label: { en: 'Requests of his own', ru: 'Собственные запросы', uk: 'Власні запити' }, columns: ['roads.access_requests.asker_id'],
  table: 'roads.access_requests', hangs: `r.asker_id = $1 and ${isOpen}`, title: 'r.asked_for', own: 'true', end: (userId) => WithdrawRequestsOf.of(userId),
});
