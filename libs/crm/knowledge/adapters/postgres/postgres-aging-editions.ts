import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { AgingEditions } from '../../domain/aging-editions.ts';
import { Edition } from '../../domain/edition.ts';
import { daysOfGrace } from '../../domain/trust.ts';

@Injectable()
export class PostgresAgingEditions extends AgingEditions {
  async onesToAge(day: string): Promise<readonly { readonly edition: Edition; readonly ownerId: string }[]> {
    const text = `select e.id, a.owner_id as "ownerId" from knowledge.editions e join knowledge.articles a on a.id = e.article_id where e.published_version is not null and a.archived_at is null and e.next_review_on <= $1::date
      and e.trust <> case when e.next_review_on < $1::date - ${daysOfGrace} then 'expired' else 'due' end order by e.next_review_on, e.id limit 5000 for update of e`;
    const rows = await inTransaction<{ id: string; ownerId: string }>(currentTransaction(), text, [day]);
    const editions = (await currentTransaction().find(Edition as never, { id: { $in: rows.map(({ id }) => id) } } as never)) as Edition[];
    const owners = new Map(rows.map(({ id, ownerId }) => [id, ownerId]));
    return editions.map((edition) => ({ edition, ownerId: owners.get(edition.id)! }));
  }
}
