import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath } from '#platform/fields';
import { Command, ResourceNotFound } from '#platform/kernel';
import { Relations } from '../../domain/relations.ts';
import { Ownership } from '../ownership.ts';
import { Parentage } from './parentage.ts';

/** For a relation that never was; one that ended is ended, not removed. */
@Requires('contacts.change')
@Refuses(ResourceNotFound)
export class RemoveRelation extends Command<string> {
  @FromPath() readonly relationId!: string;
}

@Handles(RemoveRelation)
export class RemoveRelationHandler {
  constructor(private readonly relations: Relations, private readonly parentage: Parentage, private readonly ownership: Ownership) {}

  async execute({ relationId }: RemoveRelation): Promise<string> {
    const stamp = this.ownership.stamp();
    const relation = await this.relations.get(relationId);
    if (relation.kind === 'parent' && relation.isCurrent) await this.parentage.show(relation.toId, null, stamp);
    relation.remove(stamp);
    return relationId;
  }
}
