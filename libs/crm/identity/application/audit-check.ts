import { AuditKeys, AuditVerifier, HeadsFile, notBegun, type Head, type Verification } from '#platform/audit';
import { currentTransaction, inTransaction, Reads } from '#platform/bus';
import { JobRunner, Runs, type JobEnd, type JobStep, type RunningJob } from '#platform/jobs';
import { Clock, newId } from '#platform/kernel';
import { Configuration } from '#platform/settings';

interface Input {
  /** A head that whoever verifies had kept. */
  readonly head: Head | null;
}

type Job = RunningJob<Input, Verification>;

/** Verifies the audit, some seals at a time. What came of it is added to the checks, which are as unchangeable as the audit itself. */
@Runs('identity.verify-audit')
export class AuditCheck extends JobRunner<Input, Verification, Verification> {
  constructor(private readonly reads: Reads, private readonly keys: AuditKeys, private readonly configuration: Configuration, private readonly clock: Clock) { super(); }

  chunks({ input, checkpoint }: Job): AsyncIterable<Verification> {
    return new AuditVerifier((text, values) => this.reads.rows(text, values), this.keys).verify(checkpoint ?? notBegun, this.heads(input));
  }

  async step(_: Job, state: Verification): Promise<JobStep<Verification>> {
    return { checkpoint: state, done: state.rows, succeeded: state.rows, skipped: 0, failed: state.found, phase: 'verifying' };
  }

  async end({ checkpoint, actor }: Job, how: JobEnd): Promise<object | null> {
    if (how !== 'succeeded' || !checkpoint) return null;
    const { toTurn: _turn, toId: _id, ...result } = checkpoint;
    await inTransaction(currentTransaction(), 'insert into platform.audit_checks (id, at, by_id, by_name, result) values ($1, $2, $3, $4, $5::jsonb)', [newId(), this.clock.now(), actor.userId, actor.name, JSON.stringify(result)]);
    return result;
  }

  private async *heads({ head }: Input): AsyncGenerator<Head> {
    if (head) yield head;
    if (this.configuration.auditHeads !== null) yield* new HeadsFile(this.configuration.auditHeads).heads();
  }
}
