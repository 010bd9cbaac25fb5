import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Queries } from '#platform/bus';
import { Answers, Input } from '#platform/http';
import { CheckCollisions, Collisions } from '../../application/check-collisions.ts';
import { ContactState, ContactStates, GetContactState, ListContactStates } from '../../application/get-contact-state.ts';
import { GetTimeline, Timeline } from '../../application/get-timeline.ts';
import { GetToday, Today } from '../../application/get-today.ts';

/** How the company stands to a record, and what the day asks of a colleague. */
@Controller()
export class RelationsController {
  constructor(private readonly queries: Queries) {}

  @Get('timeline/:records/:recordId') @Answers(Timeline)
  timeline(@Input() query: GetTimeline) { return this.queries.ask(query); }

  @Get('contact-state/:records/:recordId') @Answers(ContactState)
  contactState(@Input() query: GetContactState) { return this.queries.ask(query); }

  @Get('contact-state/:records') @Answers(ContactStates)
  contactStates(@Input() query: ListContactStates) { return this.queries.ask(query); }

  @Post('collisions/check') @HttpCode(200) @Answers(Collisions)
  collisions(@Input() query: CheckCollisions) { return this.queries.ask(query); }

  @Get('today') @Answers(Today)
  today(@Input() query: GetToday) { return this.queries.ask(query); }
}
