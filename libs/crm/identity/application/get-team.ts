import { Handles, Reads } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { teamKind, type TeamRecord } from './team-record.ts';

@Requires('identity.read')
@Refuses(ResourceNotFound)
export class GetTeam extends Query<TeamRecord> {
  @FromPath() readonly teamId!: string;
}

@Handles(GetTeam)
export class GetTeamSql {
  constructor(private readonly reads: Reads) {}

  execute({ teamId }: GetTeam): Promise<TeamRecord> {
    return this.reads.record(teamKind, teamId);
  }
}
