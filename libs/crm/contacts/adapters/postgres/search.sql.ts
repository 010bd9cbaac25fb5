import { currentActor, Handles, Reads } from '#platform/bus';
import { reachOf } from '#platform/access';
import { searchKey } from '#platform/text';
import { joinScope, literal, searched, SqlText, visible, type RecordKind } from '#platform/records';
import { Search, type Hit } from '../../application/search.ts';
import { OrganizationKind, organizationNames } from '../../kinds/organization.kind.ts';
import { unless } from '../../kinds/party-joins.ts';
import { visibleKey } from '../../kinds/party-search.ts';
import { PersonKind, personNames } from '../../kinds/person.kind.ts';

// Enough candidates to rank well, few enough to stay quick when the word is common.
const candidates = 200;

interface Shown {
  readonly title: string;
  readonly names: readonly string[];
  /** Columns of the subtitle with the field each stands for. */
  readonly subtitle: readonly (readonly [field: string, column: string])[];
  readonly joins: readonly string[];
}

const person: Shown = { title: 'r.display_name', names: personNames, subtitle: [['jobTitle', 'r.job_title'], ['organization', 'org.name']], joins: ['tier', 'owner', 'organization'] };
const organization: Shown = { title: 'r.name', names: organizationNames, subtitle: [['industry', 'r.industry'], ['city', 'r.city']], joins: ['tier', 'owner'] };

@Handles(Search)
export class SearchSql {
  constructor(private readonly reads: Reads) {}

  async execute({ q, limit = 20 }: Search): Promise<{ items: Hit[]; nextCursor: null }> {
    const sql = new SqlText();
    const parts = [hits(PersonKind, person, q, sql), hits(OrganizationKind, organization, q, sql)];
    const start = sql.bind(`${literal(searchKey(q))}%`, 'text');
    const word = sql.bind(`% ${literal(searchKey(q))}%`, 'text');
    const text = `select kind, id, title, subtitle, tier, owner from (${parts.join(' union all ')}) hit
      order by case when key like ${start} then 0 when key like ${word} then 1 else 2 end, vip desc, title, id limit ${sql.bind(limit)}`;
    return { items: await this.reads.rows<Hit>(text, sql.values), nextCursor: null };
  }
}

/** What is found of one kind, with what the actor may see of it. */
function hits(kind: RecordKind, { title, names, subtitle, joins }: Shown, q: string, sql: SqlText): string {
  const actor = currentActor();
  const scope = joinScope(actor, sql);
  const hidden = (field: string): boolean => scope.hidden(kind.kind, field);
  const open = subtitle.filter(([field]) => !hidden(field)).map(([, column]) => column);
  const tier = unless(hidden('tier'), kind.fields['tier']!.select);
  // Fenced, or the planner walks the name's index in order and tests every row.
  const found = `with found as materialized (select r.* from ${kind.table} r where ${visible(reachOf(actor, kind.read), 'r', sql)} and ${searched(kind, q, hidden, sql)} limit ${candidates})`;
  return `(${found} select '${kind.kind}' as kind, r.id, ${title} as title, ${open.length > 0 ? `nullif(concat_ws(' · ', ${open.join(', ')}), '')` : 'null'} as subtitle,
    ${visibleKey(names, hidden)} as key, ${hidden('tier') ? 'false' : 'coalesce(tier.is_vip, false)'} as vip, ${tier} as tier, ${unless(hidden('owner'), kind.fields['owner']!.select)} as owner
    from found r ${joins.map((join) => kind.joins[join]!(scope)).join(' ')})`;
}
