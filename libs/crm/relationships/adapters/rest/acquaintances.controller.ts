import { Controller, Get } from '@nestjs/common';
import { Queries } from '#platform/bus';
import { AnswersPage, Input } from '#platform/http';
import { AcquaintanceRecord } from '../../application/acquaintance-record.ts';
import { KnownPerson, WhoKnowsOrganization } from '../../application/who-knows-organization.ts';
import { WhoKnowsPerson } from '../../application/who-knows-person.ts';

/** Who of us knows whom. */
@Controller('acquaintances')
export class AcquaintancesController {
  constructor(private readonly queries: Queries) {}

  @Get('persons/:personId') @AnswersPage(AcquaintanceRecord)
  ofPerson(@Input() query: WhoKnowsPerson) { return this.queries.ask(query); }

  @Get('organizations/:organizationId') @AnswersPage(KnownPerson)
  ofOrganization(@Input() query: WhoKnowsOrganization) { return this.queries.ask(query); }
}
