import { Module, type DynamicModule } from '@nestjs/common';
import { Deliveries } from '#platform/bus';
import { JobWorker } from '#platform/jobs';
import { PlatformModule, type Machinery } from '#platform/process';
import { modules } from '../api/modules.ts';

@Module({ providers: [Deliveries, JobWorker] })
export class WorkerModule {
  static on(machinery: Machinery): DynamicModule {
    return { module: WorkerModule, imports: [PlatformModule.on(machinery), ...modules] };
  }
}
