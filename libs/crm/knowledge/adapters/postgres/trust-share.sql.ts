import { currentActor, Handles, Reads } from '#platform/bus';
import { Clock } from '#platform/kernel';
import { SqlText } from '#platform/records';
import { GetTrustShare, type TrustShare } from '../../application/articles/get-trust-share.ts';
import { trusts } from '../../domain/trust.ts';
import { meantFor } from './meant-for.ts';

@Handles(GetTrustShare)
export class GetTrustShareSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute(): Promise<TrustShare> {
    const sql = new SqlText();
    const counts = trusts.map((trust) => `count(*) filter (where e.trust = '${trust}')::int as ${trust}`).join(', ');
    const text = `select ${counts} from knowledge.editions e join knowledge.articles a on a.id = e.article_id
      where e.published_version is not null and a.archived_at is null and ${meantFor('a', currentActor(), this.clock.today(), sql)}`;
    return (await this.reads.rows<TrustShare>(text, sql.values))[0]!;
  }
}
