import { Controller, Get } from '@nestjs/common';
import { Queries } from '#platform/bus';
import { Answers, AnswersPage, Input } from '#platform/http';
import { GetKeyPersonTrend, KeyPersonTrend } from '../../application/get-key-person-trend.ts';
import { GetKeyPersons, KeyPersons } from '../../application/get-key-persons.ts';
import { KeyCustomer, ListKeyCustomers } from '../../application/list-key-customers.ts';

@Controller('figures/key-persons')
export class KeyPersonsController {
  constructor(private readonly queries: Queries) {}

  @Get() @Answers(KeyPersons)
  show(@Input() query: GetKeyPersons) { return this.queries.ask(query); }

  @Get('trend') @Answers(KeyPersonTrend)
  trend(@Input() query: GetKeyPersonTrend) { return this.queries.ask(query); }

  @Get(':userId/customers') @AnswersPage(KeyCustomer)
  customers(@Input() query: ListKeyCustomers) { return this.queries.ask(query); }
}
