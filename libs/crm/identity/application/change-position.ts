import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath, Id, Text } from '#platform/fields';
import { Clock, Command, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { Positions } from '../domain/ports.ts';
import { TreeHasCycle } from '../domain/tree-node.ts';

@Requires('identity.administer')
@Refuses(ResourceNotFound, ReferenceNotFound, TreeHasCycle)
export class ChangePosition extends Command<string> {
  @FromPath() readonly positionId!: string;
  @Text({ optional: true, min: 1, max: 120 }) readonly name?: string;
  @Id({ optional: true, nullable: true }) readonly parentId?: string | null;
}

@Handles(ChangePosition)
export class ChangePositionHandler {
  constructor(private readonly positions: Positions, private readonly clock: Clock) {}

  async execute({ positionId, name, parentId }: ChangePosition): Promise<string> {
    const position = await this.positions.get(positionId);
    await this.positions.require(parentId ? [parentId] : [], 'parentId');
    if (parentId && (await this.positions.isBelow(parentId, positionId))) throw new TreeHasCycle(positionId);
    position.redefine(name, parentId, this.clock.now());
    return positionId;
  }
}
