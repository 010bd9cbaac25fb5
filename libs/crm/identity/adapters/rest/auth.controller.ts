import { Controller, Get, Patch, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Strategy as LocalStrategy } from 'passport-local';
import { Commands, Queries } from '#platform/bus';
import { Answers, Input, respond } from '#platform/http';
import { Configuration } from '#platform/settings';
import { ChangeMyPassword } from '../../application/change-my-password.ts';
import { ChangeMyProfile } from '../../application/change-my-profile.ts';
import { GetMe, Me } from '../../application/get-me.ts';
import { SignIn, type SignInResult } from '../../application/sign-in.ts';
import type { ProofRefusal } from '../../application/second-factor/proofs.ts';
import { SignOut } from '../../application/sign-out.ts';
import { InvalidCredentials, MfaRequired, TooManyAttempts } from '../../domain/identity.errors.ts';
import { run, sessionCookie } from '../passport-credentials.ts';
import { setBegun, setDevice, setSession, visiting } from './session-cookie.ts';

@Controller()
export class AuthController {
  private readonly password: LocalStrategy;

  constructor(private readonly commands: Commands, private readonly queries: Queries, private readonly configuration: Configuration) {
    this.password = new LocalStrategy({ usernameField: 'email', passwordField: 'password', passReqToCallback: true }, (request, _email, _password, done) => {
      this.commands.send((request as unknown as { command: SignIn }).command).then((result) => done(null, result as never), done);
    });
  }

  /** A new session each time: nothing carried over from before the password was known. */
  @Post('auth/login') @Answers(null, { status: 204, description: 'Signed in; the session cookie is set.' })
  async signIn(@Input() command: SignIn, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const result = await visiting(request, () => run<SignInResult>(this.password, Object.assign(Object.create(request) as FastifyRequest, { command, body: request.body })));
    if (!result || ('refusal' in result && result.refusal === 'invalid')) throw new InvalidCredentials();
    if ('refusal' in result) throw new TooManyAttempts(result.seconds);
    if ('begun' in result) {
      setBegun(reply, result.begun, this.configuration);
      throw new MfaRequired();
    }
    setSession(reply, result.token, this.configuration);
    setDevice(reply, result.device, this.configuration);
    respond(reply, { status: 204, body: null });
  }

  @Post('auth/logout') @Answers(null)
  async signOut(@Input() command: SignOut, @Res() reply: FastifyReply): Promise<void> {
    await this.commands.send(command);
    void reply.clearCookie(sessionCookie, { path: '/' });
    respond(reply, { status: 204, body: null });
  }

  @Get('me') @Answers(Me)
  me(@Input() query: GetMe): Promise<Me> {
    return this.queries.ask(query);
  }

  @Patch('me') @Answers(Me)
  async changeMe(@Input() command: ChangeMyProfile, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, () => new GetMe(), 200));
  }

  @Post('me/password') @Answers(null)
  async changePassword(@Input() command: ChangeMyPassword, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const answer = await visiting(request, () => this.commands.answer(command, () => null, 204));
    const refused = answer.body as ProofRefusal | null;
    if (refused?.refusal === 'rest') throw new TooManyAttempts(refused.seconds);
    if (refused) throw new InvalidCredentials();
    respond(reply, answer);
  }
}
