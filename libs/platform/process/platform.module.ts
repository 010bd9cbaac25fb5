import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { MikroORM } from '@mikro-orm/postgresql';
import { AuditKeys } from '#platform/audit';
import { BulkModule } from '#platform/bulk';
import { BusModule } from '#platform/bus';
import { CalendarModule } from '#platform/calendar';
import { DailyModule } from '#platform/daily';
import { FilesModule } from '#platform/files';
import { JobsModule } from '#platform/jobs';
import { LimitsModule } from '#platform/limits';
import { LiveModule } from '#platform/live';
import { Clock } from '#platform/kernel';
import { MailModule } from '#platform/mail';
import { NoticesModule } from '#platform/notices';
import { OutboundModule } from '#platform/outbound';
import { Outbox, Queue } from '#platform/outbox';
import { ReadPool } from '#platform/persistence';
import { Cursors } from '#platform/records';
import { Secrets } from '#platform/secrets';
import { PracticeModule } from '#platform/practice';
import { SharingModule } from '#platform/sharing';
import { Configuration } from '#platform/settings';

export interface Machinery {
  readonly configuration: Configuration;
  readonly orm: MikroORM;
  readonly reads: ReadPool;
  readonly queue: Queue;
  readonly clock: Clock;
  readonly secret: string;
}

/** The machinery every process runs on, opened before the modules are. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(private readonly orm: MikroORM, private readonly reads: ReadPool) {}

  static on(machinery: Machinery): DynamicModule {
    const providers = [
      { provide: Configuration, useValue: machinery.configuration },
      { provide: MikroORM, useValue: machinery.orm },
      { provide: ReadPool, useValue: machinery.reads },
      { provide: Queue, useValue: machinery.queue },
      { provide: Clock, useValue: machinery.clock },
      { provide: Cursors, useValue: new Cursors(machinery.secret) },
      { provide: Secrets, useValue: new Secrets(machinery.secret) },
      { provide: AuditKeys, useValue: new AuditKeys(machinery.secret, machinery.configuration.formerSecrets, machinery.configuration.secret ? 'configuration' : 'database') },
      Outbox,
    ];
    return { module: PlatformModule, imports: [BusModule, DiscoveryModule, FilesModule, LiveModule, CalendarModule, DailyModule, NoticesModule, JobsModule, BulkModule, MailModule, SharingModule, LimitsModule, OutboundModule, PracticeModule], providers, exports: [...providers, BusModule, DiscoveryModule] };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.reads.close();
    await this.orm.close();
  }
}
