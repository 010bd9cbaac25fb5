import { Injectable } from '@nestjs/common';
import { currentActor, Reads } from '#platform/bus';
import { ResourceNotFound } from '#platform/kernel';
import { SqlText, visibleTo } from '#platform/records';
import { BriefedBundles, type BriefedBundle, type KnownBy } from '../../domain/briefed-bundles.ts';
import { HandoverKind } from '../../kinds/handover.kind.ts';
import { titleOf } from './titles.ts';

const most = 10;

@Injectable()
export class PostgresBriefedBundles extends BriefedBundles {
  constructor(private readonly reads: Reads) { super(); }

  async get(bundleId: string): Promise<BriefedBundle> {
    const actor = currentActor();
    const sql = new SqlText();
    const isHis = `(b.to_user_id = ${sql.bind(actor.userId, 'uuid')} and b.state in ('moved', 'accepted', 'objected') and r.status = 'open')`;
    const sees = actor.grants.has(HandoverKind.read) ? `(${visibleTo(actor, HandoverKind, 'r', sql)})` : 'false';
    const text = `select b.kind, b.key, ${titleOf(actor, 'b.kind', 'b.key', sql)} as name, case when f.id is null then null else json_build_object('id', f.id, 'displayName', f.display_name) end as "from", r.owner_id as "leaverId", b.words, r.words as parting
      from handover.bundles b join handover.handovers r on r.id = b.handover_id left join identity.user_card f on f.id = r.owner_id where b.id = ${sql.bind(bundleId, 'uuid')} and (${isHis} or ${sees})`;
    const [bundle] = await this.reads.rows<BriefedBundle>(text, sql.values);
    if (!bundle) throw new ResourceNotFound();
    return bundle;
  }

  async knownBy({ kind, key, name, leaverId }: BriefedBundle): Promise<readonly KnownBy[]> {
    const actor = currentActor();
    if (kind !== 'organization' || name === null || !actor.grants.has('activities.read')) return [];
    const text = `select json_build_object('id', u.id, 'displayName', u.display_name) as "user", c.times, to_char(c.last at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "lastAt"
      from (select owner_id, count(*)::int as times, max(happens_at) as last from activities.organization_contact where organization_id = $1 and owner_id <> all($2::uuid[]) group by owner_id) c
      join identity.user_card u on u.id = c.owner_id and u.status = 'active' order by c.times desc, c.last desc limit ${most}`;
    return this.reads.rows<KnownBy>(text, [key, [leaverId, actor.userId].filter(Boolean)]);
  }
}
