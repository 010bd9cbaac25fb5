import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Actors, systemActor, type Actor } from '#platform/access';
import { currentTransaction, inTransaction, UnitOfWork, within } from '#platform/bus';
import { Clock, DomainError, faultText } from '#platform/kernel';
import { JobBoard, JobLost, type ClaimedJob } from './job-board.ts';
import { JobFailed, JobOwnerGone } from './job-faults.ts';
import { runnerOf, type AnyRunner, type JobCounts, type JobEnd, type RunningJob } from './job-runner.ts';
import { Rate } from './rate.ts';

// A job fills tables while it runs: a plan that was made and kept while they were empty would read them whole at every step.
const freshPlans = 'set local plan_cache_mode = force_custom_plan';
const patience = { faults: 5, stalls: 20, firstPause: 500 } as const;

/** Runs a claimed job step by step until it ends, somebody else has it, or the process stops. */
@Injectable()
export class RunJob {
  private readonly logger = new Logger('Jobs');

  constructor(private readonly board: JobBoard, private readonly work: UnitOfWork, private readonly modules: ModuleRef, private readonly clock: Clock) {}

  async run(claimed: ClaimedJob, isStopping: () => boolean = () => false): Promise<void> {
    const runner = this.runner(claimed.kind);
    let job: Progress = { checkpoint: claimed.checkpoint, counts: claimed.counts };
    const keep = (progress: Progress): void => void (job = progress);
    try {
      if (claimed.stalls > patience.stalls) return await this.end(runner, claimed, job, 'failed', new JobFailed());
      for (let faults = 0; ; ) {
        const before = job.checkpoint;
        try {
          const how = await this.steps(runner, claimed, job, keep, isStopping);
          return how === 'stopped' ? undefined : await this.end(runner, claimed, job, how, null);
        } catch (error) {
          if (error instanceof JobLost) throw error;
          faults = job.checkpoint === before ? faults + 1 : 1;
          if (error instanceof DomainError) return await this.end(runner, claimed, job, 'failed', error);
          this.logger.error(`${claimed.kind} ${claimed.id}, fault ${faults}: ${faultText(error)}`);
          if (faults >= patience.faults) return await this.end(runner, claimed, job, 'failed', new JobFailed());
          await wait(patience.firstPause * 2 ** (faults - 1));
        }
      }
    } catch (error) {
      if (!(error instanceof JobLost)) throw error;
    }
  }

  private async steps(runner: AnyRunner, claimed: ClaimedJob, start: Progress, keep: (progress: Progress) => void, isStopping: () => boolean): Promise<JobEnd | 'stopped'> {
    const rate = new Rate();
    let job = start;
    const running = (actor: Actor): Running => ({ id: claimed.id, input: claimed.input, ...job, actor });
    rate.told(job.counts.done, this.clock.now().getTime());
    const as = async (): Promise<{ actor: Actor; traceId: string }> => ({ actor: await this.actor(claimed), traceId: claimed.id.slice(-12) });
    const first = await as();
    const chunks = within(first, () => runner.chunks(running(first.actor))[Symbol.asyncIterator]());
    try {
      for (;;) {
        if (isStopping()) return 'stopped';
        if (await this.board.isCancelled(claimed)) return 'cancelled';
        const next = await within(await as(), () => chunks.next());
        if (next.done) return 'succeeded';
        const context = await as();
        const done = await this.work.run(runner.constructor.name, context, async () => {
          await inTransaction(currentTransaction(), freshPlans);
          const step = await runner.step(running(context.actor), next.value);
          await this.board.keep(claimed, step, rate.told(step.done, this.clock.now().getTime()));
          return step;
        });
        keep((job = { checkpoint: done.checkpoint, counts: done }));
      }
    } finally {
      await chunks.return?.();
    }
  }

  private async end(runner: AnyRunner, claimed: ClaimedJob, job: Progress, how: JobEnd, error: DomainError | null): Promise<void> {
    const problem = error && { code: error.code, title: error.title, detail: error.message };
    const actor = await this.actor(claimed).catch(() => systemActor('jobs', []));
    try {
      await this.work.run(runner.constructor.name, { actor, traceId: claimed.id.slice(-12) }, async () => {
        const result = await runner.end({ id: claimed.id, input: claimed.input, ...job, actor }, how);
        await this.board.end(claimed, how, result, problem);
      });
    } catch (fault) {
      if (fault instanceof JobLost) throw fault;
      this.logger.error(`${claimed.kind} ${claimed.id} could not end as ${how}: ${faultText(fault)}`);
      await this.work.run('EndJob', { actor, traceId: '' }, () => this.board.end(claimed, 'failed', null, problem ?? { code: JobFailed.code, title: JobFailed.title }));
    }
  }

  private async actor({ ownerId, apiKeyId }: ClaimedJob): Promise<Actor> {
    const actor = await this.modules.get(Actors, { strict: false }).ofUser(ownerId, apiKeyId);
    if (!actor) throw new JobOwnerGone();
    return actor;
  }

  private runner(kind: string): AnyRunner {
    const type = runnerOf(kind);
    if (!type) throw new Error(`Nothing here runs ${kind}: another version of the worker must take it.`);
    return this.modules.get(type as never, { strict: false });
  }
}

type Running = RunningJob<object, object>;

interface Progress {
  readonly checkpoint: object | null;
  readonly counts: JobCounts;
}
