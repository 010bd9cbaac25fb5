import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Id, Text } from '#platform/fields';
import { Clock, Command, newId, ReferenceNotFound } from '#platform/kernel';
import { Teams } from '../domain/ports.ts';
import { Team } from '../domain/tree-node.ts';

@Requires('identity.administer')
@Refuses(ReferenceNotFound)
export class AddTeam extends Command<string> {
  @Text({ max: 120 }) readonly name!: string;
  @Id({ optional: true, nullable: true }) readonly parentId?: string | null;
}

@Handles(AddTeam)
export class AddTeamHandler {
  constructor(private readonly teams: Teams, private readonly clock: Clock) {}

  async execute({ name, parentId = null }: AddTeam): Promise<string> {
    await this.teams.require(parentId ? [parentId] : [], 'parentId');
    const team = Team.found(newId(), name, parentId, this.clock.now());
    this.teams.add(team);
    return team.id;
  }
}
