import { Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, AnswersPage, Input, respond } from '#platform/http';
import { FindPathsToOrganization, FindPathsToPerson, PathsToThem } from '../../application/find-paths.ts';
import { LookForWay, WayAnswer } from '../../application/look-for-way.ts';
import { RelationshipMap, ShowMap } from '../../application/show-map.ts';
import { PersonWhoLeft, WhereDidTheyGo } from '../../application/where-did-they-go.ts';

/** How one of us gets to somebody, and what lies around. */
@Controller()
export class PathsController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get('paths/organizations/:organizationId') @Answers(PathsToThem)
  toOrganization(@Input() query: FindPathsToOrganization) { return this.queries.ask(query); }

  @Post('paths/organizations/:organizationId/beyond') @HttpCode(200) @Answers(WayAnswer)
  async beyond(@Input() command: LookForWay, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, () => null, 200)); }

  @Get('paths/persons/:personId') @Answers(PathsToThem)
  toPerson(@Input() query: FindPathsToPerson) { return this.queries.ask(query); }

  @Get('relationship-map/:center/:centerId') @Answers(RelationshipMap)
  map(@Input() query: ShowMap) { return this.queries.ask(query); }

  @Get('careers/organizations/:organizationId/left') @AnswersPage(PersonWhoLeft)
  left(@Input() query: WhereDidTheyGo) { return this.queries.ask(query); }
}
