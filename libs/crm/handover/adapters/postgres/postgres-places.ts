import { Injectable } from '@nestjs/common';
import { currentActor, currentTransaction, inTransaction } from '#platform/bus';
import { ReferenceNotFound } from '#platform/kernel';
import { asCounted, SqlText } from '#platform/records';
import type { Candidate, Placed } from '../../domain/distribute.ts';
import { Places } from '../../domain/ports.ts';
import { loadOf } from './load.ts';

@Injectable()
export class PostgresPlaces extends Places {
  placed(handoverId: string, bundleIds: readonly string[], candidates: readonly string[]): Promise<readonly Placed[]> {
    const text = `select b.id, (select count(*)::int from handover.items i where i.bundle_id = b.id) as weight, s.tier_id as "tierId", s.territory_id as "territoryId", coalesce(s.business_line_ids, '{}') as "lineIds", s.team_id as "teamId",
        coalesce((select json_object_agg(c.by_id, c.times) from (select owner_id as by_id, count(*)::int as times from activities.organization_contact where b.kind = 'organization' and organization_id = b.key and owner_id = any($3::uuid[]) group by owner_id
          union all select by_id, count(*)::int from activities.contact_between where b.kind = 'person' and person_id = b.key and by_id = any($3::uuid[]) group by by_id) c), '{}') as roads
      from handover.bundles b left join contacts.party_standing s on s.id = b.key and s.kind = b.kind where b.handover_id = $1 and b.id = any($2::uuid[])`;
    return inTransaction<Placed>(currentTransaction(), text, [handoverId, bundleIds, candidates]);
  }

  async candidates(userIds: readonly string[]): Promise<readonly Candidate[]> {
    const sql = new SqlText();
    const wanted = [...new Set(userIds)];
    const text = `select u.id as "userId", u.team_ids as "teamIds", u.line_ids as "lineIds", u.territory_ids as "territoryIds", (${loadOf(asCounted(currentActor()), 'u.id', sql).things})::int as load
      from identity.colleague_card u where u.id = any(${sql.bind(wanted, 'uuid[]')}) and u.status = 'active'`;
    const found = await inTransaction<Candidate>(currentTransaction(), text, sql.values);
    if (found.length < wanted.length) throw ReferenceNotFound.at('candidates');
    return [...found].sort((one, other) => wanted.indexOf(one.userId) - wanted.indexOf(other.userId));
  }
}
