import { holding, owned } from '#platform/holdings';
import { GiveActivities } from '../application/give-activities.ts';
import { GivePromises } from '../application/give-promises.ts';

holding({
  name: 'activity', way: 'moves', label: { en: 'Planned activities', ru: 'Запланированные дела', uk: 'Заплановані справи' }, columns: ['activities.activities.owner_id'],
  table: 'activities.activities', hangs: `r.owner_id = $1 and r.status = 'planned' and r.deleted_at is null and r.practice_id is null`, title: `coalesce(nullif(r.subject, ''), r.type)`, kind: 'activity', titleField: 'subject',
  due: 'r.happens_at::date', goesWith: { organization: 'r.organization_id', person: 'r.person_ids[1]' }, ...owned, write: (given) => GiveActivities.of(given),
});

const sides = { ownerId: 'r.owner_id', byUserId: 'r.by_user_id', toUserId: 'r.to_user_id' };

holding({
  name: 'promise', way: 'moves', label: { en: 'Open promises', ru: 'Открытые обещания', uk: 'Відкриті обіцянки' },
  columns: ['activities.promises.owner_id', 'activities.promises.by_user_id', 'activities.promises.to_user_id'],
  table: 'activities.promises', hangs: `$1 in (${Object.values(sides).join(', ')}) and r.status = 'open' and r.deleted_at is null and r.practice_id is null`, title: 'r.text', kind: 'promise', titleField: 'text',
  due: 'r.due_on', goesWith: { organization: 'r.organization_id', person: 'coalesce(r.to_person_id, r.by_person_id)' },
  state: { ...sides, teamId: 'r.team_id' },
  becomes: (state, from, { userId, teamId }) => ({
    ...Object.fromEntries(Object.keys(sides).map((side) => [side, state[side] === from ? userId : state[side]])), teamId: state['ownerId'] === from ? teamId : state['teamId'],
  }),
  write: (given) => GivePromises.of(given),
});
