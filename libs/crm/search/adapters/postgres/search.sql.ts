import { ModuleRef } from '@nestjs/core';
import { currentActor, Handles, Reads } from '#platform/bus';
import { allFinders, type Asked } from '#platform/finds';
import { searchKey } from '#platform/text';
import { asListed, joinScope, kindNamed, literal, searched, SqlText, visibleTo, type RecordKind } from '#platform/records';
import { foundKinds, Search, type Found, type Hit, type TextHit } from '../../application/search.ts';

// Enough candidates to rank well, few enough to stay quick when the word is common.
const candidates = 200;
const textsOfKind = 5;

@Handles(Search)
export class SearchSql {
  constructor(private readonly reads: Reads, private readonly modules: ModuleRef) {}

  async execute({ q, limit = 20, prefer }: Search): Promise<Found> {
    const [items, texts] = await Promise.all([this.records(q, limit), this.texts({ q, prefer, limit: textsOfKind })]);
    return { items, texts, nextCursor: null };
  }

  /** What modules offer of their own, to those who may read it. */
  private async texts(asked: Asked): Promise<TextHit[]> {
    const { grants } = currentActor();
    const open = allFinders().filter(({ permission }) => grants.has(permission));
    const found = await Promise.all(open.map(async ({ kind, finder }) => (await this.modules.get(finder, { strict: false }).find(asked)).map((text) => ({ kind, ...text }))));
    return found.flat();
  }

  private async records(q: string, limit: number): Promise<Hit[]> {
    const sql = new SqlText();
    const parts = foundKinds.map((name) => hits(kindNamed(name), q, sql));
    const start = sql.bind(`${literal(searchKey(q))}%`, 'text');
    const word = sql.bind(`% ${literal(searchKey(q))}%`, 'text');
    const text = `select kind, id, title, subtitle, tier, owner from (${parts.join(' union all ')}) hit
      order by case when key like ${start} then 0 when key like ${word} then 1 else 2 end, first desc, title, id limit ${sql.bind(limit)}`;
    return this.reads.rows<Hit>(text, sql.values);
  }
}

/** What is found of one kind, with what the actor may see of it. */
function hits(kind: RecordKind, q: string, sql: SqlText): string {
  if (!kind.hit) throw new Error(`${kind.kind} does not say how it stands as a hit.`);
  const { title, key, subtitle, first, joins } = kind.hit;
  const actor = currentActor();
  const scope = joinScope(actor, sql);
  const hidden = (field: string): boolean => scope.hidden(kind.kind, field);
  const open = subtitle.filter(([field]) => !hidden(field)).map(([, column]) => column);
  const card = (field: string): string => (kind.fields[field] && !hidden(field) ? kind.fields[field].select : 'null::json');
  // Fenced, or the planner walks the name's index in order and tests every row.
  const found = `with found as materialized (select r.* from ${kind.table} r where ${visibleTo(asListed(actor), kind, 'r', sql)} and ${searched(kind, q, hidden, sql)} limit ${candidates})`;
  return `(${found} select '${kind.kind}' as kind, r.id, ${title} as title, ${open.length > 0 ? `nullif(concat_ws(' · ', ${open.join(', ')}), '')` : 'null'} as subtitle,
    ${key(hidden)} as key, ${first && !hidden(first[0]) ? first[1] : 'false'} as first, ${card('tier')} as tier, ${card('owner')} as owner
    from found r ${joins.map((join) => kind.joins[join]!(scope)).join(' ')})`;
}
