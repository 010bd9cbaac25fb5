import { holding } from '#platform/holdings';
import { GiveViews } from '../application/give-views.ts';

holding({
  name: 'saved-view', way: 'moves', label: { en: 'Saved views', ru: 'Сохранённые виды', uk: 'Збережені види' }, columns: ['views.saved_views.owner_id'],
  table: 'views.saved_views', hangs: 'r.owner_id = $1 and r.deleted_at is null', title: 'r.name', own: `r.visibility = 'private'`,
  state: { ownerId: 'r.owner_id' }, becomes: (state, from, { userId }) => (state['ownerId'] === from ? { ownerId: userId } : state), write: (given) => GiveViews.of(given),
});
