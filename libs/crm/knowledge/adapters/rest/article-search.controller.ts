import { Controller, Get } from '@nestjs/common';
import { Queries } from '#platform/bus';
import { AnswersPage, Input } from '#platform/http';
import { ArticleHit, SearchArticles } from '../../application/search/search-articles.ts';

@Controller('article-search')
export class ArticleSearchController {
  constructor(private readonly queries: Queries) {}

  @Get() @AnswersPage(ArticleHit)
  search(@Input() query: SearchArticles) { return this.queries.ask(query); }
}
