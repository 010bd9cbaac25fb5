import { holding } from '#platform/holdings';
import { EndDelegationsOf } from './end-delegations-of.ts';

holding({
  name: 'delegation', way: 'ends', label: { en: 'Deputies, to him and from him', ru: 'Замещения, его и им', uk: 'Заміщення, його та ним' }, columns: ['identity.delegations.from_user_id', 'identity.delegations.to_user_id'],
  table: 'identity.delegations', hangs: '$1 in (r.from_user_id, r.to_user_id) and r.ended_at is null and r.ends_on >= $2',
  title: `(select f.display_name || ' → ' || t.display_name from identity.users f, identity.users t where f.id = r.from_user_id and t.id = r.to_user_id)`, due: 'r.ends_on', end: (userId) => EndDelegationsOf.of(userId),
});

/** Revoked when the account is suspended, which is the only way to close it. */
holding({
  name: 'api-key', way: 'ends', label: { en: 'API keys', ru: 'Ключи API', uk: 'Ключі API' }, columns: ['identity.api_keys.user_id'],
  table: 'identity.api_keys', hangs: 'r.user_id = $1 and r.revoked_at is null and r.expires_at > $2::date', title: 'r.name', own: 'true', due: 'r.expires_at::date',
});
