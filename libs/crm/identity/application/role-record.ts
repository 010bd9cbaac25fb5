import { reaches, type ReachName } from '#platform/access';
import { Choice, Flag, Id, Many, Text, Texts, Whole } from '#platform/fields';
import { directoryKind } from './directory-kind.ts';

export class GivenCondition {
  @Text({ max: 60, example: 'confidentiality' }) readonly on!: string;
  @Texts({ max: 100, maxLength: 60, example: ['open'], description: 'The values it may have; `none` where it may be empty.' }) readonly among!: string[];
}

export class GivenPermission {
  @Text({ max: 100, example: 'contacts.read' }) readonly name!: string;
  @Choice(reaches) readonly reach!: ReachName;
  @Many(() => GivenCondition, { optional: true, max: 10, description: 'Only over records that are so.' }) readonly conditions?: GivenCondition[];
}

export class ClosedField {
  @Text({ max: 60, example: 'person' }) readonly kind!: string;
  @Text({ max: 60, example: 'birthDate' }) readonly field!: string;
  @Choice(['hidden', 'read']) readonly access!: 'hidden' | 'read';
}

export class RoleRecord {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Text() readonly code!: string;
  @Text() readonly name!: string;
  @Text() readonly description!: string;
  @Flag({ description: 'One of the roles every company starts with.' }) readonly isSystem!: boolean;
  @Many(() => GivenPermission) readonly permissions!: GivenPermission[];
  @Many(() => ClosedField) readonly fieldRules!: ClosedField[];
  @Flag({ description: 'Whoever has it is asked for a second factor before anything else is answered. API keys are not asked.' }) readonly needsSecondFactor!: boolean;
  @Whole({ nullable: true, description: 'Different records an hour whoever has it is meant to see; of several roles the widest counts. Null is the usual number of the company.' }) readonly readNorm!: number | null;
}

export const roleKind = directoryKind('role', 'identity.roles', 'identity.read', {
  id: { select: 'r.id', filter: { on: 'r.id', as: 'uuid' } },
  version: { select: 'r.version' },
  code: { select: 'r.code', filter: { on: 'r.code', as: 'text' } },
  name: { select: 'r.name', sort: { on: 'r.name', as: 'text' } },
  description: { select: 'r.description' },
  isSystem: { select: 'r.is_system' },
  permissions: { select: 'r.permissions' },
  fieldRules: { select: 'r.field_rules' },
  readNorm: { select: 'r.read_norm' },
  needsSecondFactor: { select: 'r.needs_second_factor' },
}, ['name']);
