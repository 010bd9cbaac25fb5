import { Controller, Delete, Get, Patch, Post, Put, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries, type HttpAnswer } from '#platform/bus';
import { Answers, AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { AddContactPoint } from '../../application/add-contact-point.ts';
import { AssignParty } from '../../application/assign-party.ts';
import { ChangeAddresses } from '../../application/change-addresses.ts';
import { ChangeContactPoint } from '../../application/change-contact-point.ts';
import { GetOrganization } from '../../application/get-organization.ts';
import { GetPartyHistory, HistoryRow } from '../../application/get-party-history.ts';
import { GetPerson } from '../../application/get-person.ts';
import { GetRemovedParty } from '../../application/get-removed-party.ts';
import type { PartyCommand } from '../../application/party-command.ts';
import { OrganizationRecord } from '../../application/organization-record.ts';
import { PersonRecord } from '../../application/party-record.ts';
import { PlacePartyInLines } from '../../application/place-party-in-lines.ts';
import { RemoveContactPoint } from '../../application/remove-contact-point.ts';
import { RemoveParty } from '../../application/remove-party.ts';
import { RestoreParty } from '../../application/restore-party.ts';
import { TagParty } from '../../application/tag-party.ts';

const either = [PersonRecord, OrganizationRecord];

/** What is the same for persons and organizations; `parties` in the address is one of the two. */
@Controller()
export class PartiesController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get(':parties/:partyId/history') @AnswersPage(HistoryRow)
  history(@Input() query: GetPartyHistory) { return this.queries.ask(query); }

  @Post(':parties/:partyId/contact-points') @AnswersRecord(either, 201)
  async addContactPoint(@Input() command: AddContactPoint, @Res() reply: FastifyReply) { respond(reply, await this.record(command, 201)); }

  @Patch(':parties/:partyId/contact-points/:contactPointId') @AnswersRecord(either)
  async changeContactPoint(@Input() command: ChangeContactPoint, @Res() reply: FastifyReply) { respond(reply, await this.record(command)); }

  @Delete(':parties/:partyId/contact-points/:contactPointId') @AnswersRecord(either)
  async removeContactPoint(@Input() command: RemoveContactPoint, @Res() reply: FastifyReply) { respond(reply, await this.record(command)); }

  @Put(':parties/:partyId/addresses') @AnswersRecord(either)
  async addresses(@Input() command: ChangeAddresses, @Res() reply: FastifyReply) { respond(reply, await this.record(command)); }

  @Put(':parties/:partyId/tags') @AnswersRecord(either)
  async tags(@Input() command: TagParty, @Res() reply: FastifyReply) { respond(reply, await this.record(command)); }

  @Put(':parties/:partyId/business-lines') @AnswersRecord(either)
  async lines(@Input() command: PlacePartyInLines, @Res() reply: FastifyReply) { respond(reply, await this.record(command)); }

  @Post(':parties/:partyId/assign') @AnswersRecord(either)
  async assign(@Input() command: AssignParty, @Res() reply: FastifyReply) { respond(reply, await this.record(command)); }

  @Post(':parties/:partyId/restore') @AnswersRecord(either)
  async restore(@Input() command: RestoreParty, @Res() reply: FastifyReply) { respond(reply, await this.record(command)); }

  @Delete(':parties/:partyId') @Answers(null, { etag: true })
  async remove(@Input() command: RemoveParty, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, (id) => GetRemovedParty.of(command.parties, id), 204)); }

  private record(command: PartyCommand, status = 200): Promise<HttpAnswer> {
    return this.commands.answer(command, (id: string) => (command.parties === 'persons' ? GetPerson.of(id) : GetOrganization.of(id)), status);
  }
}
