import { Controller, Get } from '@nestjs/common';
import { Queries } from '#platform/bus';
import { Answers, AnswersPage, Input } from '#platform/http';
import { DecisionRow, ListDecisions } from '../../application/articles/list-decisions.ts';
import { GetTrustShare, TrustShare } from '../../application/articles/get-trust-share.ts';
import { ArticleHit, SearchArticles } from '../../application/search/search-articles.ts';

/** How articles are found: by their words, and by the setting that they explain; and how far they can be trusted. */
@Controller()
export class ArticleSearchController {
  constructor(private readonly queries: Queries) {}

  @Get('article-search') @AnswersPage(ArticleHit)
  search(@Input() query: SearchArticles) { return this.queries.ask(query); }

  @Get('decisions') @AnswersPage(DecisionRow)
  decisions(@Input() query: ListDecisions) { return this.queries.ask(query); }

  @Get('knowledge-trust') @Answers(TrustShare)
  trust(@Input() query: GetTrustShare) { return this.queries.ask(query); }
}
