import { currentActor, Handles, Reads } from '#platform/bus';
import { reachOf } from '#platform/access';
import { searchKey } from '#platform/text';
import { SqlText, visible, type RecordKind } from '#platform/records';
import { Search, type Hit } from '../../application/search.ts';
import { OrganizationKind } from '../../kinds/organization.kind.ts';
import { PersonKind } from '../../kinds/person.kind.ts';

// Enough candidates to rank well, few enough to stay quick when the word is common.
const candidates = 200;

@Handles(Search)
export class SearchSql {
  constructor(private readonly reads: Reads) {}

  async execute({ q, limit = 20 }: Search): Promise<{ items: Hit[]; nextCursor: null }> {
    const sql = new SqlText();
    const parts = [
      this.branch(PersonKind, q, sql, `r.display_name`, `concat_ws(' · ', r.job_title, org.name)`, `left join contacts.organizations org on org.id = r.organization_id and ${visible(reachOf(currentActor(), 'contacts.read'), 'org', sql)}`),
      this.branch(OrganizationKind, q, sql, 'r.name', `concat_ws(' · ', r.industry, r.city)`, ''),
    ].filter((part) => part !== null);
    if (parts.length === 0) return { items: [], nextCursor: null };
    const start = sql.bind(`${searchKey(q)}%`, 'text');
    const word = sql.bind(`% ${searchKey(q)}%`, 'text');
    const text = `select kind, id, title, subtitle, tier, owner from (${parts.join(' union all ')}) hit
      order by case when name_key like ${start} then 0 when name_key like ${word} then 1 else 2 end, vip desc, title, id limit ${sql.bind(limit)}`;
    return { items: await this.reads.rows<Hit>(text, sql.values), nextCursor: null };
  }

  private branch(kind: RecordKind, q: string, sql: SqlText, title: string, subtitle: string, join: string): string | null {
    const actor = currentActor();
    const ways = kind.search!(q, (field) => actor.mask.hidden.has(`${kind.kind}.${field}`));
    if (ways.length === 0) return null;
    const match = ways.map((way) => way.sql.replace('$', sql.bind(way.pattern, 'text'))).join(' or ');
    // Fenced, or the planner walks the name's index in order and tests every row.
    const found = `with found as materialized (select r.* from ${kind.table} r where ${visible(reachOf(actor, kind.read), 'r', sql)} and (${match}) limit ${candidates})`;
    return `(${found} select '${kind.kind}' as kind, r.id, ${title} as title, nullif(${subtitle}, '') as subtitle, r.name_key, coalesce(tier.is_vip, false) as vip,
      case when tier.id is null then null else json_build_object('id', tier.id, 'code', tier.code, 'name', tier.name, 'isVip', tier.is_vip) end as tier,
      case when owner.id is null then null else json_build_object('id', owner.id, 'displayName', owner.display_name) end as owner
      from found r left join contacts.tiers tier on tier.id = r.tier_id left join identity.user_card owner on owner.id = r.owner_id ${join})`;
  }
}
