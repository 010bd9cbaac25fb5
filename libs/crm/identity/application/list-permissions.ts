import { Handles } from '#platform/bus';
import { gates, permissionCatalogue, reaches, Requires, type ConditionEntry } from '#platform/access';
import { Flag, Many, Nested, Text, Texts, type Page } from '#platform/fields';
import { Query } from '#platform/kernel';
import { kindNamed } from '#platform/records';
import { TranslatedLabel } from './list-record-kinds.ts';

export class ConditionDescription {
  @Text() readonly on!: string;
  @Nested(() => TranslatedLabel) readonly label!: TranslatedLabel;
  @Texts({ nullable: true, description: 'The values it can have; null where it names an entry of a catalogue.' }) readonly choices!: string[] | null;
}

export class PermissionDescription {
  @Text() readonly name!: string;
  @Nested(() => TranslatedLabel) readonly label!: TranslatedLabel;
  @Text() readonly module!: string;
  @Flag({ description: 'It stays with whoever has it: a deputy does not get it.' }) readonly isPersonal!: boolean;
  @Many(() => ConditionDescription, { description: 'On what a role may make it depend.' }) readonly conditions!: ConditionDescription[];
  @Texts({ description: 'What may have to be shown beside the role before it is used, such as a certificate; for the rest nothing ever has.' }) readonly gates!: string[];
  @Texts({ choices: reaches, description: 'How far it can be given.' }) readonly reaches!: string[];
}

@Requires('identity.read')
export class ListPermissions extends Query<Page<PermissionDescription>> {}

@Handles(ListPermissions)
export class ListPermissionsHandler {
  execute(): Promise<Page<PermissionDescription>> {
    const items = permissionCatalogue().map((entry) => ({ name: entry.name, label: entry.label, module: entry.name.split('.')[0] ?? '', isPersonal: entry.isPersonal === true, gates: gates().filter((gate) => gate.mayKeepBack(entry.name)).map((gate) => gate.name), reaches: [...entry.reaches], conditions: (entry.conditions ?? []).map(described) }));
    return Promise.resolve({ items, nextCursor: null });
  }
}

function described({ on, of }: ConditionEntry): ConditionDescription {
  const { label, choices } = kindNamed(of).fields[on]!;
  return { on, label, choices: choices ? [...choices] : null };
}
