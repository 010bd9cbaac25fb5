import { Handles } from '#platform/bus';
import { permissionCatalogue, reaches, Requires } from '#platform/access';
import { Flag, Nested, Text, Texts, type Page } from '#platform/fields';
import { Query } from '#platform/kernel';
import { TranslatedLabel } from './list-record-kinds.ts';

export class PermissionDescription {
  @Text() readonly name!: string;
  @Nested(() => TranslatedLabel) readonly label!: TranslatedLabel;
  @Text() readonly module!: string;
  @Flag({ description: 'It stays with whoever has it: a deputy does not get it.' }) readonly isPersonal!: boolean;
  @Texts({ choices: reaches, description: 'How far it can be given.' }) readonly reaches!: string[];
}

@Requires('identity.read')
export class ListPermissions extends Query<Page<PermissionDescription>> {}

@Handles(ListPermissions)
export class ListPermissionsHandler {
  execute(): Promise<Page<PermissionDescription>> {
    const items = permissionCatalogue().map((entry) => ({ name: entry.name, label: entry.label, module: entry.name.split('.')[0] ?? '', isPersonal: entry.isPersonal === true, reaches: [...entry.reaches] }));
    return Promise.resolve({ items, nextCursor: null });
  }
}
