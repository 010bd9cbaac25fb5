import { join } from 'node:path';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { systemActor } from '#platform/access';
import { currentTransaction, Deliveries, inTransaction, UnitOfWork } from '#platform/bus';
import { DomainEvent } from '#platform/kernel';
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

@Module({ providers: [Deliveries, CountPing] })
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
