import { Controller, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands } from '#platform/bus';
import type { Command } from '#platform/kernel';
import { AnswersRecord, Input, respond } from '#platform/http';
import { DealRecord } from '../../application/deal-record.ts';
import { GetDeal } from '../../application/list-deals.ts';
import { AbandonDeal, DeclineDeal, LoseDeal } from '../../application/lose-deal.ts';
import { MoveDeal } from '../../application/move-deal.ts';
import { ReopenDeal } from '../../application/reopen-deal.ts';
import { WinDeal } from '../../application/win-deal.ts';

/** What happens to a deal, a verb each. */
@Controller('deals')
export class DealVerbsController {
  constructor(private readonly commands: Commands) {}

  @Post(':dealId/move') @AnswersRecord(DealRecord)
  move(@Input() command: MoveDeal, @Res() reply: FastifyReply) { return this.tell(command, reply); }

  @Post(':dealId/win') @AnswersRecord(DealRecord)
  win(@Input() command: WinDeal, @Res() reply: FastifyReply) { return this.tell(command, reply); }

  @Post(':dealId/lose') @AnswersRecord(DealRecord)
  lose(@Input() command: LoseDeal, @Res() reply: FastifyReply) { return this.tell(command, reply); }

  @Post(':dealId/abandon') @AnswersRecord(DealRecord)
  abandon(@Input() command: AbandonDeal, @Res() reply: FastifyReply) { return this.tell(command, reply); }

  @Post(':dealId/decline') @AnswersRecord(DealRecord)
  decline(@Input() command: DeclineDeal, @Res() reply: FastifyReply) { return this.tell(command, reply); }

  @Post(':dealId/reopen') @AnswersRecord(DealRecord)
  reopen(@Input() command: ReopenDeal, @Res() reply: FastifyReply) { return this.tell(command, reply); }

  private async tell(command: Command<string>, reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, GetDeal.of, 200));
  }
}
