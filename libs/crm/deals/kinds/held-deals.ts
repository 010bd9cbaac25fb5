import { holding, owned } from '#platform/holdings';
import { GiveDeals } from '../application/give-deals.ts';
import { GivePlacesInTeams } from '../application/give-places-in-teams.ts';

holding({
  name: 'deal', way: 'moves', label: { en: 'Open deals', ru: 'Открытые сделки', uk: 'Відкриті угоди' }, columns: ['deals.deals.owner_id'],
  table: 'deals.deals', hangs: `r.owner_id = $1 and r.status = 'open' and r.deleted_at is null and r.practice_id is null`, title: 'r.name', kind: 'deal', titleField: 'name', amount: 'r.amount_base', due: 'r.close_date',
  goesWith: { organization: 'r.organization_id', person: 'r.person_ids[1]' }, ...owned, write: (given) => GiveDeals.of(given),
});

const deal = (column: string): string => `(select d.${column} from deals.deals d where d.id = r.deal_id)`;

holding({
  name: 'deal-team', way: 'moves', label: { en: 'Places in teams of deals', ru: 'Места в командах сделок', uk: 'Місця в командах угод' }, columns: ['deals.deal_team.user_id'],
  table: 'deals.deal_team', hangs: `r.user_id = $1 and r.deleted_at is null and exists (select from deals.deals d where d.id = r.deal_id and d.status = 'open' and d.deleted_at is null and d.practice_id is null)`,
  title: deal('name'), kind: 'deal', titleField: 'name', record: 'r.deal_id', goesWith: { organization: deal('organization_id'), person: deal('person_ids[1]') },
  state: { userId: 'r.user_id', isOver: 'r.deleted_at is not null' }, becomes: (state, from, { userId }) => (state['userId'] === from ? { userId, isOver: false } : state), write: (given) => GivePlacesInTeams.of(given),
});
