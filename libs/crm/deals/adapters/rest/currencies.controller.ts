import { Controller, Get, Post, Put, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, AnswersPage, Input, respond } from '#platform/http';
import { SayCurrency } from '../../application/currency-commands.ts';
import { CurrencyRecord, ExchangeRateRecord, GetCurrency, GetToldRate, ListCurrencies, ListExchangeRates, ToldExchangeRate } from '../../application/list-records.ts';
import { TellExchangeRate } from '../../application/tell-exchange-rate.ts';

@Controller()
export class CurrenciesController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get('currencies') @AnswersPage(CurrencyRecord)
  currencies(@Input() query: ListCurrencies) { return this.queries.ask(query); }

  @Put('currencies/:code') @Answers(CurrencyRecord)
  async say(@Input() command: SayCurrency, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetCurrency.of, 200)); }

  @Get('exchange-rates') @AnswersPage(ExchangeRateRecord)
  rates(@Input() query: ListExchangeRates) { return this.queries.ask(query); }

  @Post('exchange-rates') @Answers(ToldExchangeRate, { status: 201 })
  async tell(@Input() command: TellExchangeRate, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetToldRate.of, 201)); }
}
