import { Module, type DynamicModule } from '@nestjs/common';
import { ContactsModule } from '#crm/contacts';
import { IdentityModule } from '#crm/identity';
import { OperationsModule } from '#platform/operations';
import { PlatformModule, type Machinery } from '#platform/process';

/** The table of contents of the product. */
const modules = [IdentityModule, ContactsModule];

@Module({})
export class ApiModule {
  static on(machinery: Machinery): DynamicModule {
    return { module: ApiModule, imports: [PlatformModule.on(machinery), OperationsModule, ...modules] };
  }
}
