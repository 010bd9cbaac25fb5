import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, Input, respond } from '#platform/http';
import { Configuration } from '#platform/settings';
import { AcceptInvitation } from '../../application/accept-invitation.ts';
import { ForgetPassword } from '../../application/forget-password.ts';
import { GetWaysIn, WaysIn } from '../../application/get-ways-in.ts';
import { InvitationCard, LookAtInvitation } from '../../application/look-at-invitation.ts';
import { ResetPassword } from '../../application/reset-password.ts';
import { setDevice, setSession, visiting } from './session-cookie.ts';

/** For whoever stands at the door: what a link of a letter is good for. Links come in bodies, which nothing logs. */
@Controller('auth')
export class LinksController {
  constructor(private readonly commands: Commands, private readonly queries: Queries, private readonly configuration: Configuration) {}

  @Get('ways') @Answers(WaysIn)
  waysIn(@Input() query: GetWaysIn): Promise<WaysIn> {
    return this.queries.ask(query);
  }

  @Post('invitation') @Answers(InvitationCard)
  async invitation(@Input() query: LookAtInvitation, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, { status: 200, body: await this.queries.ask(query) });
  }

  @Post('invitation/accept') @Answers(null, { status: 204, description: 'The user is in; the session cookie is set.' })
  async accept(@Input() command: AcceptInvitation, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { token, device } = await visiting(request, () => this.commands.send(command));
    setSession(reply, token, this.configuration);
    setDevice(reply, device, this.configuration);
    respond(reply, { status: 204, body: null });
  }

  @Post('forgotten-password') @Answers(null, { status: 204, description: 'The same whether or not somebody has this e-mail.' })
  async forget(@Input() command: ForgetPassword, @Res() reply: FastifyReply): Promise<void> {
    await this.commands.send(command);
    respond(reply, { status: 204, body: null });
  }

  @Post('password-reset') @Answers(null, { status: 204, description: 'The password is new and every session has ended.' })
  async reset(@Input() command: ResetPassword, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    setDevice(reply, await visiting(request, () => this.commands.send(command)), this.configuration);
    respond(reply, { status: 204, body: null });
  }
}
