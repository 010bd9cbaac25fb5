import { Injectable } from '@nestjs/common';
import { currentActor, currentTransaction, flushNow, inTransaction } from '#platform/bus';
import { ReferenceNotFound } from '#platform/kernel';
import { Pipeline, Stage, StageOrder } from '../../domain/pipeline.ts';
import { Pipelines } from '../../domain/ports.ts';
import { count, find, findOne, lockedEntry, run } from './locking.ts';

const present = { deletedAt: null };

@Injectable()
export class PostgresPipelines extends Pipelines {
  async get(id: string): Promise<Pipeline> {
    // Whoever names a stage holds it; a stage is not taken away from under that.
    await run('select 1 from deals.stages where pipeline_id = $1 for update', [id]);
    return lockedEntry(Pipeline, 'pipelines', id);
  }

  async stages(pipelineId: string): Promise<StageOrder> {
    return new StageOrder(await find(Stage, { pipelineId, ...present }, { position: 'asc', id: 'asc' }));
  }

  async stageFor(stageId: string, field: string): Promise<Stage> {
    const held = await inTransaction(currentTransaction(), 'select 1 from deals.stages where id = $1 and deleted_at is null for share', [stageId]);
    const stage = held.length > 0 ? await findOne(Stage, { id: stageId, ...present }) : null;
    if (!stage) throw ReferenceNotFound.at(field);
    return stage;
  }

  async offered(pipelineId: string | undefined, field: string): Promise<StageOrder> {
    const [pipeline] = await find(Pipeline, { ...(pipelineId && { id: pipelineId }), isActive: true, ...present }, { position: 'asc', id: 'asc' });
    if (!pipeline) throw ReferenceNotFound.at(field);
    await run('select 1 from deals.stages where pipeline_id = $1 for share', [pipeline.id]);
    return this.stages(pipeline.id);
  }

  async nextPosition(): Promise<number> {
    return count('select coalesce(max(position), -1) + 1 as n from deals.pipelines where deleted_at is null', []);
  }

  async countOthers(pipelineId: string): Promise<number> {
    // One after the other, or two could each leave the other as the last.
    await run(`select pg_advisory_xact_lock(hashtextextended('deals.pipelines', 0))`);
    return count('select count(*)::int as n from deals.pipelines where id <> $1 and deleted_at is null and is_active', [pipelineId]);
  }

  openDealsIn(where: { readonly stageId?: string; readonly pipelineId?: string }): Promise<number> {
    const [column, id] = where.stageId ? ['stage_id', where.stageId] : ['pipeline_id', where.pipelineId];
    return count(`select count(*)::int as n from deals.deals where ${column} = $1 and status = 'open' and deleted_at is null`, [id]);
  }

  async moveDeals(from: Stage, to: Stage, at: Date): Promise<void> {
    const text = `with moved as (
        update deals.deals d set stage_id = $2, stage_entered_at = $3, updated_at = $3, updated_by_id = $4, version = d.version + 1 from deals.deals old
        where old.id = d.id and d.stage_id = $1 and d.status = 'open' and d.deleted_at is null returning d.id, d.amount, d.currency, d.close_date, old.stage_entered_at as since)
      insert into deals.stage_changes (id, deal_id, from_stage_id, to_stage_id, at, by_id, duration_seconds, amount_at, currency_at, close_date_at)
      select gen_random_uuid(), id, $1, $2, $3, $4, greatest(0, extract(epoch from $3 - since)::bigint), amount, currency, close_date from moved`;
    await run(text, [from.id, to.id, at, currentActor().userId]);
  }

  async revalue(stageId: string): Promise<void> {
    await run(`update deals.deals set stage_id = stage_id where stage_id = $1 and status = 'open'`, [stageId]);
  }

  add(entry: Pipeline | Stage): void { currentTransaction().persist(entry); }
  settle(at: Date): Promise<void> { return flushNow(at); }
}
