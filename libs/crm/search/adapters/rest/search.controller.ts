import { Controller, Get } from '@nestjs/common';
import { Queries } from '#platform/bus';
import { AnswersPage, Input } from '#platform/http';
import { Hit, Search } from '../../application/search.ts';

@Controller('search')
export class SearchController {
  constructor(private readonly queries: Queries) {}

  @Get() @AnswersPage(Hit)
  search(@Input() query: Search) { return this.queries.ask(query); }
}
