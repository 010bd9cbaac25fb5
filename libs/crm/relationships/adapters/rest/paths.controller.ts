import { Controller, Get } from '@nestjs/common';
import { Queries } from '#platform/bus';
import { Answers, Input } from '#platform/http';
import { FindPathsToOrganization, FindPathsToPerson, PathsToThem } from '../../application/find-paths.ts';

/** How one of us gets to somebody. */
@Controller('paths')
export class PathsController {
  constructor(private readonly queries: Queries) {}

  @Get('organizations/:organizationId') @Answers(PathsToThem)
  toOrganization(@Input() query: FindPathsToOrganization) { return this.queries.ask(query); }

  @Get('persons/:personId') @Answers(PathsToThem)
  toPerson(@Input() query: FindPathsToPerson) { return this.queries.ask(query); }
}
