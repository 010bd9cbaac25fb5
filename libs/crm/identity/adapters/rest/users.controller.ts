import { Controller, Get, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { buildMessage, type Page } from '#platform/fields';
import { Answers, AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { CloseUser } from '../../application/accounts/close-user.ts';
import { ReopenUser } from '../../application/accounts/reopen-user.ts';
import { AddUser } from '../../application/add-user.ts';
import { ChangeUser } from '../../application/change-user.ts';
import { GetUser } from '../../application/get-user.ts';
import { InviteUser } from '../../application/invite-user.ts';
import { ListUsers } from '../../application/list-users.ts';
import { ReactivateUser } from '../../application/reactivate-user.ts';
import { SendInvitation } from '../../application/send-invitation.ts';
import { SendPasswordReset } from '../../application/send-password-reset.ts';
import { SentLink } from '../../application/sent-links.ts';
import { SetUserPassword } from '../../application/set-user-password.ts';
import { SuspendUser } from '../../application/suspend-user.ts';
import { UserRecord } from '../../application/user-record.ts';

const readOf = (userId: string): GetUser => buildMessage(GetUser, { userId });

@Controller('users')
export class UsersController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get() @AnswersPage(UserRecord)
  list(@Input() query: ListUsers): Promise<Page<UserRecord>> {
    return this.queries.ask(query);
  }

  @Get(':userId') @AnswersRecord(UserRecord)
  async get(@Input() query: GetUser, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, { status: 200, body: await this.queries.ask(query) });
  }

  @Post() @AnswersRecord(UserRecord, 201)
  async add(@Input() command: AddUser, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, readOf, 201));
  }

  @Patch(':userId') @AnswersRecord(UserRecord)
  async change(@Input() command: ChangeUser, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, readOf, 200));
  }

  @Post(':userId/suspend') @AnswersRecord(UserRecord)
  async suspend(@Input() command: SuspendUser, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, readOf, 200));
  }

  @Post(':userId/close') @AnswersRecord(UserRecord)
  async close(@Input() command: CloseUser, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, readOf, 200));
  }

  @Post(':userId/reopen') @AnswersRecord(UserRecord)
  async reopen(@Input() command: ReopenUser, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, readOf, 200));
  }

  @Post(':userId/reactivate') @AnswersRecord(UserRecord)
  async reactivate(@Input() command: ReactivateUser, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, readOf, 200));
  }

  @Post(':userId/password') @AnswersRecord(UserRecord)
  async setPassword(@Input() command: SetUserPassword, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, readOf, 200));
  }

  /** Sent, not answered, as everything that may show a link: an answer is kept for its Idempotency-Key. */
  @Post('invitations') @Answers(SentLink, { status: 201 })
  async invite(@Input() command: InviteUser, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, { status: 201, body: await this.commands.send(command) });
  }

  @Post(':userId/invitation') @Answers(SentLink, { status: 201 })
  async inviteAgain(@Input() command: SendInvitation, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, { status: 201, body: await this.commands.send(command) });
  }

  @Post(':userId/password-reset') @Answers(SentLink, { status: 201 })
  async sendPasswordReset(@Input() command: SendPasswordReset, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, { status: 201, body: await this.commands.send(command) });
  }
}
