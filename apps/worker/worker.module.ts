import { Module, type DynamicModule } from '@nestjs/common';
import { AuditSealing, AuditSeals } from '#platform/audit';
import { Deliveries } from '#platform/bus';
import { DailyWorker } from '#platform/daily';
import { JobWorker } from '#platform/jobs';
import { MailWorker } from '#platform/mail';
import { PlatformModule, type Machinery } from '#platform/process';
import { modules } from '../api/modules.ts';

@Module({ providers: [Deliveries, JobWorker, DailyWorker, MailWorker, AuditSeals, AuditSealing] })
export class WorkerModule {
  static on(machinery: Machinery): DynamicModule {
    return { module: WorkerModule, imports: [PlatformModule.on(machinery), ...modules] };
  }
}
