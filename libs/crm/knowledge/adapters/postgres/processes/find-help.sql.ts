import { currentActor, Handles, Reads } from '#platform/bus';
import { Clock, ResourceNotFound, ValidationFailed } from '#platform/kernel';
import { kindNamed, SqlText, visibleTo } from '#platform/records';
import { FindHelp, type Help } from '../../../application/processes/find-help.ts';
import { card as userCard } from '../columns.ts';
import { controlOf, rolesOf, sightOf } from './named.ts';

const most = 50;
const card = (alias: string): string => `case when ${alias}.step_id is null then null else json_build_object('id', ${alias}.step_id, 'name', ${alias}.name) end`;

/** One statement: where the deal stands, if the asker may see it, whose roles the asker has, and the steps that are done there. */
@Handles(FindHelp)
export class FindHelpSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ dealId, activityType, screen, language }: FindHelp): Promise<Help> {
    if (dealId === undefined && activityType === undefined && screen === undefined) throw new ValidationFailed([{ pointer: '?screen', code: 'required' }]);
    const actor = currentActor();
    const sql = new SqlText();
    const today = this.clock.today();
    const { article, articleId } = sightOf(actor, today, sql, language);
    const deal = dealId === undefined ? 'select null::uuid as stage_id where false' : `select ${hidesStage() ? 'null::uuid' : 'stands.stage_id'} as stage_id from deals.deal_card d join deals.deal_stage stands on stands.deal_id = d.id where d.id = ${sql.bind(dealId, 'uuid')} and ${visibleTo(actor, kindNamed('deal'), 'd', sql)}`;
    const by = {
      stage: dealId === undefined ? 'false' : `s.stage_ids @> array[(select stage_id from deal)]`,
      activity: activityType === undefined ? 'false' : `s.activity_types @> array[${sql.bind(activityType, 'text')}]`,
      screen: screen === undefined ? 'false' : `s.screen = ${sql.bind(screen, 'text')}`,
    };
    const text = `with deal as materialized (${deal}), mine as materialized (select identity.roles_of(${sql.bind(actor.userId, 'uuid')}, ${sql.bind(today, 'date')}, 'knowledge.read') as roles),
      found as (select s.*, case when ${by.stage} then 'stage' when ${by.activity} then 'activity' else 'screen' end as found_by, coalesce(s.role_ids && (select roles from mine), false) as is_mine
        from knowledge.steps_in_force s where ${by.stage} or ${by.activity} or ${by.screen}),
      told as (select f.*, p.name as process_name, p.owner_id, row_number() over (order by f.is_mine desc, array_position(array['stage', 'activity', 'screen'], f.found_by), p.name, p.process_id, f.position) as place
        from found f join knowledge.published_processes p on p.process_id = f.process_id)
      select ${dealId === undefined ? 'true' : 'exists (select from deal)'} as "isSeen",
        (select json_build_object('id', stage.id, 'name', stage.name) from deal join deals.stage_card stage on stage.id = deal.stage_id) as stage,
        (select coalesce(json_agg(json_build_object('id', t.step_id, 'name', t.name, 'work', t.work, 'process', json_build_object('id', t.process_id, 'name', t.process_name), 'owner', ${userCard('owner')}, 'position', t.position,
          'path', (select json_agg(${card('each')} order by each.position) from knowledge.steps_in_force each where each.process_id = t.process_id), 'previous', ${card('previous')}, 'next', ${card('next')},
          'foundBy', t.found_by, 'isMine', t.is_mine, 'roles', ${rolesOf('t.role_ids')}, 'expectedMinutes', t.expected_minutes, 'control', ${controlOf('t.control')}, 'articleId', ${articleId('t.article_id')}, 'article', ${article('t.article_id')}) order by t.place), '[]')
          from told t left join identity.user_card owner on owner.id = t.owner_id
          left join knowledge.steps_in_force previous on previous.process_id = t.process_id and previous.position = t.position - 1 left join knowledge.steps_in_force next on next.process_id = t.process_id and next.position = t.position + 1
          where t.place <= ${most}) as steps`;
    const [row] = await this.reads.rows<Help & { isSeen: boolean }>(text, sql.values);
    if (!row?.isSeen) throw new ResourceNotFound();
    return { stage: row.stage, steps: row.steps };
  }
}

const hidesStage = (): boolean => ['deal.stage', 'deal.stageId'].some((field) => currentActor().mask.hidden.has(field));
