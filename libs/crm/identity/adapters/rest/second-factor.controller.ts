import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, Input, respond } from '#platform/http';
import { buildMessage } from '#platform/fields';
import { Configuration } from '#platform/settings';
import { GetUser } from '../../application/get-user.ts';
import { CompleteSignIn } from '../../application/second-factor/complete-sign-in.ts';
import { ConfirmSecondFactor, RecoveryCodes } from '../../application/second-factor/confirm-second-factor.ts';
import { GetSecondFactor, SecondFactorState } from '../../application/second-factor/get-second-factor.ts';
import type { ProofRefusal } from '../../application/second-factor/proofs.ts';
import { ProveMyself } from '../../application/second-factor/prove-myself.ts';
import { RenewRecoveryCodes } from '../../application/second-factor/renew-recovery-codes.ts';
import { ResetSecondFactor } from '../../application/second-factor/reset-second-factor.ts';
import { PreparedFactor, SetUpSecondFactor } from '../../application/second-factor/set-up-second-factor.ts';
import { TurnOffSecondFactor } from '../../application/second-factor/turn-off-second-factor.ts';
import { UserRecord } from '../../application/user-record.ts';
import { CodeNotRight, MfaInvalid, SignInOver, TooManyAttempts } from '../../domain/identity.errors.ts';
import { forgetBegun, setDevice, setSession, visiting } from './session-cookie.ts';

/** What somebody has beside the password. Sent, not answered, wherever a secret is: an answer is kept for its Idempotency-Key. */
@Controller()
export class SecondFactorController {
  constructor(private readonly commands: Commands, private readonly queries: Queries, private readonly configuration: Configuration) {}

  @Post('auth/second-factor') @Answers(null, { status: 204, description: 'Signed in; the session cookie is set.' })
  async complete(@Input() command: CompleteSignIn, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const result = await visiting(request, () => this.commands.send(command));
    if ('refusal' in result) {
      if (result.refusal === 'over') throw new SignInOver();
      throw result.refusal === 'rest' ? new TooManyAttempts(result.seconds) : new MfaInvalid();
    }
    forgetBegun(reply);
    setSession(reply, result.token, this.configuration);
    setDevice(reply, result.device, this.configuration);
    respond(reply, { status: 204, body: null });
  }

  @Post('auth/proof') @Answers(null, { status: 204, description: 'For the next fifteen minutes nothing asks again.' })
  async prove(@Input() command: ProveMyself, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    requireRight(await visiting(request, () => this.commands.send(command)));
    respond(reply, { status: 204, body: null });
  }

  @Get('me/second-factor') @Answers(SecondFactorState)
  state(@Input() query: GetSecondFactor): Promise<SecondFactorState> {
    return this.queries.ask(query);
  }

  @Post('me/second-factor') @Answers(PreparedFactor, { status: 201 })
  async setUp(@Input() command: SetUpSecondFactor, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, { status: 201, body: await this.commands.send(command) });
  }

  @Post('me/second-factor/confirm') @Answers(RecoveryCodes)
  async confirm(@Input() command: ConfirmSecondFactor, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, { status: 200, body: await this.commands.send(command) });
  }

  @Post('me/second-factor/recovery-codes') @Answers(RecoveryCodes)
  async renew(@Input() command: RenewRecoveryCodes, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, { status: 200, body: await this.commands.send(command) });
  }

  @Post('me/second-factor/turn-off') @Answers(null)
  async turnOff(@Input() command: TurnOffSecondFactor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    requireRight(await visiting(request, () => this.commands.send(command)));
    respond(reply, { status: 204, body: null });
  }

  @Post('users/:userId/second-factor/reset') @Answers(UserRecord)
  async reset(@Input() command: ResetSecondFactor, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, (userId) => buildMessage(GetUser, { userId }), 200));
  }
}

function requireRight(refused: ProofRefusal | null): void {
  if (refused?.refusal === 'rest') throw new TooManyAttempts(refused.seconds);
  if (refused) throw new CodeNotRight();
}
