import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath, Id, Text } from '#platform/fields';
import { Clock, Command, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { Teams } from '../domain/ports.ts';
import { TreeHasCycle } from '../domain/tree-node.ts';

@Requires('identity.administer')
@Refuses(ResourceNotFound, ReferenceNotFound, TreeHasCycle)
export class ChangeTeam extends Command<string> {
  @FromPath() readonly teamId!: string;
  @Text({ optional: true, min: 1, max: 120 }) readonly name?: string;
  @Id({ optional: true, nullable: true }) readonly parentId?: string | null;
}

@Handles(ChangeTeam)
export class ChangeTeamHandler {
  constructor(private readonly teams: Teams, private readonly clock: Clock) {}

  async execute({ teamId, name, parentId }: ChangeTeam): Promise<string> {
    const team = await this.teams.get(teamId);
    await this.teams.require(parentId ? [parentId] : [], 'parentId');
    if (parentId && (await this.teams.isBelow(parentId, teamId))) throw new TreeHasCycle(teamId);
    team.redefine(name, parentId, this.clock.now());
    return teamId;
  }
}
