import { Controller, Get } from '@nestjs/common';
import { Queries } from '#platform/bus';
import { Answers, Input } from '#platform/http';
import { Found, Search } from '../../application/search.ts';

@Controller('search')
export class SearchController {
  constructor(private readonly queries: Queries) {}

  @Get() @Answers(Found)
  search(@Input() query: Search) { return this.queries.ask(query); }
}
