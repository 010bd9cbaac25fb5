import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Id, Text } from '#platform/fields';
import { Clock, Command, newId, ReferenceNotFound } from '#platform/kernel';
import { Positions } from '../domain/ports.ts';
import { Position } from '../domain/tree-node.ts';

@Requires('identity.administer')
@Refuses(ReferenceNotFound)
export class AddPosition extends Command<string> {
  @Text({ max: 120 }) readonly name!: string;
  @Id({ optional: true, nullable: true }) readonly parentId?: string | null;
}

@Handles(AddPosition)
export class AddPositionHandler {
  constructor(private readonly positions: Positions, private readonly clock: Clock) {}

  async execute({ name, parentId = null }: AddPosition): Promise<string> {
    await this.positions.require(parentId ? [parentId] : [], 'parentId');
    const position = Position.found(newId(), name, parentId, this.clock.now());
    this.positions.add(position);
    return position.id;
  }
}
