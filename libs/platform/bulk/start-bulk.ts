import { Refuses, SignedIn } from '#platform/access';
import { currentActor, currentTransaction, Handles, inTransaction } from '#platform/bus';
import { Choice } from '#platform/fields';
import { Jobs } from '#platform/jobs';
import { AccessDenied, Clock, FieldForbidden, ValidationFailed } from '#platform/kernel';
import type { Label } from '#platform/records';
import { asked, BulkOrderMessage } from './bulk-request.ts';
import { BulkTooLarge, BulkUnknown } from './bulk.errors.ts';

export const bulkLocales = ['en', 'ru', 'uk'] as const;
export const mostRecords = 100_000;

/** Changes many records as a job: those that are selected at this moment, each by the command that changes one. */
@SignedIn('each record asks for the rights of its own command')
@Refuses(BulkUnknown, BulkTooLarge, ValidationFailed, AccessDenied, FieldForbidden)
export class StartBulk extends BulkOrderMessage<string> {
  @Choice(bulkLocales, { optional: true, description: 'The language of the file of refused records.' }) readonly locale?: keyof Label;
}

@Handles(StartBulk)
export class StartBulkHandler {
  constructor(private readonly jobs: Jobs, private readonly clock: Clock) {}

  async execute(command: StartBulk): Promise<string> {
    const { kind, plan, selection } = asked(command);
    const { locale = 'en', changes } = command;
    const em = currentTransaction();
    const count = selection.count(plan.permissions);
    const [{ selected = 0 } = {}] = await inTransaction<{ selected: number }>(em, count.text, count.values);
    if (selected > mostRecords) throw new BulkTooLarge(selected, mostRecords);
    const id = await this.jobs.start({ kind: 'platform.bulk-edit', title: kind.kind.label[locale], input: { kind: kind.kind.kind, locale } });
    const text = 'insert into platform.bulk_edits (job_id, kind, changes, locale, owner_id, created_at) values ($1, $2, $3::jsonb, $4, $5, $6)';
    await inTransaction(em, text, [id, kind.kind.kind, JSON.stringify(changes), locale, currentActor().userId, this.clock.now()]);
    const keep = selection.keep(id);
    const kept = await inTransaction(em, keep.text, keep.values);
    await inTransaction(em, 'update platform.jobs set total = $2 where id = $1', [id, kept.length]);
    return id;
  }
}
