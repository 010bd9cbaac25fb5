import type { JoinScope, RecordKind } from '#platform/records';
import { contactPointKinds, shownIn } from '../domain/contact-point.ts';

/** The kinds of contact points that are hidden, since the field that shows them is. */
export const hiddenPointKinds = (hidden: (field: string) => boolean): string[] => contactPointKinds.filter((kind) => shownIn[kind] !== null && hidden(shownIn[kind]));

/** A column of a part, or nothing where the field it stands for is hidden. */
export const unless = (isHidden: boolean, column: string): string => (isHidden ? 'null' : column);

/** What persons and organizations join. */
export function partyJoins(kind: 'person' | 'organization'): RecordKind['joins'] {
  return {
    tier: () => 'left join contacts.tiers tier on tier.id = r.tier_id',
    territory: () => 'left join contacts.territories territory on territory.id = r.territory_id',
    owner: () => 'left join identity.user_card owner on owner.id = r.owner_id',
    team: () => 'left join identity.team_card team on team.id = r.team_id',
    contactBy: () => 'left join identity.user_card met_by on met_by.id = r.contact_by_id',
    updater: () => 'left join identity.user_card updater on updater.id = r.updated_by_id',
    points: (scope) => `left join lateral (select ${points((field) => scope.hidden(kind, field))} as list) points on true`,
    places: (scope) => `left join lateral (select ${places(scope, kind)} as list) places on true`,
  };
}

function points(hidden: (field: string) => boolean): string {
  const closed = hiddenPointKinds(hidden);
  return `coalesce((select json_agg(json_build_object('id', c.id, 'kind', c.kind, 'value', c.value, 'normalizedValue', c.normalized_value, 'label', c.label, 'isPrimary', c.is_primary) order by c.is_primary desc, c.created_at, c.id)
    from contacts.contact_points c where c.party_id = r.id and c.deleted_at is null${closed.length > 0 ? ` and c.kind <> all('{${closed.join(',')}}')` : ''}), '[]')`;
}

function places({ hidden }: JoinScope, kind: string): string {
  return `coalesce((select json_agg(json_build_object('id', a.id, 'type', a.type, 'streetAddress', a.street_address, 'addressLocality', ${unless(hidden(kind, 'city'), 'a.address_locality')}, 'addressRegion', a.address_region,
    'postalCode', a.postal_code, 'addressCountry', ${unless(hidden(kind, 'country'), 'a.address_country')}) order by a.created_at, a.id) from contacts.postal_addresses a where a.party_id = r.id and a.deleted_at is null), '[]')`;
}
