import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Actors, Grantees, systemActor } from '#platform/access';
import { currentTransaction, Deliveries, inTransaction, UnitOfWork } from '#platform/bus';
import { DomainEvent } from '#platform/kernel';
import { JobRunner, JobWorker, Runs, type JobStep, type RunningJob } from '#platform/jobs';
import { Outbox, Subscribes } from '#platform/outbox';
import { openMachinery, PlatformModule, type Machinery } from '#platform/process';
import { readConfiguration } from '#platform/settings';

class PingSent extends DomainEvent {
  static override readonly type = 'crash.ping-sent.v1';
  constructor(readonly number: number) { super(); }
}

/** Its effect is a row without any key of its own: only the receipt keeps it from happening twice. */
@Subscribes(PingSent)
class CountPing {
  async on({ number }: PingSent): Promise<void> {
    await inTransaction(currentTransaction(), 'insert into public.crash_effects (number) select $1::int from pg_sleep(0.004)', [number]);
  }
}

/** Each step is a row without any key of its own: only the checkpoint of the same transaction keeps it from being written twice. */
@Runs('crash.count')
class CountSteps extends JobRunner<{ readonly steps: number }, { readonly at: number }, number> {
  async *chunks({ input, checkpoint }: RunningJob<{ readonly steps: number }, { readonly at: number }>): AsyncGenerator<number> {
    for (let at = checkpoint?.at ?? 0; at < input.steps; at++) yield at;
  }

  async step({ input }: RunningJob<{ readonly steps: number }, { readonly at: number }>, at: number): Promise<JobStep<{ readonly at: number }>> {
    await inTransaction(currentTransaction(), 'insert into public.crash_steps (number, worker) values ($1, $2)', [at, process.pid]);
    return { checkpoint: { at: at + 1 }, done: at + 1, succeeded: at + 1, skipped: 0, failed: 0, total: input.steps };
  }

  async end(): Promise<null> {
    return null;
  }
}

/** Stands for the module that knows the people of a company: here is one, and nobody gets anything. */
const people = [{ provide: Actors, useValue: { ofUser: async () => systemActor('crash', []) } }, { provide: Grantees, useValue: {} }];

@Global()
@Module({ providers: [Deliveries, CountPing, JobWorker, CountSteps, ...people], exports: [Grantees] })
class CrashModule {
  static on(machinery: Machinery): DynamicModule {
    return { module: CrashModule, imports: [PlatformModule.on(machinery)] };
  }
}

const [mode = 'work', count = '0'] = process.argv.slice(2);
const machinery = await openMachinery(readConfiguration(process.env), join(process.cwd(), 'migrations'), mode === 'work' ? 'works' : 'sends');
const app = await NestFactory.createApplicationContext(CrashModule.on(machinery), { logger: ['error'] });

if (mode === 'work') {
  await app.get(Deliveries).start();
  await app.get(JobWorker).start();
  flushCompileCache(); // whoever is killed leaves none
  process.stdout.write('working\n');
} else {
  for (let first = 0; first < Number(count); first += 100) {
    await app.get(UnitOfWork).run('SendPings', { actor: systemActor('crash', []), traceId: 'crash' }, async () => {
      const pings = Array.from({ length: Math.min(100, Number(count) - first) }, (_, at) => new PingSent(first + at));
      await app.get(Outbox).store(currentTransaction(), pings, machinery.clock.now());
    });
  }
  await app.close();
}
