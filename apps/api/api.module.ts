import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { OperationsModule } from '#platform/operations';
import { PlatformModule, type Machinery } from '#platform/process';
import { modules } from './modules.ts';

@Module({})
export class ApiModule {
  static on(machinery: Machinery, more: readonly Type[] = []): DynamicModule {
    return { module: ApiModule, imports: [PlatformModule.on(machinery), OperationsModule, ...modules, ...more] };
  }
}
