import { Controller, Get } from '@nestjs/common';
import { Queries } from '#platform/bus';
import { Answers, AnswersPage, Input } from '#platform/http';
import { DealRow } from '../../application/deal-record.ts';
import { Board, GetBoard, ListBoardColumn } from '../../application/get-board.ts';
import { DealFigures, GetDealFigures, GetLosses, LossFigures } from '../../application/get-figures.ts';
import { Forecast, GetForecast } from '../../application/get-forecast.ts';

@Controller()
export class FiguresController {
  constructor(private readonly queries: Queries) {}

  @Get('deals/board') @Answers(Board)
  board(@Input() query: GetBoard) { return this.queries.ask(query); }

  @Get('deals/board/:stageId') @AnswersPage(DealRow)
  column(@Input() query: ListBoardColumn) { return this.queries.ask(query); }

  @Get('deals/forecast') @Answers(Forecast)
  forecast(@Input() query: GetForecast) { return this.queries.ask(query); }

  @Get('figures/deals') @Answers(DealFigures)
  deals(@Input() query: GetDealFigures) { return this.queries.ask(query); }

  @Get('figures/losses') @Answers(LossFigures)
  losses(@Input() query: GetLosses) { return this.queries.ask(query); }
}
