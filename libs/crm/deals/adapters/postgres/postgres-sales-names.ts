import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { LossReason } from '../../domain/catalogue.ts';
import { Currency } from '../../domain/currency.ts';
import { Pipeline, Stage, StageOrder } from '../../domain/pipeline.ts';
import { SalesNames, type NamedPipeline, type Owner } from '../../domain/sales-names.ts';
import { find, run } from './locking.ts';

const inOrder = { position: 'asc', id: 'asc' };

@Injectable()
export class PostgresSalesNames extends SalesNames {
  async owners(words: readonly string[]): Promise<Map<string, Owner | 'ambiguous'>> {
    if (words.length === 0) return new Map();
    const text = `select lower(email) as email, lower(display_name) as name, id as "ownerId", team_ids[1] as "teamId" from identity.user_card where status = 'active' and (lower(email) = any($1::text[]) or lower(display_name) = any($1::text[]))`;
    const owners = new Map<string, Owner | 'ambiguous'>();
    for (const { email, name, ...owner } of await inTransaction<{ email: string; name: string; ownerId: string; teamId: string | null }>(currentTransaction(), text, [words])) {
      owners.set(name, owners.has(name) ? 'ambiguous' : owner);
      owners.set(email, owner);
    }
    return owners;
  }

  async pipelines(): Promise<NamedPipeline[]> {
    // Whoever names a stage holds it; a stage is not taken away from under that.
    await run('select 1 from deals.stages where deleted_at is null for share');
    const pipelines = await find(Pipeline, { isActive: true, deletedAt: null }, inOrder);
    const stages = await find(Stage, { deletedAt: null }, inOrder);
    return pipelines.map(({ id, name }) => ({ name, order: new StageOrder(stages.filter(({ pipelineId }) => pipelineId === id)) }));
  }

  async reasons(): Promise<Map<string, LossReason>> {
    const reasons = (await find(LossReason, {})).toSorted((one, other) => Number(one.isActive) - Number(other.isActive));
    return new Map([...reasons.map((each) => [each.name.toLowerCase(), each] as const), ...reasons.map((each) => [each.code.toLowerCase(), each] as const)]);
  }

  async competitors(names: readonly string[]): Promise<Map<string, string>> {
    if (names.length === 0) return new Map();
    const text = 'select lower(name) as name, id from deals.competitors where is_active and lower(name) = any($1::text[])';
    return new Map((await inTransaction<{ name: string; id: string }>(currentTransaction(), text, [names])).map(({ name, id }) => [name, id]));
  }

  async currencies(): Promise<Map<string, Currency>> {
    return new Map((await find(Currency, {})).map((currency) => [currency.code, currency]));
  }
}
