import { currentActor, Handles, Reads } from '#platform/bus';
import { Clock } from '#platform/kernel';
import { asCounted, kindNamed, ListStatement, SqlText } from '#platform/records';
import { GetKeyPersonTrend, trendDefinition, type KeyPersonTrend, type MonthOfKeyPersons } from '../../application/get-key-person-trend.ts';
import { keptMonths } from '../../application/keep-key-persons.ts';
import { isCustomer } from '../../domain/hanging.ts';
import { lastMonths } from '../../domain/kept-months.ts';
import { ofTeam, requireFigures } from './risk-statements.ts';

@Handles(GetKeyPersonTrend)
export class GetKeyPersonTrendSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ teamId }: GetKeyPersonTrend): Promise<KeyPersonTrend> {
    requireFigures(currentActor());
    const sql = new SqlText();
    const customers = new ListStatement(kindNamed('organization'), asCounted(currentActor()), { filter: { and: [isCustomer, ...ofTeam(teamId)] } }).rows(sql);
    const text = `select k.month::text as month, count(k.user_id)::int as one, (count(*) - count(k.user_id))::int as nobody from (select r.id from ${customers}) o
      join reporting.key_person_months k on k.organization_id = o.id and k.month = any(${sql.bind(lastMonths(this.clock.today(), keptMonths), 'date[]')}) group by k.month order by k.month`;
    return { definition: trendDefinition, months: await this.reads.rows<MonthOfKeyPersons>(text, sql.values) };
  }
}
