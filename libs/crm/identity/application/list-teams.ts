import { Handles, Reads } from '#platform/bus';
import { Requires } from '#platform/access';
import { PageQuery, type Page } from '#platform/fields';
import { teamKind, type TeamRecord } from './team-record.ts';

@Requires('identity.read')
export class ListTeams extends PageQuery<TeamRecord> {}

@Handles(ListTeams)
export class ListTeamsSql {
  constructor(private readonly reads: Reads) {}

  execute(query: ListTeams): Promise<Page<TeamRecord>> {
    return this.reads.page(teamKind, query);
  }
}
