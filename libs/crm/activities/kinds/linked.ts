import type { JoinScope, RecordKind } from '#platform/records';

const card = (visible: JoinScope['visible'], kind: string, view: string, column: string, alias: string): string => `exists (select from ${view} card where card.id = ${alias}.${column} and ${visible(kind, 'card')})`;

/** Joins of an organization, a deal and the colleagues, each within what the actor may see. */
export const linkJoins: RecordKind['joins'] = {
  org: ({ visible }) => `left join contacts.organization_card org on org.id = r.organization_id and ${visible('organization', 'org')}`,
  deal: ({ visible }) => `left join deals.deal_card deal on deal.id = r.deal_id and ${visible('deal', 'deal')}`,
  owner: () => 'left join identity.user_card owner on owner.id = r.owner_id',
  team: () => 'left join identity.team_card team on team.id = r.team_id',
  creator: () => 'left join identity.user_card creator on creator.id = r.created_by_id',
  updater: () => 'left join identity.user_card updater on updater.id = r.updated_by_id',
};

/** Whether an activity or a promise is seen with the organization, the deal or a person it names; never by a link that is hidden. */
export function seenWithLinks(kind: string, people: readonly { readonly field: string; readonly sql: (alias: string) => string }[]): NonNullable<RecordKind['seenWith']> {
  return ({ visible, hidden }, alias) => {
    const ways = [
      ...(hidden(kind, 'organization') ? [] : [card(visible, 'organization', 'contacts.organization_card', 'organization_id', alias)]),
      ...(hidden(kind, 'deal') ? [] : [card(visible, 'deal', 'deals.deal_card', 'deal_id', alias)]),
      ...people.filter(({ field }) => !hidden(kind, field)).map(({ sql }) => `exists (select from contacts.person_card card where ${sql(alias)} and ${visible('person', 'card')})`),
    ];
    return ways.length === 0 ? 'false' : ways.join(' or ');
  };
}
