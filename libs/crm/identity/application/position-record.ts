import { Id, Text, Whole } from '#platform/fields';
import { directoryKind } from './directory-kind.ts';

export class PositionRecord {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Text() readonly name!: string;
  @Id({ nullable: true }) readonly parentId!: string | null;
}

export const positionKind = directoryKind('position', 'identity.positions', 'identity.read', {
  id: { select: 'r.id', filter: { on: 'r.id', as: 'uuid' } },
  version: { select: 'r.version' },
  name: { select: 'r.name', sort: { on: 'r.name', as: 'text' } },
  parentId: { select: 'r.parent_id', filter: { on: 'r.parent_id', as: 'uuid', operators: ['eq', 'in', 'isEmpty'] } },
}, ['name']);
