import { Controller, Get } from '@nestjs/common';
import { Queries } from '#platform/bus';
import { Answers, AnswersPage, Input } from '#platform/http';
import { FindPathsToOrganization, FindPathsToPerson, PathsToThem } from '../../application/find-paths.ts';
import { RelationshipMap, ShowMap } from '../../application/show-map.ts';
import { PersonWhoLeft, WhereDidTheyGo } from '../../application/where-did-they-go.ts';

/** How one of us gets to somebody, and what lies around. */
@Controller()
export class PathsController {
  constructor(private readonly queries: Queries) {}

  @Get('paths/organizations/:organizationId') @Answers(PathsToThem)
  toOrganization(@Input() query: FindPathsToOrganization) { return this.queries.ask(query); }

  @Get('paths/persons/:personId') @Answers(PathsToThem)
  toPerson(@Input() query: FindPathsToPerson) { return this.queries.ask(query); }

  @Get('relationship-map/:center/:centerId') @Answers(RelationshipMap)
  map(@Input() query: ShowMap) { return this.queries.ask(query); }

  @Get('careers/organizations/:organizationId/left') @AnswersPage(PersonWhoLeft)
  left(@Input() query: WhereDidTheyGo) { return this.queries.ask(query); }
}
